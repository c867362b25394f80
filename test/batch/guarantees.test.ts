import { describe, expect, it } from 'vitest';
import { run, runAndKill } from './command.ts';
import { BatchFolder } from './folder.ts';

const PLACES = ['Tarnow', 'Lagos', 'Bergen', 'Quito', 'Osaka', 'Perth'];

/** Articles of invented people, enough of them that a run can be killed in the midst. */
function manyArticles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${PLACES[i % PLACES.length]}/story-${i}.txt`, [
    `${PLACES[i % PLACES.length].toUpperCase()} — “We lost ${i + 2},000 dollars,” said Ada Okoro, the owner of Mill ${i}, on Friday.`,
    `Judge Maja Wolny fined the İzmir firm ${i} million euros on 3 March 2024. “It was wrong,” she said. About ${i * 7} people came.`,
    'Two years ago the council had promised to repair the bridge, according to Mr. Okoro.',
  ].join('\n\n')]));
}

const commandOf = (folder: BatchFolder, name = 'build'): string[] => [name, '--input', folder.options.input, '--output', folder.options.output, '--cache', folder.options.cache];

describe('the same input gives the same bytes', () => {
  const articles = manyArticles(12);
  const folder = new BatchFolder(articles);
  const first = run([...commandOf(folder), '--workers', '1']);
  const wanted = folder.contents('output');

  it.each([
    ['with two workers, west of everywhere', ['--workers', '2'], { TZ: 'Etc/GMT+12', LANG: 'C', LC_ALL: 'C' }],
    ['in another time zone and language', ['--workers', '1'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ])('%s', (_, options, env) => {
    expect(first.status).toBe(0);
    const other = new BatchFolder(articles);
    expect(run([...commandOf(other), ...options], { env }).status).toBe(0);
    expect(other.contents('output')).toEqual(wanted);
  }, 60_000);
});

it('repairs at the next run what a killed one left, and gives the bytes of an undisturbed one', async () => {
  const articles = manyArticles(30);
  const [killed, undisturbed] = [new BatchFolder(articles), new BatchFolder(articles)];
  expect(run(commandOf(undisturbed)).status).toBe(0);
  let kills = 0;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await runAndKill(commandOf(killed), attempt === 0 ? 100 : 60 + Math.random() * 900)) kills++;
    if (attempt === 1) killed.remove('input/Quito');
    if (attempt === 3) for (const [name, text] of Object.entries(articles)) killed.write(`input/${name}`, text);
  }
  expect(run(commandOf(killed)).status).toBe(0);
  expect(killed.contents('output')).toEqual(undisturbed.contents('output'));
  expect(kills).toBeGreaterThan(0);
}, 120_000);
