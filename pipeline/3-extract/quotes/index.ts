import { defineStage } from '../../model.ts';

/** Finds the quotes of an article. */
export const extractQuotes = defineStage({
  name: 'extract-quotes',
  needs: ['source', 'parsed', 'mentions'],
  gives: ['quotes'],
  run() {
    return { quotes: [] };
  },
});
