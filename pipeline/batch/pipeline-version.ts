import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RowChoices } from '../6-write/row-choices.ts';
import { compare } from '../common/rows.ts';

const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * The version of the pipeline: a hash over its code, its lexicons and weights, the schemas and the locked
 * versions of its dependencies. A cached article is used again only if it is the same.
 */
export function pipelineVersion(): string {
  const hash = createHash('sha256');
  // The compiled code has its weights in the folder of the sources.
  for (const folder of [here, path.join(here, '../schemas'), path.join(here, '../pipeline/model')].filter(
    fs.existsSync,
  )) {
    for (const file of filesIn(folder)) {
      hash
        .update(`${path.relative(folder, file).replaceAll(path.sep, '/')}\0`)
        .update(fs.readFileSync(file))
        .update('\0');
    }
  }
  const { version, dependencies } = JSON.parse(fs.readFileSync(path.join(here, '../package.json'), 'utf8'));
  return hash.update(JSON.stringify({ version, dependencies })).digest('hex').slice(0, 32);
}

/**
 * The version of everything that decides what an article's lines are: the pipeline's, and what of an article
 * is wanted.
 */
export function versionOf(
  { mentions, context, links, records, mostRows }: RowChoices,
  pipeline: string = pipelineVersion(),
): string {
  const hash = createHash('sha256').update(pipeline);
  return hash
    .update(JSON.stringify([mentions, context, links, records, mostRows]))
    .digest('hex')
    .slice(0, 32);
}

/** All files under a folder that decide what comes out, sorted. */
function filesIn(folder: string): string[] {
  const files: string[] = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.endsWith('.d.ts')) continue;
    if (entry.isDirectory()) files.push(...filesIn(file));
    else files.push(file);
  }
  return files.sort(compare);
}
