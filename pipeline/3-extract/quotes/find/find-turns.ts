import { markCue } from '../cue.ts';
import type { ArticleFinder } from '../finder.ts';
import { type Utterance, utteranceAt } from '../utterance.ts';
import type { Node, Segment } from '../marks/read-segments.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf(':', 'quote bare');
/** A name is not longer. */
const LONGEST_NAME = 6;

/** The turns of a transcript, up to the end of the paragraph: all of it is the speaker's, whatever verbs or marks stand in it. */
export const turns: ArticleFinder = {
  find: findTurns,
  examples: {
    'LEE: Why? Nobody asked.\n\nANN HALE: I did.': 'LEE: Why? … Nobody asked.',
  },
  // One name in capitals makes no transcript.
  nearMisses: ['LEEDS: Prices fell.\n\nNobody knows why.', 'Lee: Why?\n\nHale: Because.'],
};

function findTurns(segments: readonly Segment[]): Utterance[] {
  const found: Utterance[] = [];
  segments.forEach(({ nodes, paragraph }, index) => {
    const open = found.at(-1);
    if (segments[index - 1]?.paragraph === paragraph) {
      if (open && open.parts.at(-1)!.segment === index - 1)
        open.parts.push({ segment: index, first: 0, last: nodes.length });
      return;
    }
    const colon = nodes.slice(0, LONGEST_NAME).findIndex((n) => n.text === ':');
    if (colon < 1 || colon + 1 >= nodes.length || !nodes.slice(0, colon).every(isInCapitals)) return;
    const subject = { start: 0, end: colon, head: { start: 0, end: colon } };
    const cue = markCue([colon, colon + 1], [0, colon + 1], READING, subject);
    found.push(utteranceAt(index, 'turn', cue, [[colon + 1, nodes.length]]));
  });
  return found.length > 1 ? found : [];
}

const isInCapitals = ({ kind, text }: Node): boolean =>
  text === '.' ||
  (kind === 'word' && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase());
