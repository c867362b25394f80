import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, root } from './repository.ts';

const trust = readText('docs/trust.md');
const named = [...trust.matchAll(/`((?:[\w-]+\/|\.ci\/)[\w/.-]+)`/g)].map(([, file]) => file);
const placeOf = (file: string): string => (/^(\.ci|bench)\//.test(file) ? file : `test/${file}`);

describe('docs/trust.md', () => {
  it('has every guarantee of the README', () => {
    const [, guarantees] = /## Guarantees\n([\s\S]*?)\n## /.exec(readText('README.md'))!;
    const titles = [...guarantees.matchAll(/^- \*\*(.+?)\.\*\*/gm)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(4);
    for (const title of titles) expect(trust).toContain(`## ${title}\n`);
  });

  it('names a test for each promise, and every one of them is there', () => {
    const promises = [...trust.matchAll(/^\| [^|]*\.( *)\| ([^|]*) \|$/gm)].map(([, , proof]) => proof);
    expect(promises.length).toBeGreaterThan(15);
    for (const proof of promises) expect(proof).toMatch(/`/);
    expect(named.length).toBeGreaterThan(20);
    for (const file of named) expect(existsSync(path.join(root, placeOf(file))), file).toBe(true);
  });

  it('quotes no test that is called otherwise', () => {
    for (const [, file, title] of trust.matchAll(/`([\w/.-]+\.test\.ts)` \(“([^”]+)”\)/g))
      expect(readText(placeOf(file)), `${file}: ${title}`).toContain(title);
  });
});
