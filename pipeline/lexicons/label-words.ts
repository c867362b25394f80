import { setOf } from './read-list.ts';

/**
 * Words whose number is a name or a label, not a figure: `Channel 4`, `Route 66`, `Boeing 737`, `category 4`,
 * `page 12`.
 */
export const labelWords: ReadonlySet<string> = setOf(`
  act, airbus, amendment, annex, antonov, apartment, apollo, appendix, apt, area, article, asx, bay,
  bedroom, block, boeing, book, box, bus, cac, category, cessna, channel, chapter, class, clause, column,
  covid, dax, day, division, embraer, episode, euro, exhibit, exit, falcon, fifa, figure, flight, form,
  formula, fortune, ftse, galaxy, game, gate, grade, hall, heat, highway, hotel, hwy, interstate, ios, ipad,
  iphone, itv, junction, lane, lap, leg, lesson, level, ligue, line, lot, mach, mark, match, mk, model,
  motorway, nasdaq, nikkei, opus, page, paragraph, part, phase, pier, pixel, planet, platform, playstation,
  point, precinct, priority, psalm, question, radio, resolution, room, round, route, row, rule, runway,
  russell, scenario, schedule, season, seat, sec, section, sector, series, session, sol, soyuz, stage, step,
  stoxx, studio, suite, terminal, theme, tier, title, topix, track, turn, type, unit, verse, version,
  volume, ward, watch, wave, week, windows, xbox, year, zone
`);

/** Words before `One`, `Two` … in names: `Formula One`, `Air Force One`. */
export const labelWordsBeforeWords: ReadonlySet<string> = setOf(`
  act, bbc, book, chapter, day, division, episode, force, formula, game, grade, group, itv, league, level,
  line, number, page, part, phase, pilot, radio, round, season, series, square, stage, step, tier, type,
  version, volume, war, week, year
`);
