import { parentPort } from 'node:worker_threads';
import { answer } from './stream.ts';
import type { InputLine } from '../batch/read-input-lines.ts';

// A thread of `stream`: takes lines, gives back their answers.
parentPort!.on('message', (line: InputLine) => {
  parentPort!.postMessage(answer(line));
});
