import { readList } from './read-list.ts';

/**
 * Fields of work and their role nouns: what one person can hardly be in one week and the next. A role of no
 * field contradicts nothing.
 */
export const roleFields: Readonly<Record<string, readonly string[]>> = {
  art: readList(`
    actor, actress, artist, author, choreographer, comedian, composer, conductor, dancer, filmmaker,
    guitarist, musician, novelist, painter, pianist, playwright, poet, screenwriter, sculptor, singer,
    songwriter, violinist
  `),
  care: readList(`
    dentist, doctor, midwife, neurologist, nurse, oncologist, paediatrician, paramedic, pediatrician,
    pharmacist, physician, psychiatrist, surgeon, vet, veterinarian
  `),
  church: readList(`
    archbishop, bishop, cardinal, cleric, deacon, imam, monk, nun, pastor, pope, priest, rabbi, vicar
  `),
  crafts: readList(`
    baker, butcher, carpenter, cashier, chef, driver, farmer, fisherman, mechanic, shopkeeper, waiter,
    waitress
  `),
  force: readList(`
    admiral, brigadier, colonel, commander, constable, corporal, detective, firefighter, general, inspector,
    lieutenant, major, sergeant, sheriff, soldier
  `),
  law: ['attorney', 'coroner', 'judge', 'justice', 'lawyer', 'magistrate', 'prosecutor', 'solicitor'],
  media: readList(`
    blogger, broadcaster, columnist, correspondent, editor, journalist, photographer, reporter
  `),
  money: readList(`
    analyst, banker, broker, ceo, economist, entrepreneur, executive, financier, investor, trader, tycoon
  `),
  politics: readList(`
    ambassador, chancellor, congressman, congresswoman, councillor, diplomat, governor, lawmaker,
    legislator, mayor, minister, politician, premier, president, senator
  `),
  science: readList(`
    astronomer, biologist, chemist, climatologist, geologist, historian, lecturer, mathematician,
    meteorologist, physicist, professor, psychologist, researcher, scholar, scientist, seismologist,
    sociologist, virologist, zoologist
  `),
  sport: readList(`
    athlete, coach, cyclist, defender, footballer, forward, goalkeeper, midfielder, player, referee, runner,
    striker, swimmer, wrestler
  `),
};

/** Pairs of fields in which one person often works at a time. */
export const fieldsTogether: readonly (readonly [string, string])[] = [
  ['art', 'media'],
  ['care', 'science'],
  ['force', 'politics'],
  ['law', 'politics'],
  ['law', 'science'],
  ['media', 'science'],
  ['money', 'politics'],
  ['money', 'science'],
  ['politics', 'science'],
];
