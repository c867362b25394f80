import { describe, expect, it } from 'vitest';
import type { ArticleFinder, SpeechFinder } from '../../pipeline/3-extract/quotes/finder.ts';
import { pairMarks } from '../../pipeline/3-extract/quotes/marks/pair-marks.ts';
import { readSegments, type Segment } from '../../pipeline/3-extract/quotes/marks/read-segments.ts';
import { joinAttributions } from '../../pipeline/3-extract/quotes/refine/join-attributions.ts';
import type { Utterance } from '../../pipeline/3-extract/quotes/utterance.ts';
import { exportsIn } from '../modules-in.ts';
import { parseText } from '../parse/parse-text.ts';

type Finder = SpeechFinder | ArticleFinder;
const exported = Object.entries(await exportsIn('pipeline/3-extract/quotes/find'));
const finders = exported.filter((entry): entry is [string, Finder] => 'nearMisses' in Object(entry[1]));
const ofArticles = new Set(['turns', 'continuations', 'unattributed']);

/** `speaker: words` of what a finder finds in a text by itself. */
function foundBy(name: string, finder: Finder, text: string): string[] {
  const parsed = parseText(text);
  const segments = joinAttributions(
    readSegments(
      parsed,
      pairMarks(text, parsed.paragraphs, () => {}),
    ),
  );
  const found = ofArticles.has(name)
    ? (finder as ArticleFinder).find(segments, [])
    : segments.flatMap((segment, index) =>
        (finder as SpeechFinder).find({ segment, index, segments, taken: new Set(), cued: false }),
      );
  return found.map((utterance) => say(text, segments, utterance));
}

function say(text: string, segments: readonly Segment[], { subject, said, parts }: Utterance): string {
  const speaker = subject ? segments[said!].nodes.slice(subject.start, subject.end) : [];
  const words = parts.map(({ segment, first, last }) => {
    const { nodes } = segments[segment];
    return text.slice(nodes[first].start, nodes[last - 1].end);
  });
  const name = speaker.length ? text.slice(speaker[0].start, speaker.at(-1)!.end) : '?';
  return `${name}: ${words.join(' … ')}`;
}

it('every way to find speech has its finder', () => expect(finders.length).toBeGreaterThan(9));

describe.each(finders)('%s', (name, finder) => {
  it.each(Object.entries(finder.examples))('%s → %s', (text, found) =>
    expect(foundBy(name, finder, text)).toContain(found),
  );
  it.each(finder.nearMisses.map((text) => [text]))('nothing in “%s”', (text) =>
    expect(foundBy(name, finder, text)).toEqual([]),
  );
});
