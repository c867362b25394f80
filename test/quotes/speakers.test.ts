import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/index.ts';

const speakersOf = (text: string) =>
  processArticle({ article_id: 'a', text })
    .quotes.filter((q) => q.type !== 'scare')
    .map((q) => [q.speaker, q.speaker_from]);

describe('who speaks', () => {
  it.each([
    [
      'the fullest name for a last name',
      '“It rained,” said Maria Hallow, a farmer.\n\n“It rained for days,” Hallow said.',
      [
        ['Maria Hallow', 'name'],
        ['Maria Hallow', 'name'],
      ],
    ],
    [
      'a woman for “she”',
      'Maria Hallow farms in Leeds. “It rained,” she said.',
      [['Maria Hallow', 'pronoun']],
    ],
    [
      'the man, not the woman, for “he”',
      'Maria Hallow met John Marden at the mill. “It rained,” he said.',
      [['John Marden', 'pronoun']],
    ],
    [
      'the speaker before, over paragraphs',
      '“It rained,” John Marden said.\n\nThe river rose to the bridge.\n\n“It rained for days,” he said.',
      [
        ['John Marden', 'name'],
        ['John Marden', 'pronoun'],
      ],
    ],
    ['nobody for a pronoun without a name', '“It rained,” she said.', [[null, 'pronoun']]],
    [
      'nobody for a woman where only men are named',
      'John Marden farms in Leeds. “It rained,” she said.',
      [[null, 'pronoun']],
    ],
    ['no name from inside a quotation', '“Maria Hallow told me it rained,” he said.', [[null, 'pronoun']]],
    [
      'whom a relative pronoun means',
      'Maria Hallow, who said it would rain, stayed at home.',
      [['Maria Hallow', 'pronoun']],
    ],
    [
      'an unnamed source as described',
      'A spokesman for the mill said it would rain.',
      [['A spokesman for the mill', 'description']],
    ],
    [
      'whom a relative pronoun means, before a description',
      '“It rained,” said Maria Hallow, chief of the Leeds mill, who warned that it would rain again.',
      [
        ['Maria Hallow', 'name'],
        ['Maria Hallow', 'pronoun'],
      ],
    ],
    [
      'whom a relative pronoun means, with a title',
      'It rained, according to Commander Maria Hallow of the guard, who said that it would rain again.',
      [
        ['Maria Hallow', 'name'],
        ['Maria Hallow', 'pronoun'],
      ],
    ],
    [
      'the name in apposition to a description',
      'Its chair, the former farmer Maria Hallow, said it would rain.',
      [['Maria Hallow', 'description']],
    ],
    [
      'a friend of somebody named, not the one named',
      'Its chair, a friend of Maria Hallow, said it would rain.',
      [['Its chair', 'description']],
    ],
    ['several of a group', 'One of them described the flood as a warning.', [['One of them', 'description']]],
    [
      'several who speak for somebody',
      'Lawyers for the mill denied that it had rained.',
      [['Lawyers for the mill', 'description']],
    ],
    [
      'who was asked, not who asked',
      'Farmers polled by the Courier said it had rained.',
      [['Farmers polled by the Courier', 'description']],
    ],
    [
      'the lawyer, not the one whose lawyer he is',
      'John Hallow won. His lawyer, Max Marden, praised a “late” verdict. “It rained,” he said.',
      [
        ['Max Marden', 'name'],
        ['Max Marden', 'pronoun'],
      ],
    ],
    [
      'the lawyer, not the client',
      'Maria Hallow farms in Leeds. “It rained,” Hallow’s lawyer said.',
      [['Hallow’s lawyer', 'description']],
    ],
    [
      'the speaker of the paragraph, where no cue stands',
      '“It rained,” John Marden said.\n\n“It rained for days. We had no bread.”',
      [
        ['John Marden', 'name'],
        ['John Marden', 'name'],
      ],
    ],
  ])('%s', (_, text, speakers) => expect(speakersOf(text)).toEqual(speakers));

  it('is not sure of a pronoun that means nobody known', () => {
    const [{ speaker, confidence }] = processArticle({
      article_id: 'a',
      text: '“It rained all night,” she said.',
    }).quotes;
    expect(speaker).toBeNull();
    expect(confidence).toBeLessThan(0.9);
  });

  it('gives the entity, its role, its count of quotes, and the pronoun as a mention', () => {
    const { quotes, entities, mentions } = processArticle({
      article_id: 'a',
      text: '“It rained,” said Maria Hallow, head of the Leeds Water Board. “We were ready,” she added.',
    });
    const hallow = entities.find((e) => e.name === 'Maria Hallow')!;
    expect(quotes.map((q) => q.speaker_id)).toEqual([hallow.entity_id, hallow.entity_id]);
    expect(quotes[0].speaker_role).toBe(hallow.role);
    expect(hallow.quotes).toBe(2);
    expect(mentions.filter((m) => m.kind === 'pronoun').map((m) => [m.text, m.entity_id])).toEqual([
      ['she', hallow.entity_id],
    ]);
  });
});

describe('parts of one utterance', () => {
  const groupsOf = (text: string) => processArticle({ article_id: 'a', text }).quotes.map((q) => q.group);

  it('share a group', () => {
    const [a, b, c] = groupsOf(
      '“It rained,” Hallow said. “We ran. Nobody came.” The mill closed.\n\n“It is over,” Marden said.',
    );
    expect(a).not.toBeNull();
    expect(b).toBe(a);
    expect(c).toBeNull();
  });

  it('keep to their own speaker', () => {
    const [a, b] = groupsOf('“It rained,” Hallow said. “It did not,” Marden said.');
    expect([a, b]).toEqual([null, null]);
  });
});

describe('who is told', () => {
  it.each([
    ['Hallow told the Leeds Courier that it would rain.', 'the Leeds Courier'],
    ['“It will rain,” Hallow told reporters on Friday.', 'reporters'],
    ['“It will rain,” Hallow said in an interview with the Courier.', 'the Courier'],
    ['“It will rain,” Hallow said.', null],
  ])('%s', (text, addressee) =>
    expect(processArticle({ article_id: 'a', text }).quotes[0].addressee).toBe(addressee),
  );
});
