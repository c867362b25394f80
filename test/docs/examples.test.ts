import { spawnSync } from 'node:child_process';
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

it('compiles under the strictest settings, against the types that are published', () => {
  const types = path.join(folder, 'types');
  fs.mkdirSync(types, { recursive: true });
  examples.forEach((code, index) => fs.writeFileSync(path.join(types, `example-${index}.ts`), code));
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      noEmit: true,
      paths: { clipsheet: [path.join(root, 'dist/index.d.ts')] },
    },
    include: ['*.ts'],
  };
  fs.writeFileSync(path.join(types, 'tsconfig.json'), JSON.stringify(config));
  fs.writeFileSync(path.join(types, 'package.json'), '{"type": "module"}');
  const { stdout } = spawnSync('npx', ['tsc', '-p', types], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('');
});
