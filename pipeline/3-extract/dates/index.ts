import { defineStage } from '../../model.ts';

/** Finds the dates of an article. */
export const extractDates = defineStage({
  name: 'extract-dates',
  needs: ['source', 'parsed'],
  gives: ['dates'],
  run() {
    return { dates: [] };
  },
});
