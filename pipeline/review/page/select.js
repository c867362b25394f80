// Selecting a row, moving among rows, and the links between text and list, both ways.
function select(id, fromText) {
  const r = rowById(id);
  if (!r) return false;
  const before = state.current;
  let whole = !before;
  state.current = r;
  state.mode = null;
  if (location.hash !== '#' + id)
    try {
      history.replaceState(null, '', '#' + id);
    } catch {
      /* some browsers forbid it for files */
    }
  if (!visible().includes(r)) {
    state.view = r.table === 'mentions' ? 'entities' : 'all';
    state.find = '';
    whole = true;
  }
  if (whole) drawList();
  else {
    $('row-' + before.id)?.setAttribute('aria-selected', 'false');
    $('row-' + r.id)?.setAttribute('aria-selected', 'true');
  }
  markCurrent();
  drawCard();
  drawLog();
  scrollRow();
  if (!fromText) bringIntoSight(r, !before);
  remember.set(`row ${state.doc.id}`, id);
  return true;
}
function bringIntoSight(r, atOnce) {
  // moves the text only if the row is outside the calm zone
  const seg =
    $('sheet').querySelector(`[data-rows~="${CSS.escape(r.id)}"]`) ?? $('sheet').querySelector('.on');
  if (!seg) return;
  const wide = matchMedia('(min-width: 901px)').matches,
    box = wide ? $('article').getBoundingClientRect() : { top: 46, height: innerHeight - 46 };
  const y = seg.getBoundingClientRect().top - box.top,
    [lo, hi] = wide ? [0.14, 0.6] : [0.06, 0.34];
  if (y > box.height * lo && y < box.height * hi) return;
  const by = y - box.height * (wide ? 0.3 : 0.16),
    behavior = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  (wide ? $('article') : window).scrollBy({ top: by, behavior });
}
function move(step) {
  const rows = visible(),
    at = rows.indexOf(state.current);
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  if (next) open(next);
}
/** Goes to a row, on another page if that is where it is. */
function open(r) {
  if (r.away) void leaveFor(`${DATA.place.root}${r.page}#${encodeURIComponent(r.anchor)}`);
  else select(r.id);
}
function hot(ids, on) {
  for (const id of ids) {
    document
      .querySelectorAll(`[data-rows~="${CSS.escape(id)}"]`)
      .forEach((n) => n.classList.toggle('hot', on));
    $('row-' + id)?.classList.toggle('hot', on);
  }
}
$('sheet').addEventListener('click', (e) => {
  // innermost row first; a second click goes to the row beneath
  const seg = e.target.closest('.seg[data-rows]');
  if (!seg || !getSelection().isCollapsed) return;
  const ids = seg.dataset.rows.split(' ').filter(Boolean);
  if (!ids.length) return;
  const at = ids.indexOf(state.current?.id);
  select(ids[(at + 1) % ids.length], true);
});
$('sheet').addEventListener('mouseover', (e) => {
  const s = e.target.closest('.seg');
  if (s?.dataset.rows) $('row-' + s.dataset.rows.split(' ')[0])?.classList.add('hot');
});
$('sheet').addEventListener('mouseout', (e) => {
  const s = e.target.closest('.seg');
  if (s?.dataset.rows) $('row-' + s.dataset.rows.split(' ')[0])?.classList.remove('hot');
});
$('list').addEventListener('mouseover', (e) => {
  const r = e.target.closest('.row');
  if (r) hot([r.dataset.id], true);
});
$('list').addEventListener('mouseout', (e) => {
  const r = e.target.closest('.row');
  if (r) hot([r.dataset.id], false);
});
$('list').addEventListener('click', (e) => {
  const r = e.target.closest('.row');
  const row = r && visible().find(({ id }) => id === r.dataset.id);
  if (row) open(row);
});
addEventListener('hashchange', () => select(hashId()));
