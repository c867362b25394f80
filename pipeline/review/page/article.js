// The article: the text is cut at every border of every row, one flat <span> per piece. Flat pieces, not
// nested marks, let stretches cross each other; each piece knows all rows that cover it. Built when rows
// change; selecting a row only moves classes.

/** Takes the data of an article: at first, and again when the server has computed it anew. */
function takeData({ article, rows, problems }) {
  const speakers = [...new Set(rows.map((r) => r.speaker_id).filter(Boolean))];
  const all = [...rows, ...problems.map((p) => ({ ...p, table: 'problems', confidence: null }))];
  for (const r of all) r.decision ??= r.checked ?? null;
  state.doc = {
    ...article,
    rows: all,
    byId: new Map(all.map((r) => [r.id, r])),
    hue: (r) => (r.speaker_id ? `var(--s${1 + (speakers.indexOf(r.speaker_id) % 8)})` : 'var(--s0)'),
  };
}

/** Every place where a row or its evidence begins or ends, and every break between paragraphs. */
function cutsOf(spans, breaks) {
  const cuts = new Set([0, state.doc.text.length]);
  const cut = (from, to) => from != null && cuts.add(from).add(to);
  for (const r of spans) {
    cut(r.start, r.end);
    for (const [from, to] of r.quoted_parts ?? []) cut(from, to);
    cut(r.speaker_start, r.speaker_end);
    cut(r.cue_start, r.cue_end);
  }
  for (const m of breaks) cut(m.index, m.index + m[0].length);
  return [...cuts].sort((a, b) => a - b);
}

/**
 * What covers each piece, in one pass over the text: lists that rows enter at their start and leave at their
 * end.
 */
function sweep(lists) {
  const open = lists.map(() => []);
  const next = lists.map(() => 0);
  return (from, to) =>
    lists.map((list, i) => {
      while (next[i] < list.length && list[next[i]].from <= from) open[i].push(list[next[i]++]);
      open[i] = open[i].filter((x) => x.to > from);
      return open[i]
        .filter((x) => x.to >= to)
        .sort((a, b) => a.to - a.from - (b.to - b.from))
        .map((x) => x.r);
    });
}
const stretches = (rows, from, to) =>
  rows
    .filter((r) => r[from] != null)
    .map((r) => ({ r, from: r[from], to: r[to] }))
    .sort((a, b) => a.from - b.from);

function pieceOf(piece, [over, who, cue, odd], from, to) {
  if (!over.length && !who.length && !cue.length && !odd.length) return piece;
  const quote = over.find((r) => r.table === 'quotes');
  const cls = new Set(['seg']);
  for (const r of over)
    if (LAYER[r.table] && !(r.table === 'mentions' && r.kind === 'pronoun') && r.decision !== 'rejected')
      cls.add(LAYER[r.table]);
  if (quote?.type === 'scare') cls.add('scare');
  else if (quote?.quoted_parts?.some(([a, b]) => a <= from && b >= to)) cls.add('words');
  if (over[0]?.decision === 'rejected') cls.add('rejected');
  if (odd.length) cls.add('p');
  const ids = (rows) => rows.map((r) => r.id).join(' ') || null;
  const seg = el(
    'span',
    {
      class: [...cls].join(' '),
      'data-rows': ids([...over, ...odd]),
      'data-who': ids(who),
      'data-cue': ids(cue),
      title: odd[0]?.message,
    },
    piece,
  );
  if (quote) seg.style.setProperty('--c', state.doc.hue(quote));
  return seg;
}

