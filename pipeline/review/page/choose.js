// Choosing a speaker or the other of two names, inside the card; Escape closes it and nothing is changed.
const alike = (x, r) =>
  x.name.split(' ').filter((w) => w.length > 3 && (r.name ?? words(r)).includes(w)).length;
function candidates(r) {
  // the people of the article, the nearest and most quoted first
  if (state.mode === 'merge')
    return r.table === 'quotes'
      ? state.doc.rows
          .filter((x) => x.table === 'quotes' && x !== r && x.type !== 'scare')
          .sort((a, b) => Math.abs(a.start - r.start) - Math.abs(b.start - r.start))
          .slice(0, 4)
          .map((x) => ({ name: words(x), id: x.id, hint: x.speaker, hue: state.doc.hue(x) }))
      : state.doc.rows
          .filter((x) => x.table === 'entities' && x.id !== (r.entity_id ?? r.id))
          .sort(
            (a, b) =>
              alike(b, r) - alike(a, r) ||
              (b.type === r.type) - (a.type === r.type) ||
              b.mentions - a.mentions,
          )
          .slice(0, 9)
          .map((x) => ({ name: x.name, id: x.id, hint: x.type }));
  const named = state.doc.rows
    .filter((x) => x.table === 'entities' && (x.type === 'person' || x.type === 'organization' || x.quotes))
    .map((x) => {
      const near = Math.min(
        ...state.doc.rows.filter((m) => m.entity_id === x.id).map((m) => Math.abs(m.start - r.start)),
        5000,
      );
      return {
        name: x.name,
        id: x.id,
        hint: x.role ?? x.type,
        score: Math.min(near, 1500) - (x.quotes ? 900 : 0) - (x.type === 'person' ? 300 : 0),
        hue: x.quotes ? state.doc.hue({ speaker_id: x.id }) : null,
      };
    });
  const described = [
    ...new Set(
      state.doc.rows.filter((x) => x.table === 'quotes' && x.speaker && !x.speaker_id).map((x) => x.speaker),
    ),
  ].map((name) => {
    const q = state.doc.rows.find((x) => x.speaker === name);
    return {
      name,
      id: null,
      hint: 'described',
      score: Math.min(Math.abs(q.start - r.start), 1500) - 600,
      hue: 'var(--s0)',
    };
  });
  return [...named, ...described]
    .filter((c) => c.name !== (r.speaker ?? r.said_by))
    .sort((a, b) => a.score - b.score)
    .slice(0, 9);
}
function chooser(r) {
  const speaker = state.mode === 'speaker',
    all = candidates(r),
    picked = selectionSpan();
  const input = el('input', {
    'data-focus': true,
    'aria-label': speaker ? 'Who says it' : 'Merge with',
    placeholder: speaker ? 'Type a name, or select words in the article' : 'Type a name',
    autocomplete: 'off',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'options',
  });
  if (picked && speaker) input.value = picked.text;
  const ul = el('ul', { role: 'listbox', id: 'options', 'aria-label': 'Choices' });
  const draw = () => {
    const q = input.value.toLowerCase(),
      hits = all.filter((c) => c.name.toLowerCase().includes(q));
    ul.replaceChildren(
      ...hits.map((c, i) => {
        const li = el(
          'li',
          { role: 'option', 'aria-selected': String(i === 0 && !!q), onclick: () => choose(c) },
          el('kbd', {}, i + 1),
          el('span', {}, c.name, el('span', { class: 'quiet' }, '  ' + (c.hint ?? ''))),
        );
        if (c.hue) li.children[1].style.cssText = `border-left:3px solid ${c.hue};padding-left:6px`;
        return li;
      }),
      ...(speaker && r.table === 'quotes'
        ? [
            el(
              'li',
              { role: 'option', 'aria-selected': 'false', onclick: () => choose({ name: null, id: null }) },
              el('kbd', {}, 0),
              el('span', {}, 'Nobody: words in marks, no speech'),
            ),
          ]
        : []),
      ...(q && !hits.length
        ? [
            el(
              'li',
              {
                role: 'option',
                'aria-selected': 'true',
                onclick: () => choose({ name: input.value, id: null }),
              },
              el('kbd', {}, '↵'),
              el('span', {}, `“${input.value}”, as described`),
            ),
          ]
        : []),
    );
    input.hits = hits;
  };
  const choose = (c) => (speaker ? setSpeaker(r, c) : mergeWith(r, c));
  input.addEventListener('input', draw);
  input.addEventListener('keydown', (e) => {
    if (/^[0-9]$/.test(e.key) && !input.value) {
      e.preventDefault();
      const c = e.key === '0' && speaker ? { name: null, id: null } : all[+e.key - 1];
      if (c) choose(c);
    } else if (e.key === 'Enter') {
      e.preventDefault();
      const name = input.value.trim();
      if (name) choose(input.hits[0] ?? { name, id: null });
    }
  });
  draw();
  return el(
    'div',
    { class: 'choose' },
    el(
      'p',
      { class: 'note' },
      speaker
        ? r.table === 'quotes'
          ? 'Who says '
          : r.table === 'mentions'
            ? 'Who is meant by '
            : 'Who claims '
        : r.table === 'quotes'
          ? 'Same utterance as, for '
          : 'The same as, for ',
      el('b', {}, '“' + words(r).slice(0, 60) + '”'),
      '?',
    ),
    input,
    ul,
    el('p', { class: 'quiet' }, 'A digit chooses. Esc leaves it as it is.'),
  );
}
