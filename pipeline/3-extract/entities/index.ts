import { defineStage } from '../../model.ts';
import { placeOf, RowIds } from '../../rows.ts';
import { findNames } from './find-names.ts';
import { wordSequences } from './words.ts';

/** Finds the names in an article. What they refer to is decided when they are linked: until then `entity_id` is empty. */
export const extractMentions = defineStage({
  name: 'extract-mentions',
  needs: ['source', 'parsed'],
  gives: ['mentions'],
  run({ source, parsed }) {
    const ids = new RowIds(source.article_id, 'm');
    const names = wordSequences(parsed).flatMap((words) => findNames(words));
    const mentions = names.map(({ start, end, type, confidence }) => {
      const place = placeOf(source.article_id, source.text, parsed, { start, end });
      return { ...place, mention_id: ids.next(place.text), entity_id: '', type, kind: 'name' as const, confidence };
    });
    return { mentions };
  },
});
