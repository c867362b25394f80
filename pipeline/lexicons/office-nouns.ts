import { readList } from './read-list.ts';

/** Offices that an article seldom gives to two people of whom it names only one. */
export const officeNouns = readList(`
ambassador, archbishop, ayatollah, bishop, chairman, chairwoman, chancellor, commissioner, coroner, emir,
emperor, empress, governor, imam, judge, king, mayor, minister, pastor, pope, premier, president, priest,
principal, queen, rabbi, secretary-general, senator, sheriff, skipper, spokesman, spokesperson, spokeswoman,
superintendent
`);
