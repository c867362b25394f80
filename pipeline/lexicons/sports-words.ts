import { readList } from './read-list.ts';

/** Words of reports on matches that other reports seldom have. */
export const sportsWords = readList(`
batsman, bowler, championship, coach, defender, equaliser, equalizer, fixture, goalkeeper, half-time,
halftime, innings, kick-off, kickoff, match, matches, midfielder, overtime, penalty, pitcher, playoff,
playoffs, quarter-final, quarterback, quarterfinal, rebounds, referee, scored, scorer, semi-final, semifinal,
squad, striker, touchdown, tournament, wicket, wickets, winger
`);

/** Who belongs to a team, behind its name: `Norway's goalkeeper`, `Norway coach`. */
export const teamRoles = readList(`
batsman, bowler, captain, coach, defender, defense, fans, forward, goalkeeper, keeper, linebacker, manager,
midfielder, pitcher, quarterback, skipper, striker, supporters, winger
`);

/** What teams do to each other. */
export const teamVerbs = readList(`
advanced, beat, beats, conceded, defeated, defeats, drew, edged, equalised, equalized, hammered, kicked,
lost, outplayed, played, qualified, scored, thrashed, tied, trailed, trounced, won
`);
