/** Text as HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * Markup that may stand on a page as it is. Only `html` makes it, so that no text of an article becomes
 * markup.
 */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/**
 * A template whose values are escaped unless they are markup themselves; lists are joined, null and false are
 * nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, i) => all + asHtml(values[i - 1]) + string));
}

function asHtml(value: Part): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(asHtml).join('');
  return escapeHtml(String(value));
}

/**
 * A value as JSON that can stand in a `script` element: it neither closes the element nor opens a comment.
 */
export function jsonForScript(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/**
 * What a page may do: run and show only the files that were written beside it. `file:` is for pages that are
 * opened by double click.
 *
 * @param connects whether it may ask the server that it came from
 */
export function contentPolicy(connects: boolean): string {
  const own = "'self' file:";
  return `default-src 'none'; script-src ${own}; style-src ${own}; base-uri 'none'; form-action 'none'${connects ? "; connect-src 'self'" : ''}`;
}

/** A whole page. `root` leads from it to the folder with the scripts. */
export function pageOf(parts: {
  title: string;
  root: string;
  styles: readonly string[];
  connects: boolean;
  head?: Markup;
  body: Markup;
}): string {
  const { title, root, styles, connects, head, body } = parts;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy(connects)}" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${styles.map((name) => html`<link rel="stylesheet" href="${root}${name}" /> `)}${head}
      </head>
      ${body}
    </html> `.text;
}
