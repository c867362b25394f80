import { institutionNouns } from '../../lexicons/institution-nouns.ts';
import { setOf } from '../../lexicons/read-list.ts';

/** Nouns for bodies that people work for, in the singular. */
const BODIES = new Set([
  ...institutionNouns,
  ...setOf(`
    army, broadcaster, cabinet, campaign, company, firm, force, government, group, league, media, military, navy, network, newspaper, office,
    organisation, organization, police, service, station, trust
  `),
]);

/** Whether a noun, in the singular, is one for a body that people belong to. */
export const isBody = (lower: string): boolean => BODIES.has(lower);
