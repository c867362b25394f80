// Forms inside the card: the columns of a row, and a new row from selected words.
const COLUMNS = {
  quotes: {
    type: ['direct', 'mixed', 'indirect', 'scare'],
    attribution: ['said', 'thought', 'found'],
    polarity: ['affirmed', 'denied', 'negated', 'declined'],
    cue: null,
    speaker: null,
    addressee: null,
  },
  numbers: {
    value: 'number',
    unit: null,
    modifier: ['', 'about', 'more_than', 'less_than', 'at_least', 'at_most'],
    counted: null,
    measure: null,
    currency: null,
  },
  dates: { value: null, from: null, to: null, type: ['DATE', 'TIME', 'DURATION', 'SET'], event: null },
  entities: {
    name: null,
    type: ['person', 'organization', 'place', 'group', 'other'],
    role: null,
    affiliation: null,
  },
  mentions: {
    type: ['person', 'organization', 'place', 'group', 'other'],
    kind: ['name', 'nominal', 'pronoun'],
  },
};
function form(r) {
  const picked = selectionSpan(),
    inputs = {};
  const node = el('form', {
    class: 'form',
    onsubmit: (e) => {
      e.preventDefault();
      save();
    },
  });
  Object.entries(COLUMNS[r.table]).forEach(([c, kind], i) => {
    const input = (inputs[c] = Array.isArray(kind)
      ? el('select', { id: 'f-' + c }, ...kind.map((v) => el('option', { selected: v === (r[c] ?? '') }, v)))
      : el('input', { id: 'f-' + c, value: r[c] ?? '' }));
    if (!i) input.setAttribute('data-focus', '');
    input.addEventListener('keydown', (e) => {
      if (e.key === 'Enter') {
        e.preventDefault();
        save();
      }
    });
    node.append(el('label', { for: 'f-' + c }, c), input);
  });
  const why = el('input', { id: 'f-why', placeholder: 'if you like' });
  why.addEventListener('keydown', (e) => {
    if (e.key === 'Enter') save();
  });
  node.append(el('label', { for: 'f-why' }, 'why'), why);
  const save = () => {
    const changes = {};
    for (const [c, input] of Object.entries(inputs)) {
      const v = COLUMNS[r.table][c] === 'number' && input.value !== '' ? Number(input.value) : input.value;
      if (String(v) !== String(r[c] ?? '')) changes[c] = v;
    }
    if (picked && picked.text !== words(r)) changes.text = picked.text;
    setMode(null);
    if (Object.keys(changes).length) edit(r, changes, why.value.trim());
  };
  return [
    node,
    el(
      'p',
      { class: 'quiet' },
      picked && picked.text !== words(r)
        ? `The stretch becomes “${picked.text.slice(0, 70)}”.`
        : 'To change the stretch, select the right words in the article before pressing e.',
    ),
    el(
      'div',
      { class: 'acts' },
      el('button', { class: 'btn main', onclick: save }, 'Save ', el('kbd', {}, '↵')),
      el('button', { class: 'btn', onclick: () => setMode(null) }, 'Leave ', el('kbd', {}, 'Esc')),
    ),
  ];
}
const MAKE = [
  ['q', 'quotes'],
  ['f', 'numbers'],
  ['d', 'dates'],
  ['n', 'entities'],
];
function newRow() {
  const s = selectionSpan(),
    leave = el(
      'button',
      { class: 'btn', 'data-focus': !s, onclick: () => setMode(null) },
      'Leave ',
      el('kbd', {}, 'Esc'),
    );
  if (!s)
    return [
      el('p', { class: 'say' }, 'Select words in the article, then press n.'),
      el('div', { class: 'acts' }, leave),
    ];
  const button = ([k, table], i) =>
    el(
      'button',
      { class: 'btn', 'data-focus': !i, 'data-make': k, onclick: () => addRow(table, s) },
      key(table),
      ONE[table],
      ' ',
      el('kbd', {}, k),
    );
  return [
    el('p', { class: 'note' }, 'A new row from ', el('b', {}, `“${s.text.slice(0, 90)}”`)),
    el('div', { class: 'acts' }, ...MAKE.map(button), leave),
  ];
}
function selectionSpan() {
  return lastSelection;
}
/**
 * Notes the words that are selected in the article. Offsets come from the pieces, never from searching the
 * words.
 */
function noteSelection() {
  const sel = getSelection();
  if (!sel.rangeCount || !$('text')?.contains(sel.anchorNode)) return;
  const range = sel.getRangeAt(0);
  if (range.collapsed) {
    lastSelection = null;
    return;
  }
  const offset = (node, o) => {
    const p = (node.nodeType === 1 ? node : node.parentElement).closest('p');
    if (!p) return null;
    const r = document.createRange();
    r.setStart(p, 0);
    r.setEnd(node, o);
    return Number(p.dataset.start) + r.toString().length;
  };
  const [start, end] = [
    offset(range.startContainer, range.startOffset),
    offset(range.endContainer, range.endOffset),
  ];
  if (start == null || end == null) return;
  const picked = state.doc.text.slice(start, end),
    text = picked.trim(),
    lead = picked.search(/\S/);
  lastSelection = text ? { start: start + lead, end: start + lead + text.length, text } : null;
}
/** Selects words again, where the article was drawn anew under them. */
function selectWords({ start, end }) {
  const [from, to] = [placeOf(start), placeOf(end)];
  if (from && to) getSelection().setBaseAndExtent(...from, ...to);
}
/** The node and the offset in it of a place in the text. */
function placeOf(at) {
  const p = [...$('text').children].findLast((para) => Number(para.dataset.start) <= at);
  const nodes = p && document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  for (let left = at - Number(p?.dataset.start); nodes?.nextNode(); left -= nodes.currentNode.length)
    if (left <= nodes.currentNode.length) return [nodes.currentNode, left];
  return null;
}
document.addEventListener('selectionchange', () => {
  const had = lastSelection;
  noteSelection();
  const changed = !lastSelection !== !had;
  if ((changed && !state.mode) || (lastSelection && state.mode === 'speaker')) drawCard();
});
