/**
 * Days that news names without their year: month and day, the nouns (in lower case) that must follow, and the
 * year meant. Used only in articles published later.
 */
export const knownDays: readonly { month: number; day: number; year: number; before: readonly string[] }[] = [
  {
    month: 1,
    day: 6,
    year: 2021,
    before: ['attack', 'committee', 'defendants', 'hearings', 'insurrection', 'mob', 'riot', 'rioters'],
  },
  {
    month: 9,
    day: 11,
    year: 2001,
    before: ['attack', 'attacks', 'commission', 'hijackers', 'hijackings', 'memorial', 'terror', 'terrorist'],
  },
  { month: 10, day: 7, year: 2023, before: ['assault', 'attack', 'attacks', 'hostages', 'massacre'] },
];
