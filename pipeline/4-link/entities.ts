import { defineStage } from '../model.ts';

/** Joins the mentions of an article into entities. */
export const linkEntities = defineStage({
  name: 'link-entities',
  needs: ['source', 'parsed', 'mentions'],
  gives: ['mentions', 'entities'],
  run({ mentions }) {
    return { mentions, entities: [] };
  },
});
