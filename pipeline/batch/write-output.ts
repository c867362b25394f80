import { createHash } from 'node:crypto';
import path from 'node:path';
import type { TableFile } from '../6-write/describe-tables.ts';
import type { TableName } from '../tables.ts';
import { describeSystemError, UsageError, type FileSystem } from './effects.ts';
import type { Sink, TableSink } from './render.ts';
import { Fingerprint, measureFile, temporaryBeside, writeFileWhole } from './write-file.ts';

/** Characters gathered before a write. */
const PIECE = 1 << 18;

/** A sink that writes into the output folder: whole files by rename, and none whose content is there already. */
export interface OutputWriter extends Sink {
  /** By path: the fingerprint of every file that belongs to the output now. */
  readonly outputs: Map<string, string>;
  /** How many files were in fact written. */
  readonly written: () => number;
  /** Removes the unfinished tables of a run that stops. */
  abandon(): void;
}

export function outputWriter(fs: FileSystem, output: string): OutputWriter {
  const outputs = new Map<string, string>();
  const open = new Set<() => void>();
  let written = 0;

  return {
    outputs,
    written: () => written,
    file(name, content) {
      const bytes = Buffer.from(content);
      outputs.set(name, String(new Fingerprint().add(bytes)));
      const file = path.join(output, name);
      if (holds(fs, file, bytes)) return;
      explained(name, output, () => writeFileWhole(fs, file, bytes));
      written++;
    },
    table(name) {
      const fingerprint = new Fingerprint();
      const sink = tableWriter(fs, output, name, fingerprint, () => {
        written++;
      });
      open.add(sink.abandon);
      return {
        add: sink.add,
        end() {
          const file = sink.end();
          open.delete(sink.abandon);
          outputs.set(`${name}.csv`, String(fingerprint));
          return file;
        },
      };
    },
    abandon() {
      for (const abandon of open) abandon();
    },
  };
}

function tableWriter(
  fs: FileSystem,
  output: string,
  name: TableName,
  fingerprint: Fingerprint,
  onWritten: () => void,
): TableSink & { abandon(): void } {
  const file = path.join(output, `${name}.csv`);
  const temporary = temporaryBeside(file);
  const descriptor = explained(`${name}.csv`, output, () => fs.openSync(temporary, 'w'));
  const hash = createHash('sha256');
  let bytes = 0;
  let piece = '';

  const flush = (): void => {
    const content = Buffer.from(piece);
    piece = '';
    hash.update(content);
    fingerprint.add(content);
    bytes += content.length;
    explained(`${name}.csv`, output, () => {
      for (let at = 0; at < content.length;) at += fs.writeSync(descriptor, content, at);
    });
  };

  return {
    add(_owner, lines) {
      piece += lines;
      if (piece.length > PIECE) flush();
    },
    end(): TableFile {
      flush();
      fs.closeSync(descriptor);
      const made = { bytes, sha256: hash.digest('hex') };
      if (measureFile(fs, file)?.sha256 === made.sha256) fs.rmSync(temporary, { force: true });
      else {
        explained(`${name}.csv`, output, () => fs.renameSync(temporary, file));
        onWritten();
      }
      return made;
    },
    abandon() {
      fs.closeSync(descriptor);
      fs.rmSync(temporary, { force: true });
    },
  };
}

/** Whether a file has exactly this content. */
function holds(fs: FileSystem, file: string, content: Buffer): boolean {
  try {
    return content.equals(fs.readFileSync(file));
  } catch {
    return false;
  }
}

/** Runs an effect on a file of the output; a failure becomes a sentence with the file's name. */
export function explained<T>(name: string, output: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new UsageError(
      `Cannot write “${path.join(output, name)}”, because ${describeSystemError(error)}: make the output folder writable, or choose another one with --output.`,
    );
  }
}
