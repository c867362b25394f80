#!/usr/bin/env node
// Builds many articles whose records are made, not computed: what a build costs beside the pipeline, and how much memory it takes. Records
// come from a few texts; three in ten of their entities get a name of their own, since real batches have many names that occur once.
//   node bench/batch-alone.mjs [--articles N] [--folder DIR]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tuneEngine } from '../dist/batch/tune-engine.js';
import { build } from '../dist/batch/build.js';
import { check } from '../dist/batch/check.js';
import { realEffects } from '../dist/batch/effects.js';
import { entityIdOf } from '../dist/4-link/names/entity-ids.js';
import { processArticle } from '../dist/process.js';
import { thousands } from './measure.mjs';
import { articlesOf, randomFrom, writeArticles } from './texts.mjs';

const TEXTS = 200;

const { values } = parseArgs({ options: { articles: { type: 'string' }, folder: { type: 'string' } } });
const count = Number(values.articles ?? 50_000);
const folder = values.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-bench-'));
const input = path.join(folder, 'input');

tuneEngine();
try {
  writeArticles(input, count, articlesOf());
  const made = [];
  const random = randomFrom(1);
  const process_ = (source, oddities) => {
    if (made.length < TEXTS)
      made.push(JSON.stringify(processArticle({ ...source, article_id: 'ID' }, oddities)));
    const record = JSON.parse(made[random(made.length)].replaceAll('ID', source.article_id));
    // Paragraphs of its own, or most articles would be copies of others.
    record.article.text = record.article.text.replaceAll('\n\n', `\n\n${source.article_id} `);
    record.entities = record.entities.map((entity) => (random(10) < 3 ? renamed(entity) : entity));
    return record;
  };
  const renamed = (entity) => {
    const name = `${entity.name} ${random(1e9).toString(36)}`;
    return { ...entity, name, entity_id: entityIdOf(entity.type, name) };
  };
  const options = {
    input,
    output: path.join(folder, 'output'),
    cache: path.join(folder, 'cache'),
    workers: 1,
    quiet: true,
  };
  const run = async (label, command = build) => {
    const before = process.cpuUsage();
    const { computed = 0 } = await command(options, { ...realEffects(), process: process_ });
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    console.log(
      `${label}: ${thousands(computed)} records made, ${seconds.toFixed(1)} CPU seconds, peak memory so far ${thousands(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  };
  const [first] = fs.readdirSync(input);
  const file = path.join(input, first, fs.readdirSync(path.join(input, first))[0]);
  await run(`${thousands(count)} articles, all new`);
  fs.appendFileSync(file, 'It rained.\n');
  await run('one changed, names and all');
  await run('check', check);
  await run('unchanged');
} finally {
  if (!values.folder) fs.rmSync(folder, { recursive: true, force: true });
}
