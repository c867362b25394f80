import { expect, it } from 'vitest';
import { readText } from './repository.ts';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
}

const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([folder]) => folder !== '');
const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as Record<
  string,
  Record<string, string>
>;

it('locks every package by the hash of its content', () => {
  expect(installed.length).toBeGreaterThan(50);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

it('names the exact version of every package that it uses', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('installs without running a script of any package', () => {
  // fsevents is for macOS alone and ships what its script would build.
  const scripts = installed.filter(
    ([folder, { hasInstallScript }]) => hasInstallScript && !folder.endsWith('/fsevents'),
  );
  expect(scripts.map(([folder]) => folder)).toEqual([]);
});
