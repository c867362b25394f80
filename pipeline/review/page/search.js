// The search of the overview: over names and the text of all articles. The text lies in files beside this
// page, each loaded when it is needed.
const input = document.getElementById('search');
const found = document.getElementById('found');
const pages = Number(input.dataset.files);
const shelves = [];
const MOST = 60;
let seeking = 0;

/** Called by the files of the search: each brings [page, title, names, text] of some articles. */
window.clipsheetSearch = (n, articles) => {
  shelves[n] = articles;
};
const load = (n) =>
  new Promise((resolve, reject) => {
    if (shelves[n]) return resolve();
    const script = document.createElement('script');
    script.src = `search/${n}.js`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

function line(href, title, before, hit, after) {
  const item = document.createElement('li'),
    link = document.createElement('a'),
    mark = document.createElement('mark');
  link.href = href;
  const name = document.createElement('b');
  name.textContent = title;
  mark.textContent = hit;
  link.append(name, ' ', before, mark, after);
  item.append(link);
  return item;
}
function hitsIn([page, title, names, text], sought) {
  const items = [];
  for (const [name, anchor] of names) {
    const at = name.toLowerCase().indexOf(sought);
    if (at >= 0)
      items.push(
        line(
          `${page}#${encodeURIComponent(anchor)}`,
          title,
          name.slice(0, at),
          name.slice(at, at + sought.length),
          name.slice(at + sought.length),
        ),
      );
  }
  const at = text.toLowerCase().indexOf(sought);
  if (at >= 0)
    items.push(
      line(
        page,
        title,
        `…${text.slice(Math.max(0, at - 60), at)}`,
        text.slice(at, at + sought.length),
        `${text.slice(at + sought.length, at + sought.length + 80)}…`,
      ),
    );
  return items;
}
async function seek() {
  const mine = ++seeking,
    sought = input.value.trim().toLowerCase();
  found.hidden = sought.length < 2;
  if (found.hidden) return;
  const items = [],
    list = document.createElement('ul');
  const say = (text) => {
    const status = document.createElement('p');
    status.className = 'quiet';
    status.textContent = text;
    found.replaceChildren(status, list);
  };
  for (let n = 0; n < pages && items.length < MOST; n++) {
    try {
      await load(n);
    } catch {
      return say('The files of the search are not beside this page: run clipsheet report again.');
    }
    if (mine !== seeking) return; // somebody typed on
    for (const article of shelves[n] ?? []) {
      const hits = hitsIn(article, sought).slice(0, MOST - items.length);
      items.push(...hits);
      list.append(...hits);
    }
  }
  say(
    items.length === 0
      ? 'Nothing found.'
      : items.length >= MOST
        ? `The first ${MOST} places`
        : `${items.length} ${items.length === 1 ? 'place' : 'places'}`,
  );
}
let waiting;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void seek(), 120);
});
addEventListener('keydown', (e) => {
  if (e.key === '/' && e.target !== input) {
    e.preventDefault();
    input.focus();
  } else if (e.key === 'Escape' && e.target === input) {
    input.value = '';
    void seek();
  }
});
