// Small helpers that all files of the page share. The files are joined in the order of page-files.ts; nothing
// here is a module.
const DATA = JSON.parse(document.getElementById('data').textContent);
const KINDS = {
  quotes: 'Quotes',
  numbers: 'Figures',
  dates: 'Dates',
  entities: 'Names',
  mentions: 'Mentions',
  problems: 'Odd',
};
const ONE = {
  quotes: 'Quote',
  numbers: 'Figure',
  dates: 'Date',
  entities: 'Name',
  mentions: 'Mention',
  problems: 'Oddity',
};
const SIGN = { quotes: '“', numbers: '12', dates: '17', entities: 'Aa', mentions: 'he', problems: '!' };
const LAYER = { quotes: 'q', numbers: 'f', dates: 'd', entities: 'n', mentions: 'n' };
const GLYPH = { accepted: '✓', edited: '✎', added: '+', rejected: '✕' };
/** Whether a server takes decisions; without one the page only shows. */
const REVIEW = Boolean(DATA.review);
let lastSelection = null;
const state = {
  doc: null,
  current: null,
  view: REVIEW ? 'queue' : 'all',
  below: 0.85,
  by: 'confidence',
  mode: null,
  hidden: new Set(),
  keys: true,
  queue: null,
  waiting: [],
  last: [],
  saved: null,
};

const $ = (id) => document.getElementById(id);
// Text is only ever set as text: words of an article never become markup.
const el = (tag, attrs = {}, ...kids) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'style') node.style.cssText = value;
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...kids.filter((kid) => kid != null && kid !== false));
  return node;
};
const words = (r) =>
  r.away ? r.words : r.table === 'problems' && r.start == null ? '' : state.doc.text.slice(r.start, r.end);
const key = (table, r) =>
  el(
    'i',
    { class: `key ${table}`, 'aria-hidden': 'true' },
    r?.table === 'mentions' && r.kind !== 'pronoun' ? 'Aa' : SIGN[table],
  );
const pct = (c) => c.toFixed(2).replace(/^0/, '');
const meter = (c) =>
  el('span', { class: 'meter', 'aria-hidden': 'true' }, el('i', { style: `width:${Math.round(c * 100)}%` }));
const odds = (c) => (c >= 0.945 ? 'nearly always right' : `right about ${Math.round(c * 10)} times in 10`);
const rowById = (id) => state.doc.byId.get(id);
const entityName = (id) => rowById(id)?.name ?? id;
/** What a store of the browser remembers, if it lets us. */
const remember = {
  get(name) {
    try {
      return localStorage.getItem(`clipsheet ${name}`);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(`clipsheet ${name}`, value);
    } catch {
      /* some browsers forbid it for files */
    }
  },
};
