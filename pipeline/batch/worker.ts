import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { entryPath } from './cache.ts';
import { computeFile, type LoadedFile } from './compute-file.ts';

// A thread of `compute-all.ts`: takes files, gives back what came of their articles. It reads the cache and never writes.
const { version, cache } = workerData as { version: string; cache: string };

// Answers leave in the order in which files came, one after the other.
let last = Promise.resolve();

parentPort!.on('message', (file: LoadedFile) => {
  last = last.then(async () => {
    parentPort!.postMessage(await computeFile(file, version, (key) => fs.existsSync(entryPath(cache, key))));
  });
});
