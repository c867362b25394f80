import { readList } from './read-list.ts';

/** Nouns that stand right before an organization's name and say what it is: `the shipping group …`. Not `maker`, `operator`: people are, too. */
export const organizationKinds = readList(`
airline, automaker, brewery, carmaker, charity, chipmaker, company, consultancy, cooperative, firm, group, insurer, magazine, newspaper, nonprofit,
retailer, shipbuilder, shipyard, start-up, startup, supermarket, think-tank, union, weekly
`);

/** Nouns right before the name of a ship. `carrier` also of a bulk carrier. */
export const vesselKinds = readList(`
carrier, cruiser, destroyer, ferry, freighter, frigate, liner, schooner, ship, steamer, submarine, tanker, trawler, tugboat, vessel, warship, yacht
`);
