import path from 'node:path';
import type { FormerBuild } from './former-build.ts';
import type { FileSystem } from './effects.ts';
import { explained } from './explained.ts';
import type { Sink } from './render.ts';
import { tableWriter, type OpenTable } from './write-table.ts';
import { Fingerprint, writeFileWhole } from './write-file.ts';

/** What the output folder holds already. */
export interface FormerOutput {
  former: FormerBuild | undefined;
  /** Files that are as the former build wrote them. */
  whole: ReadonlySet<string>;
}

/**
 * A sink that writes into the output folder: whole files by rename, and none whose content is there already.
 */
export interface OutputWriter extends Sink {
  readonly fs: FileSystem;
  /** The output folder. */
  readonly output: string;
  /** By path: the fingerprint of every file that belongs to the output now. */
  readonly outputs: Map<string, string>;
  /** How many files were in fact written. */
  readonly written: () => number;
  /** Removes the unfinished tables of a run that stops. */
  abandon(): void;
}

export function outputWriter(
  fs: FileSystem,
  output: string,
  { former, whole }: FormerOutput = { former: undefined, whole: new Set() },
): OutputWriter {
  const outputs = new Map<string, string>();
  const open = new Set<OpenTable>();
  let written = 0;

  return {
    fs,
    output,
    outputs,
    written: () => written,
    isWhole: (name) => whole.has(name),
    keep(name) {
      outputs.set(name, former!.outputs[name]);
    },
    file(name, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      outputs.set(name, String(new Fingerprint().add(bytes)));
      const file = path.join(output, name);
      if (holds(fs, file, bytes)) return;
      explained(name, output, () => writeFileWhole(fs, file, bytes));
      written++;
    },
    table(name) {
      const kept = whole.has(`${name}.csv`)
        ? { ...former!.tables[name], fingerprint: former!.outputs[`${name}.csv`] }
        : undefined;
      const table = tableWriter(fs, path.join(output, `${name}.csv`), kept, (run) =>
        explained(`${name}.csv`, output, run),
      );
      open.add(table);
      return {
        keep: table.keep,
        add: table.add,
        end() {
          const { isNew, fingerprint, bytes, sha256 } = table.end();
          open.delete(table);
          if (isNew) written++;
          outputs.set(`${name}.csv`, fingerprint);
          return { bytes, sha256 };
        },
      };
    },
    abandon() {
      for (const table of open) table.abandon();
    },
  };
}

/** Whether a file has exactly this content. */
function holds(fs: FileSystem, file: string, content: Uint8Array): boolean {
  try {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    return stat?.size === content.length && fs.readFileSync(file).equals(content);
  } catch {
    return false;
  }
}
