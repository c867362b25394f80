import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { CorrectionsByArticle } from '../review/corrections-file.ts';
import { entryPath } from './cache.ts';
import { computeFile, type LoadedFile } from './compute-file.ts';

// A thread of `compute-all.ts`: takes files, gives back what came of their articles. It reads the cache and never writes.
const { version, cache, corrections } = workerData as {
  version: string;
  cache: string;
  corrections?: CorrectionsByArticle;
};

parentPort!.on('message', (file: LoadedFile) => {
  parentPort!.postMessage(
    computeFile(file, version, (key) => fs.existsSync(entryPath(cache, key)), undefined, corrections),
  );
});
