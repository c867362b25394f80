import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../pipeline/1-read/detect-language.ts';
import { processArticle } from '../../pipeline/process.ts';

const ENGLISH =
  'The council met on Monday, and 14 people came to the hall to hear what it had to say about the bridge.';
const GERMAN =
  'Der Rat hat die Brücke am Montag nicht gesperrt, sagte Anna Meier dem Sender, und 14.000 Leute sind gekommen.';

describe('the language of running text', () => {
  it.each([
    ['en', ENGLISH],
    ['de', GERMAN],
    [
      'fr',
      'Le conseil de la ville n’a pas fermé le pont lundi, et les gens sont venus pour le dire à la maire.',
    ],
    ['es', 'El concejo no cerró el puente el lunes, y la gente que vino dijo que era muy tarde para todos.'],
    [
      'it',
      'Il consiglio non ha chiuso il ponte lunedì, e la gente è venuta per sentire che cosa si dice della città.',
    ],
    [
      'nl',
      'De raad heeft de brug maandag niet gesloten, en er kwamen ook veel mensen naar het stadhuis om te luisteren.',
    ],
    [
      'sv',
      'Kommunen har inte stängt bron på måndagen, och det var många som kom för att höra vad den har att säga.',
    ],
    [
      'pl',
      'Rada nie zamknęła mostu w poniedziałek, ale wielu ludzi przyszło, żeby usłyszeć, co jest po zimie i czy się zmieni.',
    ],
    ['ru', 'Совет не закрыл мост в понедельник, и многие люди пришли, чтобы это услышать.'],
    ['ja', '市議会は月曜日に古い橋を閉鎖しませんでした。'],
    ['ar', 'لم يغلق المجلس الجسر يوم الاثنين.'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each([
    'Vote: Lee 14, Ek 12, Dahl 3, Berg 2, Holm 1, Lund 0, none 4',
    'Rio de Janeiro',
    'Mayor Ali Rahmani left. Nadia Ali Rahmani, Omar Ali Rahmani stayed.',
    'Ana de la Cruz met Luis de la Vega, Juan de la Torre in Rio de Janeiro.',
    '',
    '14.000',
  ])('is not told from “%s”', (text) => expect(detectLanguage(text)).toBeNull());
});

describe('an article in another language', () => {
  const process = (text: string, known: object = {}) => processArticle({ article_id: 'a', text, ...known });

  it('is told and makes no rows', () => {
    const { article, quotes, numbers, dates, entities, mentions, problems } = process(
      `${GERMAN}\n\n„Wir warten“, sagte Bo Ek.`,
    );
    expect(article).toMatchObject({ language: 'de', language_from: 'detected' });
    expect([quotes, numbers, dates, entities, mentions]).toEqual([[], [], [], [], []]);
    expect(problems.map(({ rule }) => rule)).toEqual(['language-foreign']);
  });

  it('in part is told there and makes no rows there', () => {
    const text = `${ENGLISH}\n\n${GERMAN}\n\nThe mayor was not there, and nobody knew when she would be back from the coast.`;
    const { article, numbers, problems } = process(text);
    expect(article.language).toBe('en');
    expect(numbers.map((row) => row.text)).toEqual(['14']);
    expect(problems).toMatchObject([
      { rule: 'paragraph-foreign', text: GERMAN, start: text.indexOf(GERMAN) },
    ]);
  });

  it('is none where English quotes another language', () => {
    const french = 'Nous ne fermerons pas le pont, c’est trop tôt pour les gens de la ville';
    const { quotes, problems } = process(`${ENGLISH}\n\n“${french},” said Ann Lee.\n\n“${french}.”`);
    expect(quotes.map((row) => row.text)).toEqual(expect.arrayContaining([`${french},`, `${french}.`]));
    expect(problems).toEqual([]);
  });

  it('stands as stated where the text agrees, and as detected where it does not', () => {
    expect(process(ENGLISH, { language: 'en-GB' }).article).toMatchObject({
      language: 'en-GB',
      language_from: 'stated',
    });
    expect(process(GERMAN, { language: 'en' }).article).toMatchObject({
      language: 'de',
      language_from: 'detected',
    });
    expect(process('“No,” said Ann Lee.').article).toMatchObject({ language: null, language_from: null });
  });

  it('is English if a person says so in a sidecar', () => {
    const known = { language: 'en', metadata_from: { language: 'sidecar' } };
    expect(process(GERMAN, known).problems).toEqual([]);
  });
});

describe('a date that is counted from one in a foreign paragraph', () => {
  it('names no row that is not there', () => {
    const text = `${ENGLISH}\n\n${ENGLISH} ${ENGLISH}\n\n${GERMAN} Das war am March 3, 2024, sagte sie, und es ist nicht mehr so.\n\nTwo weeks later it rained.`;
    const { dates, problems } = processArticle({ article_id: 'a', text, published: '2025-01-17' });
    expect(problems.map(({ rule }) => rule)).toEqual(['paragraph-foreign']);
    expect(dates.map((row) => [row.text, row.resolved_from])).toContainEqual(['Two weeks later', null]);
  });
});
