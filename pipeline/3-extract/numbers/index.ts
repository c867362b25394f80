import { defineStage } from '../../model.ts';

/** Finds the numbers of an article. */
export const extractNumbers = defineStage({
  name: 'extract-numbers',
  needs: ['source', 'parsed', 'dates'],
  gives: ['numbers'],
  run() {
    return { numbers: [] };
  },
});
