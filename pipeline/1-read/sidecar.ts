import type { Oddity } from '../model.ts';
import { decodeText } from './decode.ts';
import { candidatesOf } from './fields.ts';
import { readYaml } from './front-matter.ts';
import { isObject, type Candidate } from './metadata.ts';

/** A sidecar with its content, decoded or not. */
export interface Sidecar {
  path: string;
  text?: string;
  bytes?: Uint8Array;
}

/** Longest sidecar that is read: metadata takes a few lines. */
const LONGEST = 20_000;

/** What a sidecar says. A broken one is reported and says nothing; the article is read without it. */
export function readSidecar({ path, text, bytes }: Sidecar): { candidates: Candidate[]; oddities: Oddity[] } {
  const decoded = text !== undefined ? { text, oddities: [] } : decodeText(bytes ?? new Uint8Array(), path);
  const read = parseSidecar(decoded.text, /\.json$/i.test(path));
  if ('fields' in read)
    return {
      candidates: candidatesOf(read.fields, 'sidecar', `the sidecar “${path}”`),
      oddities: decoded.oddities,
    };
  const message = `The sidecar “${path}” was ignored, because ${read.wrong}: repair it. The article was read without it.`;
  return { candidates: [], oddities: [{ rule: 'sidecar-broken', message }] };
}

function parseSidecar(text: string, json: boolean): ReturnType<typeof readYaml> {
  if (text.length > LONGEST) return { wrong: `it is longer than ${LONGEST} characters` };
  if (!json) {
    const yaml = readYaml(text);
    return 'fields' in yaml ? yaml : { wrong: `it is not valid YAML (${yaml.wrong})` };
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? { fields: value } : { wrong: 'it holds no object of names and values' };
  } catch (error) {
    return { wrong: `it is not valid JSON (${(error as Error).message})` };
  }
}
