import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleTable } from '../6-write/article-tables.ts';
import { answer } from './stream.ts';
import type { InputLine } from '../batch/read-input-lines.ts';

const table = workerData as ArticleTable | undefined;

// A thread of `stream`: takes lines, gives back their answers.
parentPort!.on('message', (line: InputLine) => {
  parentPort!.postMessage(answer(line, table));
});
