import path from 'node:path';
import { describeSystemError, UsageError, type FileSystem } from './effects.ts';

/** Throws a `UsageError` where the input folder cannot be read or the folders are in each other's way. */
export function checkFolders(
  fs: FileSystem,
  { input, output, cache }: { input: string; output: string; cache: string },
): void {
  let isFolder: boolean;
  try {
    isFolder = fs.statSync(input).isDirectory();
    if (isFolder) fs.readdirSync(input);
  } catch (error) {
    throw new UsageError(
      `Cannot read the input folder “${input}”, because ${describeSystemError(error)}: create it and put articles into it, or name another one with --input.`,
    );
  }
  if (!isFolder)
    throw new UsageError(
      `Cannot read “${input}”, because it is a file: name the folder that it is in with --input.`,
    );
  for (const [option, folder] of [
    ['output', output],
    ['cache', cache],
  ]) {
    if (path.resolve(folder).startsWith(path.resolve(input) + path.sep))
      throw new UsageError(
        `Cannot use “${folder}” for --${option}, because it is inside the input folder “${input}”: what is written there would be read as articles. Name a folder outside it with --${option}.`,
      );
  }
  const [from, to] = [path.resolve(input), path.resolve(output)];
  if (from === to || from.startsWith(to + path.sep)) {
    throw new UsageError(
      `Cannot write to “${output}”, because the input folder “${input}” is ${from === to ? 'the same' : 'inside it'}: name another folder with --output.`,
    );
  }
  if (fs.existsSync(output) && !fs.statSync(output).isDirectory()) {
    throw new UsageError(`Cannot write to “${output}”, because it is a file: name a folder with --output.`);
  }
}
