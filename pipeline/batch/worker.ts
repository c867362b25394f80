import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { entryPath } from './cache.ts';
import { computeFile, type LoadedFile } from './compute-file.ts';

// A thread of `compute-all.ts`: takes files, gives back what came of their articles. It reads the cache and never writes.
const { version, cache } = workerData as { version: string; cache: string };

parentPort!.on('message', (file: LoadedFile) => {
  parentPort!.postMessage(computeFile(file, version, (key) => fs.existsSync(entryPath(cache, key))));
});
