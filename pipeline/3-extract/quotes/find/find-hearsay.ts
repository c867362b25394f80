import type { Cue } from '../cue.ts';
import type { Segment } from '../marks/read-segments.ts';
import { inkEnd, type Utterance } from '../utterance.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('reportedly', 'bare');

/**
 * What an article passes on without saying from whom: `Reportedly, [the mill has closed]`, `[the mill has reportedly closed]`.
 * Near miss: a sentence with a cue of its own, whose speaker says it.
 *
 * @param cued whether a cue was found in the segment
 */
export function findHearsay({ nodes, headline }: Segment, index: number, cued: boolean): Utterance[] {
  const at = nodes.findIndex(({ lower }) => lower === 'reportedly');
  if (cued || headline || at < 0) return [];
  const cue: Cue = {
    start: at,
    end: at + 1,
    from: at,
    to: at + 1,
    reading: READING,
    subject: null,
    kind: 'none',
  };
  const first = at === 0 ? (nodes[1]?.text === ',' ? 2 : 1) : 0;
  const last = inkEnd(nodes, nodes.length);
  if (last - first < 3) return [];
  return [
    {
      parts: [{ segment: index, first, last }],
      pattern: 'hearsay',
      said: index,
      cue,
      subject: null,
      addressee: null,
      continues: null,
    },
  ];
}
