import { setOf } from './read-list.ts';

/**
 * Offices and services that people hold for a country: a `Chilean minister` belongs to Chile, a `Chilean
 * singer` need not.
 */
export const stateOffices = setOf(`
admiral, ambassador, army, attaché, attorney, chancellor, chief, coach, commander, commissioner, congressman, congresswoman, consul, deputy, diplomat,
emir, emperor, empress, envoy, first lady, general, governor, judge, justice, king, lawmaker, leader, legislator, marshal, mayor, minister, monarch,
mp, negotiator, officer, official, parliamentarian, politician, pope, premier, president, president-elect, prime, prince, princess, prosecutor, queen,
representative, ruler, secretary, senator, shah, speaker, spokesman, spokesperson, spokeswoman, sultan, taoiseach, tsar, vice-president
`);
