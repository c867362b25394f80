import { readList } from './read-list.ts';

/** Common nouns at the head of institutions' names, by which an article calls them again. */
export const institutionNouns = readList(`
academy, agency, airline, airport, assembly, association, authority, bank, brewery, bureau, charity, club,
college, commission, committee, cooperative, council, court, department, federation, foundation, fund,
hospital, institute, institution, laboratory, ministry, museum, observatory, orchestra, parliament, party,
school, society, team, theatre, tribunal, union, university
`);
