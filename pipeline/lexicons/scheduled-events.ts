import { readList } from './read-list.ts';

/**
 * Nouns for what takes place on a day that is known before: `Monday’s vote`, as against `Monday’s attack`.
 * Lower case.
 */
export const scheduledEvents: readonly string[] = readList(`
  auction, ballot, bout, caucus, caucuses, ceremony, concert, contest, contests, convention, deadline,
  debate, derby, draw, election, elections, exam, exams, fight, final, finale, fixture, funeral, gala,
  game, games, hearing, inauguration, launch, march, match, matches, meeting, parade, poll, polls,
  premiere, primaries, primary, race, races, rally, referendum, rematch, run-off, runoff, semifinal,
  semifinals, session, showdown, strike, summit, trial, vote, voting, wedding
`);
