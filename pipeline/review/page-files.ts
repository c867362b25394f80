import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../common/package-folder.ts';

/**
 * The scripts and styles of the pages, and the files that each is joined from, in order. They are written
 * beside the pages once.
 */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  'page.css': ['base', 'frame', 'text', 'card', 'list', 'narrow', 'additions'],
  'overview.css': ['base', 'overview'],
  'page.js': [
    'dom',
    'words',
    'article',
    'margin',
    'list',
    'card',
    'choose',
    'forms',
    'select',
    'decisions',
    'keys',
  ],
  'overview.js': ['search'],
};

/** Every script and style by its name, with its content. */
export function pageFiles(): Map<string, string> {
  const folder = path.join(packageFolder(), 'pipeline', 'review', 'page');
  return new Map(
    Object.entries(JOINED).map(([name, parts]) => {
      const ending = path.extname(name);
      const joined = parts
        .map((part) => fs.readFileSync(path.join(folder, `${part}${ending}`), 'utf8'))
        .join('\n');
      return [name, ending === '.js' ? `'use strict';\n{\n${joined}}\n` : joined];
    }),
  );
}
