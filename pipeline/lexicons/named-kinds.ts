import { readList } from './read-list.ts';

/**
 * Nouns that stand right before an organization's name and say what it is: `the shipping group …`. Not
 * `maker`, `operator`: people are, too.
 */
export const organizationKinds = readList(`
agency, airline, automaker, band, brand, brewery, broadcaster, broadsheet, carmaker, charity, chipmaker,
company, consultancy, cooperative, daily, duo, firm, group, insurer, label, lender, magazine, newspaper,
nonprofit, outlet, quartet, retailer, shipbuilder, shipyard, start-up, startup, supermarket, tabloid,
think-tank, trio, union, weekly
`);

/** Nouns right before the name of a ship. `carrier` also of a bulk carrier. */
export const vesselKinds = readList(`
carrier, cruiser, destroyer, ferry, freighter, frigate, liner, schooner, ship, steamer, submarine, tanker,
trawler, tugboat, vessel, warship, yacht
`);

/** Nouns for what an organization is, behind `is a` or a comma: `Varnholt is a Danish brewery`. */
export const definedOrganizations = readList(`
agency, airline, army, association, automaker, band, bank, brewery, broadcaster, bureau, carmaker, cartel,
charity, chipmaker, choir, club, company, conglomerate, congregation, consortium, consultancy, cooperative,
corporation, department, ensemble, federation, firm, foundation, gang, group, hospital, insurer, league,
magazine, manufacturer, militia, ministry, newspaper, nonprofit, orchestra, organisation, organization, party,
quango, quartet, railway, regulator, retailer, school, startup, subsidiary, supermarket, tabloid, team,
think-tank, trio, troupe, union, university, website, weekly
`);

/** Nouns for what a place is. */
export const definedPlaces = readList(`
airport, archipelago, area, borough, bridge, building, canton, capital, cathedral, cemetery, city, commune,
community, country, county, district, forest, governorate, hamlet, island, lake, locality, mountain,
municipality, nation, neighborhood, neighbourhood, oblast, parish, park, peninsula, port, prefecture,
province, region, republic, resort, river, seaport, settlement, stadium, state, street, suburb, territory,
town, township, valley, village, volcano, wall
`);

/** Nouns for what has a name and is neither person, organization nor place. */
export const definedThings = readList(`
album, anthem, antibody, app, award, bacterium, book, browser, car, cocktail, competition, currency, cyclone,
dialect, dinosaur, disease, documentary, drug, festival, film, game, genus, holiday, hurricane, language, law,
medicine, movie, musical, novel, opera, operation, painting, play, poem, protein, satellite, sculpture,
series, ship, show, sitcom, slogan, software, song, spacecraft, species, sport, storm, submarine, symphony,
tournament, treaty, typhoon, vaccine, vehicle, vessel, virus, warship, weapon
`);

/** What stands before the name of a ship of a navy or a line. */
export const shipPrefixes = readList(`
HMAS, HMCS, HMNZS, HMS, MV, RFA, RMS, RRS, USAT, USCGC, USNS, USS
`);

/** What stands before the name of a storm. */
export const stormKinds = readList(`
cyclone, hurricane, storm, typhoon
`);
