import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { readText, root } from './repository.ts';

const examples = [...readText('README.md').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
const folder = path.join(root, 'build', `examples-${process.pid}`);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('has examples', () => expect(examples.length).toBeGreaterThan(1));

it.each(examples)('prints what the README says: %#', async (code) => {
  const file = path.join(folder, `example-${examples.indexOf(code)}.mjs`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, code.replaceAll("'clipsheet'", `'${path.join(root, 'pipeline/index.ts')}'`));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  await import(file);
  log.mockRestore();
  expect(printed).toEqual([...code.matchAll(/^\/\/ (.+)$/gm)].map(([, line]) => line));
});
