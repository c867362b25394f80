import type { Cue } from './find-cues.ts';
import { phraseAfter } from './find-noun-phrases.ts';
import type { Utterance } from './find-utterances.ts';
import type { Node, Segment } from './read-segments.ts';
import type { CueReading } from './word-classes.ts';

const READING: CueReading = {
  stem: '—', form: 'base', particles: [],
  governs: { quote: true, that: false, bare: false, to: false, wh: false, person: false, object: false, rest: false, thought: false },
};

/**
 * A quotation signed with a name behind a dash, alone in its sentence: `[“No more.”] — Ann Lee, mayor`.
 * Near miss: `“No more” — the slogan was everywhere`, which has a verb.
 *
 * @param taken the quotations that another cue has
 */
export function findSignedQuotation({ nodes }: Segment, index: number, taken: ReadonlySet<Node>): Utterance[] {
  const [quotation, dash] = nodes;
  if (quotation.kind !== 'quotation' || taken.has(quotation) || !dash || !/^[–—-]$/.test(dash.text)) return [];
  const first = nodes.findIndex((n, i) => i > 0 && !/^[–—-]$/.test(n.text));
  const subject = first > 0 && nodes[first].capital ? phraseAfter(nodes, first, nodes.length) : null;
  if (!subject || nodes.slice(subject.end).some((n) => n.kind !== 'punctuation')) return [];
  const cue: Cue = { start: 1, end: 2, from: 1, to: subject.end, reading: READING, subject, kind: 'after' };
  return [{ parts: [{ segment: index, first: 0, last: 1 }], pattern: 'signed', said: index, cue, subject, addressee: null, continues: null }];
}
