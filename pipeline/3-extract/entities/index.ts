import { defineStage } from '../../model.ts';

/** Finds the mentions of an article. */
export const extractMentions = defineStage({
  name: 'extract-mentions',
  needs: ['source', 'parsed'],
  gives: ['mentions'],
  run() {
    return { mentions: [] };
  },
});
