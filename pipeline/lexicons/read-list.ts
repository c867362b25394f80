/**
 * Reads a list as the files of this folder hold it: entries between commas, in any number of lines. Line
 * breaks stand only behind commas.
 */
export function readList(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}

/** The entries of such a list as a set. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(readList(text));
}
