import fs from 'node:fs';
import { expect, it } from 'vitest';
import { CORRECTION_COLUMNS } from '../../pipeline/review/corrections-file.ts';
import { EVERYTHING } from '../../pipeline/6-write/row-choices.ts';
import type { Effects } from '../../pipeline/batch/effects.ts';
import { processArticle } from '../../pipeline/process.ts';
import { BatchFolder } from './folder.ts';

const STEPS = 200;

/** Figures below a bound, the same at every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SENTENCES = [
  '“We lost everything,” said Ada Okoro, the mayor of Tarnow.',
  'Okoro said 3,000 people came on Friday.',
  'Bo Lindt, a goalkeeper, told the National Weather Agency (NWA) that it “rained”.',
  'The NWA warned of floods in Quito in March 2024.',
  'Bo Lindt, the prosecutor, fined Acme Ltd 40,000 euros.',
  'Mayor Ada Okoro met Lindt in Lagos; “–5 degrees”, she said.',
  'İpek Şahin of Tarnow wrote: “=1+1, \u{1F600} and more”.',
  'It rained.',
];
const NAMES = ['a', 'b', 'B', 'c/d', 'c/e', 'c', '2025-01-17-f', 'z, “g”'];
/** Lines of corrections.csv, of which the last three fit no article, no table and no text. */
const DECISIONS = [
  'a,entities,accept,,,Ada Okoro,,,,Lin,',
  'a,numbers,reject,,,"3,000",,,,Lin,a guess',
  'b,quotes,edit,speaker,Bo Lindt,We lost everything,,,,Lin,',
  'c,entities,merge,,Ada Okoro,Bo Lindt,,,,Lin,',
  'c/d,dates,reject,,,March 2024,,,,Lin,',
  'nowhere,dates,reject,,,Friday,,,,Lin,',
  'a,cells,accept,,,Friday,,,,Lin,',
  'b,numbers,accept,,,million,,,,Lin,',
];
const ENTRIES = ['Mayor Okoro,Ada Okoro; Okoro,person,mayor-okoro', 'Acme,Acme Ltd,person,acme', ',,,'];

it('gives the bytes of a clean build after every change of input, list of names, corrections, choices, version, output and cache', async () => {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)];
  const folder = new BatchFolder();
  const text = (): string =>
    Array.from({ length: 1 + random(4) }, () => pick(SENTENCES)).join(pick([' ', '\n\n']));
  const files = (): string[] =>
    fs
      .readdirSync(folder.options.input, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(folder.at(`input/${name}`)).isFile());
  const anyFile = (of: string): string | undefined => {
    const names = Object.keys(folder.contents(of));
    return names.length ? `${of}/${pick(names)}` : undefined;
  };
  let version = 'one';

  // What computes depends on the version; the same article is computed once, so that 200 clean builds are soon done.
  const known = new Map<string, ReturnType<typeof processArticle>>();
  const process: Effects['process'] = (source, oddities, decided) => {
    const key = JSON.stringify([version, source, oddities, decided]);
    const record =
      known.get(key) ?? processArticle({ ...source, byline: `by ${version}` }, oddities, decided);
    known.set(key, record);
    return record;
  };

  const changes: Record<string, () => void> = {
    edit: () => void folder.write(`input/${pick(NAMES)}.txt`, text()),
    add: () => void folder.write(`input/${pick(NAMES)}-${random(9)}.txt`, text()),
    addMany: () =>
      void folder.write(
        'input/many.ndjson',
        Array.from({ length: 3 }, () => JSON.stringify({ article_id: pick(NAMES), text: text() })).join('\n'),
      ),
    fail: () => void folder.write(`input/${pick(NAMES)}.txt`, ''),
    other: () => void folder.write(`input/${pick(['x.pdf', 'b.docx', 'zz.png'])}`, 'x'),
    remove: () => void (files().length && folder.remove(`input/${pick(files())}`)),
    rename: () => {
      const from = files().find((name) => name.endsWith('.txt'));
      if (from) fs.renameSync(folder.at(`input/${from}`), folder.at(`input/renamed-${random(9)}.txt`));
    },
    metadata: () =>
      void folder.write(`input/${pick(NAMES)}.meta.json`, `{"published": "2025-01-${10 + random(20)}"}`),
    names: () =>
      void folder.write(
        'input/authority.csv',
        `name,aliases,type,id\n${ENTRIES.filter(() => random(2)).join('\n')}\n`,
      ),
    corrections: () =>
      void folder.write(
        'input/corrections.csv',
        `${CORRECTION_COLUMNS.join(',')}\n${DECISIONS.filter(() => random(2)).join('\n')}\n`,
      ),
    choices: () => {
      folder.options.choices = random(2)
        ? EVERYTHING
        : {
            ...EVERYTHING,
            mentions: pick(['all', 'names']),
            context: pick(['sentence', 'none']),
            links: pick(['report', 'none']),
            records: pick(['full', 'lean']),
          };
    },
    version: () => {
      version = pick(['one', 'two']);
    },
    output: () => {
      const name = anyFile('output');
      if (name && !name.endsWith('.clipsheet.json')) folder.write(name, folder.read(name).slice(0, -1));
    },
    cache: () => {
      const name = anyFile('cache');
      if (name) folder.write(name, fs.readFileSync(folder.at(name)).subarray(random(400)));
    },
  };
  // Changes of the input are what happens most.
  const often = [
    'edit',
    'edit',
    'edit',
    'add',
    'add',
    'addMany',
    'remove',
    'rename',
    'metadata',
    'names',
    'corrections',
  ];

  for (let step = 0; step < STEPS; step++) {
    const done = Array.from({ length: 1 + random(2) }, () =>
      random(4) ? pick(often) : pick(Object.keys(changes)),
    );
    for (const name of done) changes[name]();
    await folder.build({ process, version });
    const clean = new BatchFolder();
    fs.cpSync(folder.options.input, clean.options.input, { recursive: true });
    clean.options.choices = folder.options.choices;
    await clean.build({ process, version });
    const same = JSON.stringify(folder.contents('output')) === JSON.stringify(clean.contents('output'));
    if (!same)
      expect(folder.contents('output'), `step ${step}: ${done.join(', ')}`).toEqual(clean.contents('output'));
    fs.rmSync(clean.root, { recursive: true });
  }
}, 600_000);
