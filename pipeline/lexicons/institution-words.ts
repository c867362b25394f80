import { setOf } from './read-list.ts';

/**
 * Words of which names of institutions are made that many countries have alike: `Ministry of Foreign
 * Affairs`, `Supreme Court`, `National Assembly`.
 */
export const institutionWords = setOf(`
administration, affairs, agency, agriculture, air, ambulance, and, appeal, appeals, armed, army, assembly, attorney, authority, aviation, bank, board,
border, bureau, cabinet, central, chamber, children, civil, coast, commerce, commission, committee, communications, congress, constitutional, council,
court, crime, criminal, culture, customs, cybersecurity, defence, defense, department, deputies, development, disease, district, economic, economy,
education, election, electoral, electricity, emergencies, emergency, employment, energy, environment, environmental, executive, external, family,
federal, finance, fire, fisheries, fishing, food, for, force, forces, foreign, general, government, guard, health, high, home, house, human, immigration,
industry, infrastructure, institute, intelligence, interior, internal, investigations, investigative, justice, labor, labour, law, legislative, lower,
magistrates, management, marine, maritime, meteorological, military, mines, ministry, monetary, municipal, national, natural, naval, navy, of, office,
parliament, parliamentary, petroleum, planning, police, post, presidential, prison, prosecution, prosecutor, public, railways, rescue, reserve,
resources, revenue, rights, safety, science, secret, secretariat, security, senate, senior, service, services, social, sports, state, statistics,
superior, supreme, tax, technology, the, tourism, town, trade, transport, transportation, treasury, tribunal, upper, water, weather, women, works
`);
