import { institutionNouns } from '../../lexicons/institution-nouns.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** Nouns for bodies that people work for, in the singular. */
const BODIES = new Set([
  ...institutionNouns,
  ...setOf(`
    agency, army, broadcaster, cabinet, campaign, chain, church, clinic, company, firm, force, government, group, hotel, institute, laboratory, league,
    magazine, media, military, mosque, navy, network, newspaper, office, organisation, organization, police, practice, restaurant, service, shop,
    station, store, studio, theater, trust
  `),
]);

/** Whether a noun, in the singular, is one for a body that people belong to. */
export const isBody = (lower: string): boolean => BODIES.has(lower);
