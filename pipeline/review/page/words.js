// What a row means, in words: one short line for a figure, a date or a name.
const shortName = (r) => {
  const e = rowById(r.speaker_id);
  return e?.type === 'person' ? e.name.split(' ').at(-1) : (r.speaker ?? 'nobody');
};
const nice = (v) => (typeof v === 'number' ? v.toLocaleString('en', { maximumFractionDigits: 4 }) : v);
const MOD = {
  about: 'about',
  more_than: 'more than',
  less_than: 'less than',
  at_least: 'at least',
  at_most: 'at most',
};

function valueOf(r) {
  // what a figure, date or name means, in one short line
  if (r.table === 'numbers') {
    const span =
      r.low != null && r.high != null && r.low !== r.high
        ? `${nice(r.low)} to ${nice(r.high)}`
        : nice(r.value ?? '');
    const plain = [
      MOD[r.modifier],
      span + (r.kind === 'percent' ? '%' : ''),
      r.kind === 'percent' ? '' : (r.currency ?? plural(r.unit, r.value)),
      r.counted,
    ]
      .filter(Boolean)
      .join(' ');
    return plain === words(r) ? '' : plain;
  }
  if (r.table === 'dates')
    return [
      plainDate(r.value) === words(r) ? '' : plainDate(r.value),
      r.modifier && r.modifier.toLowerCase().replace('_', ' '),
      r.type !== 'DATE' && !/^P[\dX]/.test(r.value) && r.type.toLowerCase(),
    ]
      .filter(Boolean)
      .join(' · ');
  if (r.table === 'entities')
    return [r.type, r.role, r.affiliation, r.mentions > 1 && `${r.mentions} mentions`]
      .filter(Boolean)
      .join(' · ');
  return entityName(r.entity_id) === words(r)
    ? r.type
    : `${r.kind === 'pronoun' ? 'is ' : ''}${entityName(r.entity_id)}`;
}
const plural = (u, n) =>
  !u || n === 1 || !/^[a-z]+[^s]$/.test(u) ? u : ({ foot: 'feet', inch: 'inches' }[u] ?? u + 's');
const REFS = { PRESENT_REF: 'the present', PAST_REF: 'some time ago', FUTURE_REF: 'some time to come' };
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };
function plainDate(v) {
  if (v == null) return '';
  // TIMEX3 in words where it is no calendar date
  const d = /^PT?(X|[\d.]+)([YMWDH])$/.exec(v);
  return (
    REFS[v] ??
    (d
      ? d[1] === 'X'
        ? `some ${UNITS[d[2]]}s`
        : `${d[1]} ${UNITS[d[2]]}${d[1] === '1' ? '' : 's'}`
      : v.replace('T', ' '))
  );
}
