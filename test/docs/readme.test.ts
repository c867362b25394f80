import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { commands } from '../../pipeline/batch/commands.ts';
import { csvColumns, type TableName } from '../../pipeline/tables.ts';
import { readText, root, sectionOf } from './repository.ts';

const readme = readText('README.md');

const samplesAreThere = fs.existsSync(path.join(root, 'input/politics/2025-03-05-pension-vote.txt'));

describe('the README', () => {
  it('names every make target, and none that is not there', () => {
    const makefile = readText('Makefile');
    const targets = [...makefile.matchAll(/^([a-z-]+):.*## /gm)].map(([, name]) => name);
    const unnamed = targets.filter(
      (name) => !['all', 'help'].includes(name) && !new RegExp(`\`make ${name}\\b`).test(readme),
    );
    expect(unnamed).toEqual([]);
    const named = [...readme.matchAll(/`make ([a-z-]+)\b/g)].map(([, name]) => name);
    expect(named.filter((name) => !targets.includes(name))).toEqual([]);
  });

  it.each(Object.entries(commands))('names the command %s with its options', (name, { options }) => {
    const row = new RegExp(`^\\| \`clipsheet ${name}\\b.*$`, 'm').exec(readme)?.[0];
    expect(row).toBeDefined();
    expect(Object.keys(options).filter((option) => !readme.includes(`--${option}`))).toEqual([]);
  });

  it.each(['--quiet', '--help', '--version'])('names the option %s', (option) => {
    expect(readme).toContain(option);
  });

  it.each(Object.keys(csvColumns) as TableName[])('describes every column of %s', (table) => {
    const [, section] = sectionOf(readme, 'columns').split(`### ${table}.csv\n`);
    const described = [...section.split('\n### ')[0].matchAll(/^\| `(\w+)` \| [^|]*\S[^|]* \|$/gm)].map(
      ([, name]) => name,
    );
    expect(described).toEqual(expect.arrayContaining([...csvColumns[table]]));
  });

  it('leads nowhere that is not there', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(
      ([, title]) =>
        `#${title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replace(/ /g, '-')}`,
    );
    const links = [...readme.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link);
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
    const files = [...readme.matchAll(/\]\(([\w/.-]+)\)/g)].map(([, file]) => file);
    for (const file of files) expect(readText(file).length, file).toBeGreaterThan(0);
  });

  // Whoever adopts the project puts articles of their own in the place of the samples.
  it.skipIf(!samplesAreThere)('shows rows that are in output/', () => {
    for (const [, table, head, body] of sectionOf(readme, 'sample rows').matchAll(
      /`(\w+)\.csv`\n\n(\|.*\|)\n\|[ |-]+\n((?:\|.*\|\n)+)/g,
    )) {
      const cells = (row: string) =>
        row
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.trim());
      const columns = cells(head).map((name) => name.replaceAll('`', ''));
      const rows = (
        parse(readText(`output/${table}.csv`), { bom: true, columns: true }) as Record<string, string>[]
      ).map((row) => columns.map((column) => row[column]));
      for (const row of body.trim().split('\n')) expect(rows, `${table}.csv`).toContainEqual(cells(row));
    }
  });
});
