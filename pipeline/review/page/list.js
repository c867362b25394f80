// The list of rows: what is listed is also the way of j and k. Decided rows stay where they are, dimmed,
// until the view is changed.
const sure = (r) => r.confidence ?? 1;
const isDue = (r) =>
  r.table !== 'problems' &&
  (r.table !== 'mentions'
    ? sure(r) < state.below
    : sure(r) < 0.7 && !(r.kind === 'name' && rowById(r.entity_id)?.confidence < state.below));
/** The rows of the other articles that the server lists, with those of this one in their places. */
function queued() {
  if (state.queue) return state.queue;
  return state.doc.rows
    .filter((r) => !r.decision && isDue(r))
    .sort((a, b) => sure(a) - sure(b) || a.start - b.start);
}
function visible() {
  const { rows } = state.doc;
  if (state.view === 'queue') return queued();
  const sought = state.find?.toLowerCase();
  const shown = rows.filter((r) =>
    state.view === 'all'
      ? r.table !== 'mentions'
      : state.view === 'entities' && r.table === 'mentions'
        ? true
        : r.table === state.view,
  );
  return sought
    ? shown.filter((r) =>
        `${words(r)} ${r.speaker ?? ''} ${r.name ?? ''} ${r.said_by ?? ''}`.toLowerCase().includes(sought),
      )
    : shown;
}

function tagOf(r) {
  if (r.away) return r.title;
  if (r.table !== 'quotes') return r.said_by ? `says ${r.said_by.replace(/^The /, 'the ')}` : '';
  const claim =
    r.polarity && r.polarity !== 'affirmed' ? r.polarity : r.attribution !== 'said' ? r.attribution : null;
  return [r.type === 'scare' ? 'no speech' : null, claim].filter(Boolean).join(', ');
}
function rowLine(r) {
  const isQuote = r.table === 'quotes';
  const lead = r.away
    ? r.lead
    : isQuote
      ? (r.speaker ?? 'nobody')
      : r.table === 'problems'
        ? r.rule.replace(/-/g, ' ')
        : r.table === 'entities'
          ? r.name
          : words(r);
  const node = el(
    'div',
    {
      class: ['row', r.away && 'away', r.decision && 'decided', r.decision].filter(Boolean).join(' '),
      id: `row-${r.id}`,
      role: 'option',
      'data-id': r.id,
      'aria-selected': String(r === state.current),
    },
    el('b', { class: 'sr' }, `${ONE[r.table]}, ${r.decision ?? 'undecided'}: `),
    el('span', { class: 'state', 'aria-hidden': 'true' }, GLYPH[r.decision] ?? ''),
    key(r.table, r),
    el('span', { class: `lead${isQuote && !r.away ? ' c' : ''}` }, lead),
    el(
      'span',
      { class: 'words' },
      r.away || isQuote ? words(r) : r.table === 'problems' ? r.message : valueOf(r),
    ),
    el('span', { class: 'tag' }, tagOf(r)),
    el('span', { class: 'num' }, r.confidence == null ? '' : pct(r.confidence)),
    r.confidence == null ? el('span') : meter(r.confidence),
  );
  if (isQuote && !r.away) node.style.setProperty('--c', state.doc.hue(r));
  return node;
}
const EMPTY = {
  queue: 'No undecided row under the limit is left. Raise the limit above, or look at all rows.',
  all: 'No rows.',
};
function groupsOf(rows) {
  if (state.view === 'queue') return [[null, rows]];
  return Object.keys(KINDS)
    .map((t) => [t, rows.filter((r) => r.table === t)])
    .filter(([, group]) => group.length);
}
function drawList() {
  const rows = visible(),
    list = $('list'),
    kids = [],
    keep = list.scrollTop;
  if (!rows.length)
    kids.push(
      el('p', { class: 'empty', role: 'option', 'aria-disabled': 'true' }, EMPTY[state.view] ?? EMPTY.all),
    );
  for (const [t, group] of groupsOf(rows)) {
    if (t)
      kids.push(
        el(
          'h2',
          { role: 'presentation' },
          key(t),
          KINDS[t],
          el('span', { class: 'quiet' }, `${group.length}, in the order of the text`),
        ),
      );
    kids.push(...group.map(rowLine));
  }
  list.replaceChildren(...kids);
  list.scrollTop = keep;
  drawTabs();
}
const choice = (label, value, choices, onchange) =>
  el(
    'select',
    { class: 'choice', 'aria-label': label, onchange: (e) => onchange(e.target.value) },
    ...choices.map(([v, text]) => el('option', { value: v, selected: String(v) === String(value) }, text)),
  );
const ORDERS = [
  ['confidence', 'least sure first'],
  ['article', 'by article'],
  ['speaker', 'by speaker'],
  ['table', 'by table'],
  ['rule', 'by rule'],
];
function drawTabs() {
  const count = (t) => state.doc.rows.filter((r) => r.table === t).length;
  const tab = (v, label, n) =>
    el(
      'button',
      { 'aria-pressed': String(state.view === v), onclick: () => setView(v) },
      label,
      el('span', { class: 'quiet' }, ` ${n}`),
    );
  const tabs = [
    tab('all', 'All', state.doc.rows.length - count('mentions')),
    ...['quotes', 'numbers', 'dates', 'entities', 'problems']
      .filter((t) => count(t))
      .map((t) => tab(t, KINDS[t], count(t))),
  ];
  if (REVIEW) {
    const left = queued().filter((r) => !r.decision).length;
    tabs.unshift(
      tab('queue', 'Queue', Math.max(left, (state.total ?? 0) - (state.queue?.length ?? 0) + left)),
    );
    const limits = [0.6, 0.7, 0.8, 0.85, 0.9, 1.01].map((v) => [v, v > 1 ? 'all' : `under ${pct(v)}`]);
    const limit = choice('Queue holds rows with a confidence under', state.below, limits, (v) =>
      setQueue('below', Number(v)),
    );
    const order = choice('Order of the queue', state.by, ORDERS, (v) => setQueue('by', v));
    $('choices').replaceChildren(limit, order);
  }
  $('tabs').replaceChildren(...tabs);
}
function setQueue(name, value) {
  state[name] = value;
  state.view = 'queue';
  remember.set(name, value);
  void loadQueue();
}
function setView(v) {
  state.view = v;
  drawList();
  const rows = visible();
  if (!rows.includes(state.current) && rows[0] && !rows[0].away) select(rows[0].id);
  else scrollRow();
}
function scrollRow() {
  const n = state.current && $(`row-${state.current.id}`);
  if (!n) return;
  $('list').setAttribute('aria-activedescendant', n.id);
  n.scrollIntoView({ block: 'nearest' });
}
