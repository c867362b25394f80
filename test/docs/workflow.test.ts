import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { readText } from './repository.ts';

const workflow = parse(readText('.github/workflows/datasets.yml')) as {
  on: Record<string, unknown>;
  jobs: Record<
    string,
    { if?: string; strategy?: { matrix: { node: number[] } }; steps: { run?: string; uses?: string }[] }
  >;
};
const commands = (job: string) => workflow.jobs[job].steps.map(({ run }) => run ?? '').join('\n');

it('tests on the oldest Node that is promised, and on a newer one', () => {
  const oldest = Number(/>=(\d+)/.exec(JSON.parse(readText('package.json')).engines.node)![1]);
  expect(Math.min(...workflow.jobs.test.strategy!.matrix.node)).toBe(oldest);
  expect(workflow.jobs.test.strategy!.matrix.node.length).toBeGreaterThan(1);
  expect(commands('test')).toMatch(/^make test$/m);
});

it('regenerates the data without waiting for the tests of the program', () => {
  expect(workflow.jobs.regenerate).not.toHaveProperty('needs');
});

it('takes foreign actions by commit', () => {
  const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

it('checks output/ on pull requests and commits it on the main branch', () => {
  expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['pull_request', 'push']));
  expect(workflow.jobs.check.if).toContain("== 'pull_request'");
  expect(commands('check')).toMatch(/^make check$/m);
  expect(workflow.jobs.regenerate.if).toContain("!= 'pull_request'");
  expect(commands('regenerate')).toMatch(/^make$[\s\S]*git add --all output[\s\S]*git push/m);
});
