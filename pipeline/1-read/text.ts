import { candidatesOf } from './fields.ts';
import { takeFrontMatter } from './front-matter.ts';
import { unifyLineEnds } from './decode.ts';
import type { Draft } from './draft.ts';
import { MappedText, type SourceMap } from './source-map.ts';

/** Reads plain text: the file without front matter, CRLF as LF, nothing else touched. */
export function readText(decoded: string, name: string): Draft {
  const { fields, end, oddities } = takeFrontMatter(decoded, name);
  const text = unifyLineEnds(decoded.slice(end));
  return {
    format: 'text',
    text,
    sourceMap: mapLines(decoded, end),
    candidates: candidatesOf(fields, 'front_matter', 'the front matter'),
    oddities,
  };
}

/** One segment for the whole text, or one for each line where line ends are two characters. */
function mapLines(decoded: string, from: number): SourceMap {
  const mapped = new MappedText();
  let start = from;
  for (let at = decoded.indexOf('\r\n', from); at >= 0; at = decoded.indexOf('\r\n', at + 2)) {
    mapped.add(decoded.slice(start, at), start, at, true);
    mapped.add('\n', at, at + 2, false);
    start = at + 2;
  }
  mapped.add(decoded.slice(start), start, decoded.length, true);
  return mapped.map;
}
