import fs from 'node:fs';
import path from 'node:path';

/** Everything that the modules of a folder of the sources export, by name: a new file needs no line in a test. */
export async function exportsIn(folder: string): Promise<Record<string, unknown>> {
  const root = path.resolve(import.meta.dirname, '..', folder);
  const files = fs.readdirSync(root).filter((file) => file.endsWith('.ts'));
  return Object.assign({}, ...(await Promise.all(files.map((file) => import(path.join(root, file))))));
}
