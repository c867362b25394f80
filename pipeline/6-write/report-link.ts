import { createHash } from 'node:crypto';

/** Folder of the report inside the output folder. */
export const REPORT = 'report';

/** File of the overview inside the report's folder. */
export const OVERVIEW = 'index.html';

/**
 * The path of an article's page inside the report's folder, from the path of its record (`articles/vote.json`
 * gives `vote.html`). An article called `index` gets a hash behind its name, because the overview has that
 * file.
 */
export function pagePath(recordPath: string): string {
  const name = recordPath.slice('articles/'.length, -'.json'.length);
  const page = `${name}.html`;
  if (page.toLowerCase() !== OVERVIEW) return page;
  return `${name}~${createHash('sha256').update(name).digest('hex').slice(0, 8)}.html`;
}

/** A path as a relative address: every name escaped, slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The anchor of a row on its article's page: its id without the article. */
export function anchorOf(articleId: string, rowId: string): string {
  return rowId.startsWith(`${articleId}#`) ? rowId.slice(articleId.length + 1) : rowId;
}

/** The address of a page, and of a row on it, relative to the folder of the tables. */
export function linkTo(recordPath: string, anchor?: string): string {
  const page = `${REPORT}/${encodePath(pagePath(recordPath))}`;
  return anchor === undefined ? page : `${page}#${encodeURIComponent(anchor)}`;
}
