/** Most characters that are parsed as Markdown. */
const LONGEST = 250_000;

/** Most quotation and list marks at the head of a line: each line costs as much again for every one. */
const DEEPEST = 12;

/** Most such marks in a text: each item of a list costs the parser a quarter of a millisecond. */
const MOST_MARKS = 5000;

/** Most emphasis marks and brackets in a paragraph: the parser compares them pair by pair. */
const MOST_EMPHASIS = 500;
const MOST_BRACKETS = 2000;

/**
 * Says why a text would take the Markdown parser more than linear time, as the end of “… cannot be read as
 * Markdown, because”; null where it would not. What people write stays far below the limits.
 */
export function describeMarkdownOverload(text: string): string | null {
  if (text.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  let emphasis = 0;
  let brackets = 0;
  let marks = 0;
  for (const line of text.split('\n')) {
    if (!line.trim()) {
      emphasis = 0;
      brackets = 0;
      continue;
    }
    const depth = depthOf(line);
    if ((marks += depth) > MOST_MARKS) return `it has more than ${MOST_MARKS} marks of quotations and lists`;
    if (depth > DEEPEST) return `a line has more than ${DEEPEST} marks of quotations and lists at its head`;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (code === 0x2a || code === 0x5f) emphasis++;
      else if (code === 0x5b || code === 0x5d) brackets++;
    }
    if (emphasis > MOST_EMPHASIS && /[^\s*_-]/.test(line))
      return `a paragraph has more than ${MOST_EMPHASIS} emphasis marks`;
    if (brackets > MOST_BRACKETS) return `a paragraph has more than ${MOST_BRACKETS} brackets`;
  }
  return null;
}

function depthOf(line: string): number {
  const head = /^(?:[ \t]|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)![0];
  return head.match(/[>*+-]|\d+/g)?.length ?? 0;
}
