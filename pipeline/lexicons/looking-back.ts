/** Words before or behind a date that put it on or before the day of writing, in lower case; past participles in -ed are told by their ending. */
export const lookingBack: readonly string[] = [
  'ago', 'became', 'began', 'brought', 'came', 'defeat', 'did', 'died', 'earlier', 'ended', 'fell', 'found', 'gave', 'got', 'grew', 'had', 'has',
  'have', 'held', 'hit', 'killed', 'last', 'led', 'left', 'lost', 'made', 'met', 'previous', 'quoted', 'ran', 'rose', 'said', 'saw', 'say',
  'says', 'sent', 'shot', 'since', 'sold', 'spoke', 'spoken', 'stood', 'taken', 'tells', 'told', 'took', 'victory', 'was', 'went', 'were',
  'winner', 'winners', 'won', 'wrote',
];
