import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { WorkerPool } from '../../pipeline/batch/worker-pool.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-pool-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function script(name: string, code: string): URL {
  const file = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(file, code);
  return pathToFileURL(file);
}

const worker = script(
  'worker',
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', (task) => {
     if (task === 'throw') throw new Error('a task that throws');
     if (task === 'exit') process.exit(3);
     if (task === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
     parentPort.postMessage(task + task);
   });`,
);

describe('threads', () => {
  it.each(['throw', 'exit', 'memory'])(
    'lose a task at which one of them dies (%s), and no other',
    async (bad) => {
      const pool = new WorkerPool<string, string>(worker, undefined, 2, { maxOldGenerationSizeMb: 64 });
      const tasks = ['a', bad, 'b', 'c', bad, 'd', 'e', 'f'];
      const answers = await Promise.allSettled(tasks.map((task) => pool.run(task)));
      pool.close();
      expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'lost'))).toEqual(
        tasks.map((task) => (task === bad ? 'lost' : task + task)),
      );
    },
  );

  it('that cannot even start cost each task, and are not started for ever', async () => {
    const broken = script('broken', `throw new Error('no start');`);
    const pool = new WorkerPool<string, string>(broken, undefined, 2);
    const answers = await Promise.allSettled(['a', 'b', 'c'].map((task) => pool.run(task)));
    pool.close();
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
