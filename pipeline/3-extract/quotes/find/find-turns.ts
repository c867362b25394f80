import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Utterance } from '../utterance.ts';
import type { Node, Segment } from '../marks/read-segments.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf(':', 'quote bare');

/**
 * The turns of a transcript: `LEE: [Why? Nobody asked.]` up to the end of the paragraph, all of it said by Lee, whatever verbs or
 * quotation marks stand in it. One name in capitals is none: `LEEDS: Prices fell` is a dateline or a label.
 */
export function findTurns(segments: readonly Segment[]): Utterance[] {
  const turns: Utterance[] = [];
  segments.forEach(({ nodes, paragraph }, index) => {
    const former = segments[index - 1];
    const open = turns.at(-1);
    if (former?.paragraph === paragraph) {
      if (open && open.parts.at(-1)!.segment === index - 1)
        open.parts.push({ segment: index, first: 0, last: nodes.length });
      return;
    }
    const colon = nodes.slice(0, 6).findIndex((n) => n.text === ':');
    if (colon < 1 || colon + 1 >= nodes.length || !nodes.slice(0, colon).every(isInCapitals)) return;
    const subject: NounPhrase = { start: 0, end: colon, head: { start: 0, end: colon } };
    const cue = {
      start: colon,
      end: colon + 1,
      from: 0,
      to: colon + 1,
      reading: READING,
      subject,
      kind: 'before' as const,
    };
    turns.push({
      parts: [{ segment: index, first: colon + 1, last: nodes.length }],
      pattern: 'turn',
      said: index,
      cue,
      subject,
      addressee: null,
      continues: null,
    });
  });
  return turns.length > 1 ? turns : [];
}

const isInCapitals = ({ kind, text }: Node): boolean =>
  text === '.' ||
  (kind === 'word' && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase());
