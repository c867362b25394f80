// Keys, the fixed parts of the page, and its beginning.
function setMode(mode) {
  if (!REVIEW) return;
  state.mode = mode;
  drawCard();
  if (mode) $('rows').classList.remove('open');
  else {
    lastSelection = null;
    $('list').focus({ preventScroll: true });
  }
}
function toggleLayer(t) {
  if (!state.hidden.delete(t)) state.hidden.add(t);
  remember.set('hidden', [...state.hidden].join(' '));
  drawLayers();
}
function step(by) {
  const to = by < 0 ? DATA.place.before : DATA.place.next;
  if (to) void leaveFor(DATA.place.root + to.href);
}
const decidable = (mode) => () => can() && setMode(mode);
const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  a: accept,
  x: reject,
  e: decidable('edit'),
  s: () => can() && state.current.table !== 'entities' && setMode('speaker'),
  m: () => can() && /quotes|entities|mentions/.test(state.current.table) && setMode('merge'),
  n: () => REVIEW && setMode('new'),
  u: () => void undo(),
  '?': () => $('help').showModal(),
  '[': () => step(-1),
  ']': () => step(1),
  1: () => toggleLayer('quotes'),
  2: () => toggleLayer('numbers'),
  3: () => toggleLayer('dates'),
  4: () => toggleLayer('entities'),
};
addEventListener('keydown', (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || $('help').open) return;
  if (e.key === 'Escape') {
    if (state.mode) {
      e.preventDefault();
      setMode(null);
    }
    return;
  }
  if (state.mode === 'new') {
    const button = document.querySelector(`[data-make="${CSS.escape(e.key)}"]`);
    if (button) {
      e.preventDefault();
      button.click();
    }
    return;
  }
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) || state.mode) return;
  if (e.key.startsWith('Arrow') && e.target.id === 'article') return; // arrows scroll the article when it has the focus
  if (!state.keys && e.key.length === 1) return; // WCAG 2.1.4: single keys can be switched off
  const run = Object.hasOwn(KEYS, e.key) && KEYS[e.key];
  if (run) {
    e.preventDefault();
    noteSelection(); // the browser tells of a selection later than of the key that follows it
    run();
  }
});

function drawLayers() {
  for (const t of Object.keys(LAYER)) document.body.classList.toggle(`no-${t}`, state.hidden.has(t));
  const toggle = (t, i) =>
    el(
      'button',
      {
        'aria-pressed': String(!state.hidden.has(t)),
        title: `Show or hide in the text  ${i + 1}`,
        onclick: () => toggleLayer(t),
      },
      key(t),
      el('span', {}, KINDS[t]),
    );
  $('layers').replaceChildren(...['quotes', 'numbers', 'dates', 'entities'].map(toggle));
}
const SHOWING = [
  ['j', 'next row'],
  ['k', 'row before'],
  ['[ ]', 'article before, next'],
  ['1–4', 'layers on and off'],
];
const DECIDING = [
  ['a', 'right: accept, and on'],
  ['x', 'wrong: reject, and on'],
  ['s', 'who says it: a digit, a name, or selected words'],
  ['e', 'edit the columns, or the stretch to selected words'],
  ['m', 'merge with another name or quote'],
  ['n', 'new row from selected words'],
  ['u', 'undo, as often as you like'],
  ['Esc', 'leave, nothing changed'],
];
function drawHelp() {
  const line = ([keys, what]) => el('div', {}, el('kbd', {}, keys), what);
  $('help').append(
    el('h2', { id: 'helpTitle' }, 'Keys'),
    el('div', { class: 'cols' }, ...[...SHOWING, ...(REVIEW ? DECIDING : [])].map(line)),
    el('h2', {}, 'How to read the text'),
    el(
      'p',
      {},
      'A coloured ground and a bar in the margin is a quote; the words in quotation marks are darker, reported speech is lighter and its bar dashed. A solid underline is a figure, a dotted one a date, heavier blue ink a name, a thin box a word in marks that nobody says. They can lie over each other. Click a stretch for its row; click again for the row beneath.',
    ),
    el(
      'p',
      {},
      'Of the current row the text also shows the evidence: the speaker is boxed, the word that reports is underlined.',
    ),
    el(
      'p',
      {},
      el(
        'label',
        {},
        el('input', {
          type: 'checkbox',
          checked: true,
          onchange: (e) => {
            state.keys = e.target.checked;
          },
        }),
        ' Single keys are on',
      ),
    ),
    el('form', { method: 'dialog' }, el('button', { class: 'btn' }, 'Close ', el('kbd', {}, 'Esc'))),
  );
}
function redraw(text = true) {
  if (text) drawArticle();
  drawList();
  drawCard();
  drawLog();
  scrollRow();
}
function hashId() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1); // a lone % sign
  }
}

takeData(DATA);
for (const t of (remember.get('hidden') ?? '').split(' ')) if (LAYER[t]) state.hidden.add(t);
state.below = Number(remember.get('below')) || state.below;
state.by = ORDERS.some(([by]) => by === remember.get('by')) ? remember.get('by') : state.by;
document.body.classList.toggle('review', REVIEW);
drawLayers();
drawHelp();
drawArticle();
$('place').textContent = DATA.place.text;
$('undo').onclick = () => void undo();
$('helpBtn').onclick = () => $('help').showModal();
$('find').oninput = (e) => {
  state.find = e.target.value;
  if (state.view === 'queue') state.view = 'all';
  drawList();
};
drawList();
if (!select(hashId()) && !select(remember.get(`row ${state.doc.id}`))) {
  const [first] = [...visible(), ...state.doc.rows];
  if (first) select(first.id, !REVIEW); // a report begins at its headline
}
drawLog();
if (REVIEW) {
  if (!hashId() || queued().includes(state.current)) state.view = 'queue';
  void loadQueue();
}
new ResizeObserver(() => drawMargin()).observe($('sheet'));
void document.fonts?.ready.then(() => drawMargin());
