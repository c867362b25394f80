// `make evaluate-pages PAGES=dir`: how well saved pages are read, against annotations in one of the layouts that pipeline/evaluate/pages knows.
import process from 'node:process';
import { evaluatePages } from '../dist/evaluate/pages/index.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Name the folder of annotated pages: make evaluate-pages PAGES=dir\n');
  process.exitCode = 2;
} else process.stdout.write(await evaluatePages(folder));
