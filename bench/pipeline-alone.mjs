#!/usr/bin/env node
// Computes every article of a folder in one thread and writes nothing: what a build costs at least.
//   node bench/pipeline-alone.mjs FOLDER
import { boundMemory } from '../dist/batch/bound-memory.js';
import { processArticle } from '../dist/process.js';
import { articlesOf } from './texts.mjs';

boundMemory();
for (const article of articlesOf(process.argv[2])) processArticle(article);
