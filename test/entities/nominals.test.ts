import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';

const nominals = (text: string) => {
  const { mentions, entities } = processArticle({ article_id: 'a', text });
  const nameOf = new Map(entities.map(({ entity_id, name }) => [entity_id, name]));
  return mentions
    .filter(({ kind }) => kind === 'nominal')
    .map((mention) => [mention.text, nameOf.get(mention.entity_id)]);
};

describe('plain descriptions that mean one entity', () => {
  it.each([
    [
      'the office of a person',
      'Chilean President Carla Montoya spoke for an hour. Later the president flew to Lima.',
      [['the president', 'Carla Montoya']],
    ],
    [
      'the owner of something',
      'The plan came from Mayor Peter Lindgren. Nobody had read the mayor’s plan.',
      [['the mayor', 'Peter Lindgren']],
    ],
    [
      'the noun of an institution',
      'The Ministry of Health closed two clinics. Patients wrote to the ministry, which did not answer.',
      [['the ministry', 'Ministry of Health']],
    ],
    [
      'a company named by its form',
      'Profits rose at Varnholt Optik AG. On Monday the company said it would hire.',
      [['the company', 'Varnholt Optik AG']],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(nominals(text)).toEqual(expected);
  });

  it.each([
    [
      'two presidents',
      'Chilean President Carla Montoya met Peruvian President Luis Quispe. Then the president flew home.',
    ],
    [
      'a president of somewhere',
      'Chilean President Carla Montoya spoke. She wrote to the president of Peru.',
    ],
    ['a president before', 'Chilean President Carla Montoya spoke. The former president listened.'],
    [
      'somebody else without a name',
      'A president of a small bank wept. Chilean President Carla Montoya spoke. Then the president left.',
    ],
    ['a former office', 'The former mayor Peter Lindgren spoke. Then the mayor left.'],
    [
      'a noun in front of a noun',
      'The Ministry of Health closed two clinics. They painted the ministry building.',
    ],
    [
      'a name behind the description',
      'Chilean President Carla Montoya spoke. They heard the president, Luis Quispe, laugh.',
    ],
    ['what somebody is', 'Chilean President Carla Montoya spoke. Anna Berg was the president when it began.'],
    [
      'two companies',
      'Profits rose at Varnholt Optik AG and at Kestrel Foods Ltd. On Monday the company said it would hire.',
    ],
    [
      'a company named long ago',
      `Profits rose at Varnholt Optik AG. ${'It rained again. '.repeat(6)}On Monday the company said it would hire.`,
    ],
    [
      'a description before the name',
      'They waited for the president. Then Chilean President Carla Montoya spoke.',
    ],
  ])('leaves %s', (_, text) => {
    expect(nominals(text)).toEqual([]);
  });

  it('counts them among the mentions of the entity, in order of the text', () => {
    const { entities, mentions } = processArticle({
      article_id: 'a',
      text: 'The Ministry of Health closed two clinics. Patients wrote to the ministry. The Ministry of Health is in Oslo.',
    });
    expect(entities.find(({ name }) => name === 'Ministry of Health')?.mentions).toBe(3);
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('gives a quote its speaker', () => {
    const { quotes } = processArticle({
      article_id: 'a',
      text: 'The Ministry of Health closed two clinics. “We had no choice,” the ministry said.',
    });
    expect(quotes).toMatchObject([
      { speaker: 'Ministry of Health', speaker_text: 'the ministry', speaker_from: 'description' },
    ]);
  });
});