function drawArticle() {
  const { doc } = state,
    { text } = doc;
  const sheet = $('sheet'),
    keep = $('article').scrollTop,
    selected = lastSelection && $('text')?.contains(getSelection().anchorNode) ? lastSelection : null;
  const spans = doc.rows.filter((r) => r.table !== 'entities' && r.start != null);
  const quotes = spans.filter((r) => r.table === 'quotes');
  const cover = sweep([
    stretches(
      spans.filter((r) => r.table !== 'problems'),
      'start',
      'end',
    ),
    stretches(quotes, 'speaker_start', 'speaker_end'),
    stretches(quotes, 'cue_start', 'cue_end'),
    stretches(
      spans.filter((r) => r.table === 'problems'),
      'start',
      'end',
    ),
  ]);
  const breaks = [...text.matchAll(/\n\s*\n/g)];
  const at = cutsOf(spans, breaks);
  const isBreak = new Set(breaks.map((m) => m.index));
  const behind = new Map(breaks.map((m) => [m.index, m.index + m[0].length]));
  const body = el('div', { class: 'text', id: 'text', lang: 'en' });
  let p = el('p', { 'data-start': 0 }),
    skip = -1;
  for (let i = 0; i + 1 < at.length; i++) {
    const [from, to] = [at[i], at[i + 1]],
      covers = cover(from, to);
    if (isBreak.has(from)) {
      body.append(p);
      skip = behind.get(from);
      p = el('p', { 'data-start': skip });
    }
    if (to <= skip) continue;
    p.append(pieceOf(text.slice(from, to), covers, from, to));
  }
  body.append(p);
  for (const para of body.children) {
    const plain = para.textContent.trim();
    if (plain.length < 60 && !/[.”"’»)]$/.test(plain)) para.className = 'crosshead';
  }
  // A title that the text repeats as its first paragraph is shown once, as the headline, with its stretches.
  const h1 = el('h1', {}, doc.title ?? doc.id),
    first = body.firstChild;
  if (first.textContent.trim() === doc.title) {
    h1.replaceChildren(...first.childNodes);
    first.hidden = true;
  }
  sheet.replaceChildren(
    headOf(h1),
    body,
    el('div', { class: 'margin', id: 'margin', 'aria-hidden': 'true' }),
  );
  $('article').scrollTop = keep;
  if (selected) selectWords(selected);
  drawMargin();
}

function headOf(h1) {
  const { doc } = state,
    n = doc.rows.filter((r) => r.table !== 'mentions' && r.table !== 'problems').length;
  const odd = doc.rows.filter((r) => r.table === 'problems');
  return el(
    'header',
    { class: 'head' },
    el('p', { class: 'kicker' }, [doc.publisher, doc.published?.slice(0, 10)].filter(Boolean).join(' · ')),
    h1,
    el('p', { class: 'by' }, [doc.byline, `${doc.words} words`, `${n} rows`].filter(Boolean).join(' · ')),
    odd.length
      ? el(
          'details',
          { class: 'odd', open: odd.some((x) => x.rule === 'correction-not-applied') },
          el('summary', {}, `${odd.length} ${odd.length === 1 ? 'oddity' : 'oddities'} in the source`),
          el('ul', {}, ...odd.map((x) => el('li', {}, el('a', { href: `#${x.id}` }, x.message)))),
        )
      : null,
  );
}

/** Marks the current row in the text: its stretch, who says it and the words that report it. */
function markCurrent() {
  const r = state.current,
    sheet = $('sheet');
  for (const n of sheet.querySelectorAll('.on, .who, .cue')) {
    n.classList.remove('on', 'first', 'last', 'who', 'cue');
    n.style.removeProperty('--k');
  }
  if (!r || r.away) return;
  const colour = r.speaker_id ? state.doc.hue(r) : 'var(--accent)';
  const put = (attr, id, cls) => {
    const found = sheet.querySelectorAll(`[${attr}~="${CSS.escape(id)}"]`);
    for (const n of found) {
      n.classList.add(cls);
      n.style.setProperty('--k', colour);
    }
    return found;
  };
  const ids =
    r.table === 'entities' ? state.doc.rows.filter((m) => m.entity_id === r.id).map((m) => m.id) : [r.id];
  for (const id of ids) put('data-rows', id, 'on')[0]?.classList.add('first');
  const who = [...put('data-who', r.id, 'who')];
  who[0]?.classList.add('first');
  who.at(-1)?.classList.add('last');
  put('data-cue', r.id, 'cue');
  for (const n of $('margin').children)
    n.classList.toggle(
      'on',
      n.dataset.q.split(' ').some((id) => id === r.id || id === r.quote_id),
    );
}
