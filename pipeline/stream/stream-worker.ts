import { parentPort, workerData } from 'node:worker_threads';
import type { Wanted } from './answer-line.ts';
import { answer } from './stream.ts';
import type { InputLine } from '../batch/read-input-lines.ts';

const wanted = workerData as Wanted;

// A thread of `stream`: takes lines, gives back their answers.
parentPort!.on('message', (line: InputLine) => {
  parentPort!.postMessage(answer(line, wanted));
});
