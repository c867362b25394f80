#!/usr/bin/env node
// Says what is installed (`npm sbom`), each package with the hash of its content, and asks for known weaknesses where the registry answers.
//   node .ci/supply-chain.mjs [SBOM.json]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const npm = (...args) => spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout;

const text = npm('sbom', '--sbom-format', 'cyclonedx');
const { components } = JSON.parse(text);
if (process.argv[2]) fs.writeFileSync(process.argv[2], text);
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries(packages).filter(([folder, { optional }]) => folder && !optional);
const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
const missing = locked
  .map(([folder, { version }]) => `${folder.split('node_modules/').at(-1)}@${version}`)
  .filter((name) => !named.has(name));
const unhashed = components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name);
console.log(`${components.length} packages are installed`);
if (missing.length) console.log(`not in the list: ${missing.join(', ')}`);
if (unhashed.length) console.log(`without a hash: ${unhashed.join(', ')}`);

const { metadata } = parsed(npm('audit', '--omit', 'dev', '--json')) ?? {};
const known = metadata?.vulnerabilities;
if (known) console.log(`known weaknesses: ${known.total} (${known.critical} critical, ${known.high} high)`);
else console.log('npm audit got no answer from the registry: nothing is known about weaknesses');

process.exitCode = missing.length || unhashed.length || known?.high || known?.critical ? 1 : 0;

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
