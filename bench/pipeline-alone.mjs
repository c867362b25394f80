#!/usr/bin/env node
// Computes every article of a folder and writes nothing: what a build costs at least. With several threads, each computes its share, and starts
// the pipeline for itself as a build's threads do.
//   node bench/pipeline-alone.mjs FOLDER [THREADS]
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { tuneEngine } from '../dist/batch/tune-engine.js';
import { processArticles } from '../dist/process.js';
import { articlesOf } from './texts.mjs';

/** Articles that are given to the pipeline at once, as a build does. */
const AT_ONCE = 50;

if (isMainThread) {
  tuneEngine();
  const [folder, threads = '1'] = process.argv.slice(2);
  const of = Number(threads);
  if (of === 1) computeShare({ folder, first: 0, of });
  else
    for (let first = 0; first < of; first++)
      new Worker(new URL(import.meta.url), { workerData: { folder, first, of } });
} else computeShare(workerData);

/** Computes every so manieth article of a folder. */
function computeShare({ folder, first, of }) {
  const tasks = articlesOf(folder)
    .filter((_, i) => i % of === first)
    .map((source) => ({ source }));
  for (let i = 0; i < tasks.length; i += AT_ONCE) processArticles(tasks.slice(i, i + AT_ONCE));
}
