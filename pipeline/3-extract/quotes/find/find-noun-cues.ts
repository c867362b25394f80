import { setOf } from '../../../lexicons/read-list.ts';
import { markCue } from '../cue.ts';
import type { Place, SpeechFinder } from '../finder.ts';
import { phraseBefore } from '../phrases/find-noun-phrases.ts';
import { type NounPhrase } from '../phrases/noun-phrase.ts';
import { inkEnd, type Utterance, utteranceAt } from '../utterance.ts';
import type { Node } from '../marks/read-segments.ts';
import { verbGroupStart } from '../phrases/verb-group.ts';
import { readingOf } from '../words/word-classes.ts';

const READING = readingOf('noun', 'quote that thought');

/** What a noun reports, with its owner or maker as the speaker. */
export const nounCues: SpeechFinder = {
  find: findNounCues,
  examples: {
    "Nobody believed Lee's claim that prices fell.": 'Lee: that prices fell',
    'In her view, or in Lee’s words, “the worst is over”, prices fell.': 'Lee: “the worst is over”',
    'Lee issued a warning that the mill may close.': 'Lee: that the mill may close',
  },
  nearMisses: ['The claim that prices fell was false.', "Lee's view of Leeds was clear."],
};

function findNounCues({ segment: { nodes }, index, taken }: Place): Utterance[] {
  const found: Utterance[] = [];
  for (let k = 1; k < nodes.length - 1; k++) {
    const n = nodes[k];
    if (!n.is.has('speech') && n.lower !== 'words') continue;
    const subject = ownerOf(nodes, k) ?? makerOf(nodes, k);
    if (!subject) continue;
    const start = contentOf(nodes, k);
    if (start < 0 || taken.has(nodes[start])) continue;
    const cue = markCue([k, k + 1], [subject.start, k + 1], READING, subject);
    found.push(utteranceAt(index, 'noun', cue, [[start, endOf(nodes, start)]]));
  }
  return found;
}

/** The owner of a noun, past adjectives: `[his] latest claim`, `[Ann Lee]'s claim`. */
function ownerOf(nodes: readonly Node[], noun: number): NounPhrase | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const n = nodes[i];
    if (n.is.has('possessive')) return { start: i, end: i + 1, head: { start: i, end: i + 1 } };
    if (n.kind === 'clitic' || n.text === '’' || n.text === "'") return phraseBefore(nodes, i, 0);
    if (/s['’]$/.test(n.text)) return phraseBefore(nodes, i + 1, 0);
    if (n.kind !== 'word' || n.is.has('preposition') || n.is.has('determiner') || n.is.has('auxiliary'))
      return null;
  }
  return null;
}

const MAKES = setOf(`
  deliver, delivered, delivers, gave, give, given, gives, issue, issued, issues, made, make, makes, offered, repeated, sent, voiced
`);

/** Who makes what a noun means: `[Lee] issued a warning that`. */
function makerOf(nodes: readonly Node[], noun: number): NounPhrase | null {
  for (let i = noun - 1; i >= Math.max(1, noun - 4); i--) {
    if (MAKES.has(nodes[i].lower)) return phraseBefore(nodes, verbGroupStart(nodes, i, 0), 0);
    if (nodes[i].kind !== 'word' || nodes[i].is.has('preposition') || nodes[i].is.has('possessive'))
      return null;
  }
  return null;
}

/** The first node of what a noun reports; -1 where it reports nothing. */
function contentOf(nodes: readonly Node[], noun: number): number {
  let i = noun + 1;
  if (nodes[noun].lower === 'words')
    return nodes[i]?.text === ',' && nodes[i + 1]?.kind === 'quotation' ? i + 1 : -1;
  if (nodes[i]?.lower === 'is' || nodes[i]?.lower === 'was') i++;
  // Her assertion during the debate that …
  if (nodes[i]?.is.has('preposition'))
    for (let j = i + 1; j < Math.min(nodes.length, i + 5); j++) if (nodes[j].lower === 'that') return j;
  if (nodes[i]?.lower === 'that') return i;
  if (nodes[i]?.text === ':' && nodes[i + 1]?.kind === 'quotation') return i + 1;
  return -1;
}

function endOf(nodes: readonly Node[], start: number): number {
  if (nodes[start].kind === 'quotation') return start + 1;
  for (let i = start + 1; i < nodes.length; i++)
    if (nodes[i].text === ',' || nodes[i].text === ';') return Math.max(start + 1, inkEnd(nodes, i));
  return inkEnd(nodes, nodes.length);
}
