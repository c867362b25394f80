import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../pipeline/problems.ts';
import { readText, root, sectionOf } from './repository.ts';

it('lists the rules of problems.csv in the README as the catalogue has them', () => {
  const readme = readText('README.md');
  const escaped = (text: string) => text.replace(/\|/g, '\\|');
  const rows = Object.entries(rules).map(
    ([name, { severity, meaning, advice }]) =>
      `| \`${name}\` | ${severity} | ${escaped(meaning)} | ${escaped(advice)} |\n`,
  );
  const wanted = `\n| rule | severity | what it means | what to do |\n| --- | --- | --- | --- |\n${rows.join('')}\n`;
  if (sectionOf(readme, 'rules') !== wanted && !process.env.CI) {
    fs.writeFileSync(
      path.join(root, 'README.md'),
      readme.replace(
        /(<!-- rules[^\n]*-->\n)[\s\S]*?(?=<!-- end of rules -->)/,
        (_, marker) => marker + wanted,
      ),
    );
    return;
  }
  expect(
    sectionOf(readme, 'rules'),
    'README.md is behind pipeline/problems.ts: run `npx vitest run test/docs` without CI set, it rewrites the list; commit it',
  ).toBe(wanted);
});

it('keeps the catalogue sorted by name, and says of each rule what to do', () => {
  expect(Object.keys(rules)).toEqual(Object.keys(rules).sort());
  for (const [name, rule] of Object.entries(rules)) {
    expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(rule.meaning, name).toMatch(/\.$/);
    expect(rule.advice, name).toMatch(/\.$/);
  }
});
