import { indexAt } from '../../common/rows.ts';
import type { QuoteRow } from '../../tables.ts';
import { affiliationOf, type Names } from '../roles/affiliation.ts';
import { spell, type ArticleView } from '../roles/article-view.ts';
import { evidenceOf } from '../roles/find-titles.ts';
import { readRolePhrase } from '../roles/read-role-phrase.ts';

/**
 * The role and affiliation that a description of a speaker gives by itself: `a spokesman for Nordlys` →
 * spokesman, Nordlys.
 */
export function describeSpeaker(
  view: ArticleView,
  names: Names,
  { speaker_start, speaker_end, speaker_from }: QuoteRow,
): Pick<QuoteRow, 'speaker_role' | 'speaker_affiliation'> {
  const nothing = { speaker_role: null, speaker_affiliation: null };
  if (speaker_from !== 'description' || speaker_start === null) return nothing;
  const phrase = readRolePhrase(view, indexAt(view.tokens, speaker_start));
  if (!phrase || view.tokens[phrase.head].start >= speaker_end!) return nothing;
  const { first, last } = phrase;
  const evidence = evidenceOf(view, phrase, 'title');
  return {
    speaker_role: spell(view.tokens, first, last),
    speaker_affiliation: affiliationOf(view, names, evidence)?.name ?? null,
  };
}
