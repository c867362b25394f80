import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from './effects.ts';

/** Name of the file that says that a build is at work in its folder. */
export const LOCK = '.clipsheet.lock';

/** Who holds a lock: a process, told from a later one of the same number by the moment at which it started. */
interface Owner {
  pid: number;
  started: string;
}

/**
 * Takes an output folder for one build; gives the function that lets it go. A lock whose owner is gone is taken over.
 *
 * Throws a `UsageError` where another build is at work there.
 */
export function lockFolder(output: string): () => void {
  const file = path.join(output, LOCK);
  const own: Owner = { pid: process.pid, started: startOf(process.pid) };
  for (let tries = 0; tries < 3; tries++) {
    try {
      fs.writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
      return () => release(file, own);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = readOwner(file);
    if (owner && isAlive(owner))
      throw new UsageError(
        `Another build (process ${owner.pid}) is writing to “${output}”: wait until it is done, or choose another folder with --output.`,
      );
    fs.rmSync(file, { force: true });
  }
  throw new UsageError(
    `Cannot take “${output}” for this build, because others keep taking it: run the command again.`,
  );
}

function release(file: string, own: Owner): void {
  const owner = readOwner(file);
  if (owner?.pid === own.pid && owner.started === own.started) fs.rmSync(file, { force: true });
}

function readOwner(file: string): Owner | undefined {
  try {
    const { pid, started } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, started: String(started) } : undefined;
  } catch {
    return undefined; // gone, or half written by a build that was killed
  }
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(pid) === started;
}

/** When a process started, in the system's own ticks; empty where the system does not tell, and a process of that number counts as the owner. */
function startOf(pid: number): string {
  try {
    // The name of the program stands in parentheses and may hold anything; the start is the twentieth word behind it.
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}
