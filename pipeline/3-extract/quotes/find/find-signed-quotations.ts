import type { Cue } from '../cue.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { Utterance } from '../utterance.ts';
import type { Node, Segment } from '../marks/read-segments.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('—', 'quote');

/**
 * A quotation signed with a name behind a dash, alone in its sentence: `[“No more.”] — Ann Lee, mayor`.
 * Near miss: `“No more” — the slogan was everywhere`, which has a verb.
 *
 * @param taken the quotations that another cue has
 * @param former the segment before, whose quotation a paragraph that opens with a dash can sign
 */
export function findSignedQuotation(
  { nodes, paragraph }: Segment,
  index: number,
  taken: ReadonlySet<Node>,
  former?: Segment,
): Utterance[] {
  const [quotation, dash] = nodes;
  if (/^[–—-]$/.test(quotation.text) && nodes[1]?.capital && former?.paragraph === paragraph - 1)
    return findSignatureBelow(nodes, index, taken, former);
  if (quotation.kind !== 'quotation' || taken.has(quotation) || !dash || !/^[–—-]$/.test(dash.text))
    return [];
  const first = nodes.findIndex((n, i) => i > 0 && !/^[–—-]$/.test(n.text));
  const subject = first > 0 && nodes[first].capital ? phraseAfter(nodes, first, nodes.length) : null;
  if (!subject || nodes.slice(subject.end).some((n) => n.kind !== 'punctuation')) return [];
  const cue: Cue = { start: 1, end: 2, from: 1, to: subject.end, reading: READING, subject, kind: 'after' };
  return [
    {
      parts: [{ segment: index, first: 0, last: 1 }],
      pattern: 'signed',
      said: index,
      cue,
      subject,
      addressee: null,
      continues: null,
    },
  ];
}

/** `[“No more.”]` and, in the next paragraph, `— Ann Lee, in a letter`. */
function findSignatureBelow(
  nodes: readonly Node[],
  index: number,
  taken: ReadonlySet<Node>,
  { nodes: above }: Segment,
): Utterance[] {
  const quoted = above.filter((n) => n.kind === 'quotation');
  const subject = phraseAfter(nodes, 1, nodes.length, false);
  if (
    quoted.length === 0 ||
    !subject ||
    !nodes[subject.head.end - 1].capital ||
    nodes[1].is.has('determiner') ||
    quoted.some((n) => taken.has(n)) ||
    above.some((n) => n.kind !== 'quotation' && n.kind !== 'punctuation') ||
    (nodes[subject.end] && nodes[subject.end].kind !== 'punctuation')
  )
    return [];
  const cue: Cue = { start: 0, end: 1, from: 0, to: subject.end, reading: READING, subject, kind: 'after' };
  return [
    {
      parts: [{ segment: index - 1, first: 0, last: above.length }],
      pattern: 'signed',
      said: index,
      cue,
      subject,
      addressee: null,
      continues: null,
    },
  ];
}
