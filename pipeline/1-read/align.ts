/** A stretch of a text node and where it stands in the source. */
export interface AlignedPiece {
  text: string;
  sourceStart: number;
  sourceEnd: number;
  exact: boolean;
}

/**
 * What a parser writes otherwise than the source does: character references, line ends of two characters,
 * escapes of Markdown.
 */
const REWRITTEN = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?|\r\n?|\\[!-/:-@[-`{-~]/g;

/** Most characters that one of them stands for. */
const LONGEST = 2;

/**
 * Aligns the value of a text node with its source. Stretches that stand there as they are become exact
 * pieces, what lies between them inexact ones; where the two cannot be brought together, the whole node is
 * one inexact piece.
 */
export function alignPieces(value: string, raw: string, sourceStart: number): AlignedPiece[] {
  if (value === raw) return [{ text: value, sourceStart, sourceEnd: sourceStart + raw.length, exact: true }];
  const pieces: AlignedPiece[] = [];
  let at = 0;
  let from = 0;
  const exactUpTo = (end: number): boolean => {
    const run = raw.slice(from, end);
    if (!value.startsWith(run, at)) return false;
    if (run)
      pieces.push({ text: run, sourceStart: sourceStart + from, sourceEnd: sourceStart + end, exact: true });
    at += run.length;
    return true;
  };
  const whole = [{ text: value, sourceStart, sourceEnd: sourceStart + raw.length, exact: false }];
  const matches = [...raw.matchAll(REWRITTEN)];
  for (const [index, match] of matches.entries()) {
    if (!exactUpTo(match.index)) return whole;
    const end = match.index + match[0].length;
    const next = raw.slice(end, matches[index + 1]?.index ?? raw.length);
    const length = lengthOfReplacement(value, at, next, match[0]);
    if (length === null) return whole;
    const text = value.slice(at, at + length);
    pieces.push({
      text,
      sourceStart: sourceStart + match.index,
      sourceEnd: sourceStart + end,
      exact: text === match[0],
    });
    at += length;
    from = end;
  }
  return exactUpTo(raw.length) && at === value.length ? pieces : whole;
}

/**
 * How many characters of the value stand for a match: as many as bring the next run into place. An unknown
 * `&name;` stands for itself.
 */
function lengthOfReplacement(value: string, at: number, next: string, match: string): number | null {
  if (value.startsWith(match + next, at)) return match.length;
  for (let length = 1; length <= LONGEST; length++) if (value.startsWith(next, at + length)) return length;
  return null;
}
