import path from 'node:path';
import type { FileSystem } from './effects.ts';

/**
 * Makes a folder and those on the way to it, one after the other. Node's own way to do so tries for ever
 * where the system says that a folder does not exist and cannot be made either, as below `/proc`.
 */
export function makeFolder(fs: FileSystem, folder: string): void {
  const missing: string[] = [];
  for (let name = path.resolve(folder); !fs.existsSync(name); name = path.dirname(name)) missing.push(name);
  for (const name of missing.reverse()) {
    try {
      fs.mkdirSync(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
