import { markCue } from '../cue.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import { inkEnd, type Utterance, utteranceAt } from '../utterance.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('reportedly', 'bare');

/** What an article passes on without saying from whom; where a sentence has a cue of its own, its speaker says it. */
export const hearsay: SpeechFinder = {
  find: findHearsay,
  examples: {
    'Reportedly, the mill has closed.': '?: the mill has closed',
    'The mill has reportedly closed.': '?: The mill has reportedly closed',
  },
  nearMisses: ['The mill has closed.', 'Reportedly so.'],
};

function findHearsay({ segment: { nodes, headline }, index, cued }: Place): Utterance[] {
  const at = nodes.findIndex(({ lower }) => lower === 'reportedly');
  if (cued || headline || at < 0) return [];
  const first = at === 0 ? (nodes[1]?.text === ',' ? 2 : 1) : 0;
  const last = inkEnd(nodes, nodes.length);
  if (last - first < 3) return [];
  const cue = markCue([at, at + 1], [at, at + 1], READING, null, 'none');
  return [utteranceAt(index, 'hearsay', cue, [[first, last]])];
}
