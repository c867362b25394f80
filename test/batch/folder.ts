import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { build, type BatchOptions } from '../../pipeline/batch/build.ts';
import { check } from '../../pipeline/batch/check.ts';
import { realEffects, type Effects } from '../../pipeline/batch/effects.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder with an input, an output and a cache, which is gone after the test. */
export class BatchFolder {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-test-'));
  readonly options: BatchOptions = {
    input: this.at('input'),
    output: this.at('output'),
    cache: this.at('cache'),
    workers: 1,
  };
  /** What was printed and told in the last run. */
  printed = '';
  told = '';

  constructor(articles: Record<string, string | Uint8Array> = {}) {
    made.push(this.root);
    fs.mkdirSync(this.options.input);
    for (const [name, content] of Object.entries(articles)) this.write(`input/${name}`, content);
  }

  at(name: string): string {
    return path.join(this.root, name);
  }

  write(name: string, content: string | Uint8Array): void {
    fs.mkdirSync(path.dirname(this.at(name)), { recursive: true });
    fs.writeFileSync(this.at(name), content);
  }

  read(name: string): string {
    return fs.readFileSync(this.at(name), 'utf8');
  }

  has(name: string): boolean {
    return fs.existsSync(this.at(name));
  }

  remove(name: string): void {
    fs.rmSync(this.at(name), { recursive: true });
  }

  /** Every file below a folder with its content. */
  contents(folder: string): Record<string, string> {
    return contentsOf(this.at(folder));
  }

  effects(changed: Partial<Effects> = {}): Effects {
    this.printed = '';
    this.told = '';
    return {
      ...realEffects(),
      print: (text) => {
        this.printed += text;
      },
      tell: (text) => {
        this.told += text;
      },
      columns: 0,
      cores: 1,
      ...changed,
    };
  }

  /** Builds. */
  run(changed?: Partial<Effects>) {
    return build(this.options, this.effects(changed));
  }

  /** Builds; whatever the corpus, a check straight afterwards finds nothing. */
  async build(changed?: Partial<Effects>) {
    const report = await this.run(changed);
    const { printed, told } = this;
    expect((await this.check(changed)).differences, 'a check after a build').toEqual([]);
    Object.assign(this, { printed, told });
    return report;
  }

  check(changed?: Partial<Effects>) {
    return check(this.options, this.effects(changed));
  }
}

/** Every file below a folder with its content, sorted. */
export function contentsOf(folder: string): Record<string, string> {
  if (!fs.existsSync(folder)) return {};
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Real file system whose reads of one file fail with a code. */
export function failingOn(name: string, code: string): Effects['fs'] {
  const refuse =
    (run: (...args: any[]) => unknown) =>
    (file: unknown, ...args: unknown[]) => {
      if (typeof file === 'string' && file.endsWith(name)) throw Object.assign(new Error(code), { code });
      return run(file, ...args);
    };
  const { fs: real } = realEffects();
  return {
    ...real,
    readFileSync: refuse(real.readFileSync),
    openSync: refuse(real.openSync),
    writeFileSync: refuse(real.writeFileSync),
  } as Effects['fs'];
}
