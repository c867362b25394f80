import fs from 'node:fs';
import path from 'node:path';
import { describeSystemError, UsageError } from './effects.ts';
import { isAlive, ownProcess, type Owner } from './owner.ts';

/** Name of the file by which a build says that it wants a folder for itself: process and its start. */
const CLAIM = /^\.clipsheet-(\d+)-(\d*)\.lock$/;

/**
 * How often a build asks again while another one is there, and how long it waits between, in milliseconds.
 */
const TRIES = 5;
const WAIT = 20;

/**
 * Takes an output folder for one build; gives the function that lets it go. The claim of a build that is gone
 * counts for nothing.
 *
 * Each build puts its claim there before it looks for those of others, and goes on only where there are none;
 * so of two that come at once at least one gives way. The one with the lowest number keeps its claim while it
 * waits, so that not both do. A claim is named after its owner and never taken over: none is ever removed
 * that still holds.
 *
 * Throws a `UsageError` where another build is at work there.
 */
export function lockFolder(output: string): () => void {
  const { pid, started } = ownProcess;
  const claim = path.join(output, `.clipsheet-${pid}-${started}.lock`);
  const release = (): void => fs.rmSync(claim, { force: true });
  if (!put(claim)) throw inUse(output, pid);
  for (let tries = 1; ; tries++) {
    const others = otherOwners(output);
    if (!others.length) return release;
    if (tries === TRIES) {
      release();
      throw inUse(output, others[0].pid);
    }
    const givesWay = others.some((other) => other.pid < pid);
    if (givesWay) release();
    pause(WAIT);
    if (givesWay) put(claim);
  }
}

/** Puts a claim there; false where this very process has one already. */
function put(claim: string): boolean {
  try {
    fs.closeSync(fs.openSync(claim, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new UsageError(
      `Cannot write to “${path.dirname(claim)}”, because ${describeSystemError(error)}: make the output folder writable, or choose another one with --output.`,
    );
  }
}

/** Running processes, this one aside, that claim a folder. Claims of those that are gone are removed. */
function otherOwners(output: string): Owner[] {
  const owners: Owner[] = [];
  for (const name of fs.readdirSync(output)) {
    const found = CLAIM.exec(name);
    if (!found) continue;
    const owner: Owner = { pid: Number(found[1]), started: found[2] };
    if (owner.pid === ownProcess.pid && owner.started === ownProcess.started) continue;
    if (isAlive(owner)) owners.push(owner);
    else fs.rmSync(path.join(output, name), { force: true });
  }
  return owners;
}

const inUse = (output: string, pid: number): UsageError =>
  new UsageError(
    `Another build (process ${pid}) is writing to “${output}”: wait until it is done, or choose another folder with --output.`,
  );

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
