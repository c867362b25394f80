import { expect, it } from 'vitest';
import { run } from './command.ts';
import { BatchFolder } from './folder.ts';

const PLACES = ['Tarnow', 'Lagos', 'Bergen', 'Quito', 'Osaka', 'Perth'];

/** Articles of invented people. */
function manyArticles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `${PLACES[i % PLACES.length]}/story-${i}.txt`,
      [
        `${PLACES[i % PLACES.length].toUpperCase()} — “We lost ${i + 2},000 dollars,” said Ada Okoro, the owner of Mill ${i}, on Friday.`,
        `Judge Maja Wolny fined the İzmir firm ${i} million euros on 3 March 2024. “It was wrong,” she said. About ${i * 7} people came.`,
        'Two years ago the council had promised to repair the bridge, according to Mr. Okoro.',
      ].join('\n\n'),
    ]),
  );
}

const commandOf = (folder: BatchFolder, name = 'build'): string[] => [
  name,
  '--input',
  folder.options.input,
  '--output',
  folder.options.output,
  '--cache',
  folder.options.cache,
];

it('gives the same bytes for the same input, with two threads, in another time zone and another language', async () => {
  const articles = manyArticles(12);
  const [folder, other] = [new BatchFolder(articles), new BatchFolder(articles)];
  await folder.build();
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(run([...commandOf(other), '--workers', '2'], { env })).toMatchObject({ status: 0 });
  expect(other.contents('output')).toEqual(folder.contents('output'));
});
