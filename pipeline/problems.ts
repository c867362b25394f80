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

/**
 * Every oddity that the program can report, by the `rule` it has in problems.csv. Sorted; the README's list
 * is checked against it.
 */
export const rules: Record<string, Rule> = {
  'article-copy': {
    title: 'The same article twice',
    severity: 'warning',
    meaning:
      'Two articles have the same text, or one is a copy of the other with another head. People, organizations and places are counted once.',
    advice: 'Remove the one that you do not need.',
  },
  'article-failed': {
    title: 'Article could not be processed',
    severity: 'error',
    meaning: 'A stage of the pipeline stopped at this article; nothing of it was written.',
    advice: 'This is a bug in the pipeline. Report it with the article; all other articles are written.',
  },
  'article-too-large': {
    title: 'Article with too many rows',
    severity: 'error',
    meaning: 'The article gives more than 250,000 rows: it is a list or a table, and no article.',
    advice: 'Leave it out, or split it.',
  },
  'authority-row-skipped': {
    title: 'Row of authority.csv that cannot be used',
    severity: 'warning',
    meaning: 'A row of the list of names has no name, an unknown type, or an id that is none or taken.',
    advice: 'Repair the row that the message names.',
  },
  'body-from-data': {
    title: 'Text taken from the page’s data',
    severity: 'info',
    meaning:
      'The page shows less than half of the text that its structured data (JSON-LD) hold; the text was taken from there.',
    advice: 'Save the page as it is shown if subheadings and paragraphs matter.',
  },
  'body-short': {
    title: 'Little text found on a page',
    severity: 'warning',
    meaning:
      'The page gives very little prose, or far less than its own data speak of: a part may be behind a paywall or loaded by a script.',
    advice: 'Compare with the page, and save it as it is shown, or its text.',
  },
  'cell-too-long': {
    title: 'Cell cut for spreadsheets',
    severity: 'info',
    meaning:
      'A value is longer than the 32,767 characters that a cell of a spreadsheet holds; the CSV has its beginning.',
    advice: 'Take the whole value from the article’s JSON record.',
  },
  'character-broken': {
    title: 'Half a character',
    severity: 'warning',
    meaning:
      'The text holds a lone surrogate, half of a character that no encoding can write; it is shown as “\uFFFD”.',
    advice: 'Look at the place in the source and put the right character there.',
  },
  'correction-not-applied': {
    title: 'Correction that no longer fits',
    severity: 'warning',
    meaning:
      'A decision of corrections.csv cannot be applied: its words no longer stand in the article, the program finds no such row there any more, or its value does not suit the column.',
    advice: 'Look at the place; repair the line of corrections.csv that the message quotes, or delete it.',
  },
  'correction-skipped': {
    title: 'Line of corrections.csv that cannot be used',
    severity: 'warning',
    meaning:
      'A line names no article of the input, an unknown table or action, or no words of the article; nothing was done for it.',
    advice: 'Repair or delete the line that the message names.',
  },
  'date-out-of-range': {
    title: 'Date behind the year 9999',
    severity: 'warning',
    meaning:
      'An expression of time, counted from the publication date, lies behind the year 9999; its days are left empty.',
    advice: 'Look whether the publication date is right.',
  },
  'duplicate-article-id': {
    title: 'Two articles with one id',
    severity: 'error',
    meaning:
      'The id of an article is that of another one before it in the order of paths; only the first was written.',
    advice: 'Give the second article an id or a file name of its own, or remove it.',
  },
  'encoding-guessed': {
    title: 'Not valid UTF-8',
    severity: 'warning',
    meaning: 'Some bytes of the file are no UTF-8; they were read as Windows-1252.',
    advice: 'Look at accents and quotation marks, and save the file as UTF-8.',
  },
  'encoding-repaired': {
    title: 'Saved with the wrong encoding',
    severity: 'warning',
    meaning:
      'The text was once read as Windows-1252 and saved again (“Ã©” for “é”). What can be only one character was read right.',
    advice: 'Compare with the source, and save it again as UTF-8.',
  },
  'feed-invalid': {
    title: 'Not a feed',
    severity: 'error',
    meaning: 'The file has the ending of a feed, and is no RSS, Atom or RDF that can be read.',
    advice: 'Save its articles as pages or text, or move it out of the input folder.',
  },
  'file-binary': {
    title: 'Not a text',
    severity: 'error',
    meaning:
      'The file holds binary data, such as a PDF or a word-processor document, under the ending of a text.',
    advice: 'Save it as text in UTF-8, or move it out of the input folder.',
  },
  'file-damaged': {
    title: 'File that cannot be opened',
    severity: 'error',
    meaning: 'The file is damaged, protected by a password, or of another format than its ending says.',
    advice: 'Save it again, or save its text.',
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
  'folder-twice': {
    title: 'Folder that links lead to twice',
    severity: 'info',
    meaning: 'A symbolic link leads to a folder that is read already; it was not read again.',
    advice: 'Nothing is missing. Remove the link to be rid of this row.',
  },
  'front-matter-broken': {
    title: 'Front matter that is not YAML',
    severity: 'warning',
    meaning:
      'The lines between the hyphens at the head of the file cannot be read as YAML; the text below them was.',
    advice: 'Repair them, or move the metadata into a sidecar.',
  },
  'id-changed': {
    title: 'Id made safe',
    severity: 'info',
    meaning:
      'The id that the source gives could leave the output folder or be taken for a number or a date by a spreadsheet.',
    advice: 'Nothing, or give another id.',
  },
  'json-invalid': {
    title: 'Not valid JSON',
    severity: 'error',
    meaning: 'The file, or a line of it, cannot be read as JSON.',
    advice: 'Repair it at the place that the message names.',
  },
  'json-ld-broken': {
    title: 'JSON-LD that is not JSON',
    severity: 'info',
    meaning: 'A page’s structured data cannot be read; its metadata was taken from its other marks.',
    advice: 'Look whether title, date and author are right; give them in a sidecar if not.',
  },
  'language-foreign': {
    title: 'Article in another language',
    severity: 'warning',
    meaning: 'Most of the text is not English. No rows were made of it, as they would be wrong.',
    advice:
      'Translate the article, or leave it out. If it is English all the same, say so in its sidecar (language: en).',
  },
  'markdown-as-text': {
    title: 'Markdown read as plain text',
    severity: 'warning',
    meaning:
      'The Markdown is nested or marked up so much that parsing it would take too long; it was read with its marks left in.',
    advice: 'Simplify the markup, or save the article as text.',
  },
  'markup-overload': {
    title: 'Markup that cannot be parsed',
    severity: 'error',
    meaning:
      'The page has far more nesting, elements or attributes than news pages have, and was not parsed.',
    advice: 'Repair the page, or save its text.',
  },
  'no-articles': {
    title: 'No article at all',
    severity: 'error',
    meaning: 'The input folder holds nothing that could be read as an article.',
    advice: 'Put articles into it, or name another folder with --input.',
  },
  'no-regular-file': {
    title: 'Not a file',
    severity: 'warning',
    meaning: 'A pipe, a socket or a device lies in the input folder; it was not opened.',
    advice: 'Move it out of the input folder, or put a file in its place.',
  },
  'paragraph-foreign': {
    title: 'Paragraph in another language',
    severity: 'info',
    meaning: 'A paragraph of the article is not English. No rows were made of it.',
    advice: 'Nothing, or read it yourself. Quotations in another language are kept as quotations.',
  },
  'published-invalid': {
    title: 'Publication date that cannot be used',
    severity: 'warning',
    meaning:
      'A source of metadata gives a date that does not exist or is not one; the next source of trust was asked.',
    advice: 'Write it as 2025-01-17 or 2025-01-17T13:00.',
  },
  'published-unknown': {
    title: 'No publication date',
    severity: 'info',
    meaning:
      'Nothing says when the article was published, so relative dates such as “Friday” stay unresolved.',
    advice: 'Give the date in a sidecar, in front matter or in the file name.',
  },
  'sidecar-broken': {
    title: 'Sidecar that cannot be read',
    severity: 'warning',
    meaning:
      'The metadata file beside the article is not valid JSON or YAML; the article was read without it.',
    advice: 'Repair the sidecar.',
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
    meaning:
      'A quotation mark opens or closes nothing, often because its partner was lost in editing or translation.',
    advice: 'Compare with the source. No quotation was made of this mark; the others are not affected.',
  },
  'table-too-long': {
    title: 'Table longer than a spreadsheet',
    severity: 'warning',
    meaning: 'The table has more rows than a spreadsheet opens (1,048,575 and the header).',
    advice: 'Process the input in parts, or read the table by program.',
  },
  'text-missing': {
    title: 'No text',
    severity: 'error',
    meaning: 'The file, or an object of it, is empty or holds no text of an article.',
    advice: 'Put the article into it, or remove it.',
  },
  'text-not-recognized': {
    title: 'Scan without text',
    severity: 'error',
    meaning: 'The PDF holds pictures of its pages and no text.',
    advice: 'Recognise its text with a program for that (OCR), or save the article as text.',
  },
  'text-unseen': {
    title: 'Text of a page that is not seen',
    severity: 'info',
    meaning:
      'Inside its article, the page has text without colour, size or place on the screen (`opacity:0`, `font-size:0`, far off the edge), or in a closed box (`<details>`); it was not read.',
    advice: 'Look at the page. If the text belongs to the article, open the box and save the page again.',
  },
  'unclosed-quotation': {
    title: 'Quotation without a closing mark',
    severity: 'warning',
    meaning:
      'A quotation opens, and neither its paragraph closes it nor the next one goes on with it. It was taken to end with its paragraph.',
    advice: 'Check where the quotation ends, and add the mark to the source if it is missing there.',
  },
  'unknown-format': {
    title: 'File of another kind',
    severity: 'info',
    meaning: 'The ending of the file is not one of an article; it was left out.',
    advice: 'Save it as text, HTML, .docx or .pdf, or move it out of the input folder.',
  },
};
