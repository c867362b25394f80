import type { ProblemRow } from './tables.ts';

/** What a rule of the catalogue says about itself. */
export interface Rule {
  title: string;
  severity: ProblemRow['severity'];
  /** What it means, in a sentence or two. */
  meaning: string;
  /** What a user should do about it. */
  advice: string;
}

/** Every oddity that the program can report, by the `rule` it has in problems.csv. Sorted; the README's list is checked against it. */
export const rules: Record<string, Rule> = {
  'article-failed': {
    title: 'Article could not be processed',
    severity: 'error',
    meaning: 'A stage of the pipeline stopped at this article; nothing of it was written.',
    advice: 'This is a bug in the pipeline. Report it with the article; all other articles are written.',
  },
  'cell-too-long': {
    title: 'Cell cut for spreadsheets',
    severity: 'info',
    meaning: 'A value is longer than the 32,767 characters that a cell of a spreadsheet holds; the CSV has its beginning.',
    advice: 'Take the whole value from the article’s JSON record.',
  },
  'duplicate-article-id': {
    title: 'Two articles with one id',
    severity: 'error',
    meaning: 'The id of an article is that of another one before it in the order of paths; only the first was written.',
    advice: 'Give the second article an id or a file name of its own, or remove it.',
  },
  'file-too-large': {
    title: 'File too large',
    severity: 'error',
    meaning: 'The file is larger than any article is; it was not read.',
    advice: 'Split it into one file for each article, or put one article on each line of an NDJSON file.',
  },
  'file-unreadable': {
    title: 'File cannot be read',
    severity: 'error',
    meaning: 'The operating system did not let the program read the file or folder; it was left out.',
    advice: 'Give yourself permission to read it, repair the link, or remove it.',
  },
  'folder-named-as-article': {
    title: 'Folder with the name of an article',
    severity: 'warning',
    meaning: 'A folder has an ending such as .txt. The articles inside it are read.',
    advice: 'Rename the folder, or put the article itself in its place.',
  },
  'sidecar-without-article': {
    title: 'Sidecar without its article',
    severity: 'warning',
    meaning: 'A file of metadata has no article of the same name beside it; it was not used.',
    advice: 'Rename it after its article, or remove it.',
  },
  'stray-mark': {
    title: 'Quotation mark without a partner',
    severity: 'info',
    meaning: 'A quotation mark opens or closes nothing, often because its partner was lost in editing or translation.',
    advice: 'Compare with the source. No quotation was made of this mark; the others are not affected.',
  },
  'table-too-long': {
    title: 'Table longer than a spreadsheet',
    severity: 'warning',
    meaning: 'The table has more rows than a spreadsheet opens (1,048,575 and the header).',
    advice: 'Process the input in parts, or read the table by program.',
  },
  'unclosed-quotation': {
    title: 'Quotation without a closing mark',
    severity: 'warning',
    meaning: 'A quotation opens, and neither its paragraph closes it nor the next one goes on with it. It was taken to end with its paragraph.',
    advice: 'Check where the quotation ends, and add the mark to the source if it is missing there.',
  },
  'unknown-format': {
    title: 'File of another kind',
    severity: 'info',
    meaning: 'The ending of the file is not one of an article; it was left out.',
    advice: 'Save it as text, Markdown, HTML, JSON or NDJSON, or move it out of the input folder.',
  },
};
