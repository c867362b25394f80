import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/**
 * The folder of this package, with the files that it ships beside its code (schemas, weights): above this
 * file, or, where this code was bundled into another program, the package that is installed beside that
 * program.
 *
 * Throws an `Error` where neither is there.
 */
export function packageFolder(): string {
  return (found ??= above() ?? installed());
}

// A bundler that writes CommonJS leaves no address of the module.
const here = import.meta.url ? fileURLToPath(import.meta.url) : path.join(process.cwd(), 'bundle.js');

function above(): string | undefined {
  for (let folder = path.dirname(here); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (nameOf(folder) === 'clipsheet') return folder;
  }
  return undefined;
}

function installed(): string {
  try {
    return path.dirname(createRequire(here).resolve('clipsheet/package.json'));
  } catch {
    throw new Error(
      `The files that clipsheet ships beside its code (schemas, weights) are nowhere above “${path.dirname(here)}”: install the package clipsheet there, beside the bundle.`,
    );
  }
}

function nameOf(folder: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).name;
  } catch {
    return undefined; // none, or none that can be read: not ours
  }
}
