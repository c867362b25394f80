import { figureNouns, findingNouns } from '../../../lexicons/claim-kinds.ts';
import { speakingDocuments } from '../../../lexicons/speaker-nouns.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { speaksByNoun } from '../words/speaking-nouns.ts';
import { phraseBefore } from '../phrases/find-noun-phrases.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { PARTICIPLE, tellsTime } from '../words/phrase-words.ts';
import type { Node, Segment } from '../marks/read-segments.ts';
import type { Utterance } from '../utterance.ts';

/**
 * Gives the words of a document to whoever made it, and takes the speaker from utterances whose subject is nobody who can say anything: a time, an amount,
 * a thing. What stands in marks is kept without a speaker; a report in other words is nobody's, and goes.
 *
 * - speak: `Ann Lee`, `she`, `two residents`, `the ministry`, `the report`, `most of the crowd`; for `Lee's statement` Lee does
 * - do not: `Saturday`, `this time`, `the total`, `a far less`
 */
export function refineSpeakers(segments: readonly Segment[], utterances: readonly Utterance[]): Utterance[] {
  return utterances.flatMap((utterance) => {
    const { said, subject, parts } = utterance;
    if (said === null || !subject) return [utterance];
    const { nodes } = segments[said];
    const maker =
      makerOf(nodes, subject) ?? (utterance.pattern.includes('according') ? ownerOf(nodes, subject) : null);
    if (maker) return [{ ...utterance, subject: maker }];
    // Whoever stands between a quotation and its verb or behind “according to” says it, whatever they are called.
    const beside = /^quote-cue|according/.test(utterance.pattern) && !tellsTime(nodes, subject.head.end - 1);
    if (beside || canSpeak(nodes, subject)) return [utterance];
    const quoted = parts.some(({ segment, first, last }) =>
      segments[segment].nodes.slice(first, last).some((n) => n.kind === 'quotation'),
    );
    return quoted ? [{ ...utterance, subject: null }] : [];
  });
}

/** Words of one's own that can be read out; a broadcast, a book or a debate has others in it. */
const OWN_WORDS =
  /^(?:announcement|decision|decree|email|letter|memo|message|note|op-ed|opinion|post|ruling|speech|statement|testimony|tweet)s?$/;
const SHARE = /^(?:excerpts?|much|part|parts|portions?|some)$/;

/**
 * Whose numbers or writings something is according to: `according to [the bank]'s figures`, `numbers reported by
 * [the bank]`, `data from [the bank]`; not `according to Lee's sister`.
 */
function ownerOf(nodes: readonly Node[], { start, end, head }: NounPhrase): NounPhrase | null {
  const thing = nodes[head.end - 1];
  if (thing.capital || (speaksByNoun(thing.lower) && !isDocument(thing.lower))) return null;
  const clitic = nodes.slice(start, head.end).findLastIndex(({ kind }) => kind === 'clitic');
  if (clitic > 0) return phraseBefore(nodes, start + clitic, start);
  if (!figureNouns.has(thing.lower) || head.end >= end) return null;
  const tie = PARTICIPLE.test(nodes[head.end].lower) ? head.end + 1 : head.end;
  return /^(?:by|from)$/.test(nodes[tie].lower) && tie + 1 < end ? phraseBefore(nodes, end, tie + 1) : null;
}

const isDocument = (noun: string): boolean =>
  findingNouns.has(noun) || speakingDocuments.has(noun) || speakingDocuments.has(noun.replace(/s$/, ''));

/** How a document is whose it is: `a letter [signed] by Lee`. */
const MADE = /^(?:authored|issued|penned|posted|sent|shared|signed|written)$/;

/** Whose a document is that says something: `[Lee]'s statement`, `part of [the judge]'s ruling`, `[her] letter`, `a letter signed by [Lee]`. */
function makerOf(nodes: readonly Node[], { start, end, head }: NounPhrase): NounPhrase | null {
  if (SHARE.test(nodes[start].lower) && nodes[start + 1]?.lower === 'of') {
    const whole = phraseAfter(nodes, start + 2, nodes.length, false);
    return whole && makerOf(nodes, whole);
  }
  const document = head.end - 1;
  if (!OWN_WORDS.test(nodes[document].lower)) return null;
  if (head.end + 2 < end && MADE.test(nodes[head.end].lower) && nodes[head.end + 1].lower === 'by')
    return phraseBefore(nodes, end, head.end + 2);
  for (let i = document - 1; i >= start; i--) {
    if (nodes[i].kind === 'clitic') return phraseBefore(nodes, i, start);
    if (nodes[i].is.has('possessive')) return { start: i, end: i + 1, head: { start: i, end: i + 1 } };
  }
  return null;
}
