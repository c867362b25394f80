import fs from 'node:fs';

/** A process, told from a later one of the same number by the moment at which it started. */
export interface Owner {
  pid: number;
  /**
   * In the system's own ticks; empty where the system does not tell, and then any process of that number
   * counts as the owner.
   */
  started: string;
}

/** This process. */
export const ownProcess: Owner = { pid: process.pid, started: startOf(process.pid) };

/** Whether a process is still running, on this machine. */
export function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === '' || startOf(pid) === started;
}

function startOf(pid: number): string {
  try {
    // The name of the program stands in parentheses and may hold anything; the start is the twentieth word
    // behind it.
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}
