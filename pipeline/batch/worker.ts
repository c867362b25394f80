import { parentPort, workerData } from 'node:worker_threads';
import { computeFiles, type LoadedFile, type Settings } from './compute-file.ts';

// A thread of `compute-all.ts`: takes files, gives back what came of their articles. It opens no file and
// writes none.
const computing = workerData as Settings;

// Answers leave in the order in which files came, one after the other.
let last = Promise.resolve();

parentPort!.on('message', (files: LoadedFile[]) => {
  last = last.then(async () => {
    const outcomes = await computeFiles(files, computing);
    const packed = outcomes
      .flat()
      .flatMap((outcome) =>
        'packed' in outcome && outcome.packed ? [outcome.packed.buffer as ArrayBuffer] : [],
      );
    parentPort!.postMessage(outcomes, packed);
  });
});
