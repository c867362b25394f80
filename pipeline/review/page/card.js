// The card: one row, everything needed to decide about it.
function drawCard() {
  const r = state.current,
    card = $('card');
  if (!r) return;
  const rows = visible(),
    at = rows.indexOf(r),
    hue = r.table === 'quotes' ? state.doc.hue(r) : 'var(--accent)';
  const top = el(
    'div',
    { class: 'top' },
    key(r.table, r),
    el(
      'span',
      {},
      [
        ONE[r.table],
        r.table === 'quotes' || r.table === 'numbers' || r.table === 'mentions'
          ? r.type === 'scare'
            ? 'words in marks'
            : r.table === 'quotes'
              ? r.type
              : r.kind
          : r.type?.toLowerCase(),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    el('span', { class: 'quiet nth' }, at >= 0 ? `${at + 1} of ${rows.length}` : ''),
    r.decision ? el('b', {}, `${GLYPH[r.decision]} ${r.decision}`) : null,
    el(
      'span',
      { class: 'odds' },
      r.decision || r.confidence == null
        ? null
        : el('span', { class: 'sure quiet' }, 'such rows are ' + odds(r.confidence)),
      r.confidence == null ? '' : pct(r.confidence),
      r.confidence == null ? null : meter(r.confidence),
    ),
  );
  const say = el('p', { class: 'say' });
  if (r.table === 'quotes')
    say.append(
      el('span', { class: 'who' }, r.speaker ?? 'Nobody'),
      ' ',
      el('span', { class: 'verb' }, r.cue ? r.cue + ' ' : ''),
      r.type === 'direct' || r.type === 'scare' ? `“${words(r)}”` : words(r),
    );
  else if (r.table === 'problems')
    say.append(el('span', { class: 'big' }, r.rule.replace(/-/g, ' ')), ' ', r.message);
  else
    say.append(
      el('span', { class: 'big' }, r.table === 'entities' ? r.name : words(r)),
      r.table === 'mentions' ? valueOf(r) : r.table === 'entities' ? '' : valueOf(r),
    );
  say.style.setProperty('--c', hue);

  const pairs = fieldsOf(r),
    dl = el('dl');
  for (const [k, v, wide] of pairs)
    dl.append(
      el('dt', { class: wide ? 'wide minor' : '' }, k),
      el('dd', { class: wide ? 'wide minor' : '' }, v),
    );
  const notes = (r.notes ?? []).map((n) =>
    el(
      'p',
      { class: 'note' },
      'Corrected: ',
      n.column.replace('_', ' ') + ' ',
      el('s', {}, String(n.from ?? 'empty')),
      ' → ',
      el('b', {}, String(n.to ?? 'empty')),
      n.who ? ` by ${n.who}` : '',
      n.why ? ` (${n.why})` : '',
    ),
  );
  const main =
    state.mode === 'speaker' || state.mode === 'merge'
      ? chooser(r)
      : state.mode === 'edit'
        ? form(r)
        : state.mode === 'new'
          ? newRow()
          : [say, dl, ...notes];
  const act = (k, label, fn, extra) =>
    el(
      'button',
      {
        disabled: r.table === 'problems' || (k === 's' && r.table === 'entities'),
        class: 'btn' + (k === 'a' ? ' main' : '') + (extra ? ' extra' : ''),
        onclick: fn,
        'aria-keyshortcuts': k,
        'aria-pressed':
          { a: r.decision === 'accepted', x: r.decision === 'rejected' }[k] == null
            ? null
            : String({ a: r.decision === 'accepted', x: r.decision === 'rejected' }[k]),
      },
      label,
      ' ',
      el('kbd', { 'aria-hidden': 'true' }, k),
    );
  const grip = el(
    'div',
    { class: 'grip' },
    el('button', { onclick: () => move(-1) }, '‹ Before'),
    el(
      'button',
      {
        onclick: () => {
          $('rows').classList.toggle('open');
          scrollRow();
        },
      },
      `Rows ${at < 0 ? '–' : at + 1} of ${rows.length}`,
    ),
    el('button', { onclick: () => move(1) }, 'Next ›'),
  );
  card.replaceChildren(
    grip,
    top,
    ...[main].flat(),
    ...(state.mode || !REVIEW
      ? []
      : [
          el(
            'div',
            { class: 'acts', onmousedown: (e) => e.preventDefault() },
            act('a', 'Right', accept),
            act('x', 'Wrong', reject),
            act('s', r.table === 'quotes' ? 'Speaker' : r.table === 'mentions' ? 'Who' : 'Said by', () =>
              setMode('speaker'),
            ),
            act('e', 'Edit', () => setMode('edit')),
            act(
              'm',
              'Merge',
              () => setMode('merge'),
              lastSelection || r.table === 'numbers' || r.table === 'dates',
            ),
            act('n', 'New', () => setMode('new'), !lastSelection),
          ),
        ]),
  );
  card.querySelector('[data-focus]')?.focus();
}
function fieldsOf(r) {
  const jump = (id, label) => el('a', { href: '#' + id }, label);
  const inside = state.doc.rows
    .filter(
      (x) =>
        x !== r &&
        x.table !== 'mentions' &&
        x.table !== 'entities' &&
        x.table !== 'problems' &&
        x.start >= r.start &&
        x.end <= r.end,
    )
    .slice(0, 5);
  const list = (rs) => {
    const s = el('span');
    rs.forEach((x, i) => s.append(i ? ', ' : '', jump(x.id, words(x))));
    return s;
  };
  const out = [];
  if (r.table === 'quotes') {
    if (r.type !== 'scare') out.push(['Claim', `${r.attribution}, ${r.polarity}`]);
    if (r.speaker)
      out.push([
        'Speaker',
        {
          name: 'named',
          description: 'as described',
          pronoun: `“${r.speaker_text}”`,
          continued: 'from the quote before',
          you: 'chosen by hand',
        }[r.speaker_from] ?? '–',
      ]);
    if (r.speaker_role)
      out.push(['Role', [r.speaker_role, r.speaker_affiliation].filter(Boolean).join(', ')]);
    if (r.addressee) out.push(['Told to', r.addressee]);
  } else if (r.table === 'numbers' || r.table === 'dates') {
    out.push([
      'Said by',
      r.said_by ? (r.quote_id ? jump(r.quote_id, r.said_by) : r.said_by) : 'the article itself',
    ]);
    if (r.said_from) out.push(['How', r.said_from]);
    if (r.table === 'numbers' && (r.counted || r.unit)) out.push(['Measure', r.counted ?? r.unit]);
    if (r.low != null || r.high != null)
      out.push([
        'Range',
        `${r.low == null ? 'up' : nice(r.low)} to ${r.high == null ? 'more' : nice(r.high)}`,
      ]);
    if (r.from) out.push(['Days', r.from === r.to ? r.from : `${r.from} to ${r.to}`]);
    if (r.resolved_from)
      out.push([
        'Counted from',
        r.resolved_from.startsWith('d-') && rowById(r.resolved_from)
          ? jump(r.resolved_from, `“${words(rowById(r.resolved_from))}”`)
          : ({
              text: 'the words alone',
              published: `the article’s day, ${state.doc.published?.slice(0, 10)}`,
            }[r.resolved_from] ?? '–'),
        true,
      ]);
  } else if (r.table === 'entities') {
    out.push(['Type', r.type], ['Quotes', String(r.quotes)]);
    if (r.role) out.push(['Role', [r.role, r.affiliation].filter(Boolean).join(', '), true]);
    const ms = state.doc.rows.filter((x) => x.entity_id === r.id);
    out.push(['Mentions', list(ms.slice(0, 9)), true]);
  } else if (r.table === 'mentions')
    out.push(['Kind', r.kind], ['Name', jump(r.entity_id, entityName(r.entity_id))]);
  if (r.table === 'quotes' && inside.length) out.push(['Holds', list(inside), true]);
  return out;
}
