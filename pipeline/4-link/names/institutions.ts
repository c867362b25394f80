import { createHash } from 'node:crypto';
import { fold } from '../../common/fold.ts';
import { demonymCountries } from '../../lexicons/demonym-countries.ts';
import { institutionNouns } from '../../lexicons/institution-nouns.ts';
import { institutionWords } from '../../lexicons/institution-words.ts';
import { setOf } from '../../lexicons/read-list.ts';
import type { EntityRow, MentionRow } from '../../tables.ts';
import { isCountry } from './home-country.ts';
import { placeKey } from './join-others.ts';
import { isPossessive, type ArticleView, type NameAt } from '../roles/article-view.ts';

/** Words that can be the whole name of an institution: `Parliament`. */
const HEADS = new Set([
  ...institutionNouns,
  ...setOf(
    `agency, army, cabinet, congress, force, forces, government, guard, house, military, navy, office, police, senate, service, treasury`,
  ),
]);

/**
 * Whether a name says only what kind of institution it is, so that many countries have one: `Health
 * Ministry`, `Supreme Court`, `National Assembly`. Not `Halden City Council`, `Bank of England`.
 */
export function isCommonInstitution(name: string): boolean {
  const words = fold(name).split(/[\s-]+/, 12);
  return (
    words.every((word) => institutionWords.has(word) || HEADS.has(word)) &&
    words.some((word) => HEADS.has(word))
  );
}

/**
 * The place that the text puts to the name of an institution: `Chilean Health Ministry`, `Chile’s Health
 * Ministry`, `Health Ministry of Chile`.
 */
export function placeBeside(view: ArticleView, mention: MentionRow): string | null {
  const name = view.nameOf(mention);
  if (!name) return null;
  const { tokens } = view;
  const { first, last } = name;
  const before = isPossessive(tokens, first - 1) ? first - 2 : first - 1;
  const behind = /^(?:of|in)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : -1;
  const within = (at: number): NameAt | null =>
    tokens[at]?.sentence === tokens[first].sentence ? view.nameAt(at) : null;
  const article = tokens[behind]?.lower === 'the' ? 1 : 0;
  return placeIn(within(before)) ?? placeIn(behind < 0 ? null : within(behind + article));
}

/**
 * A key for each mention of an institution whose name an article gives to several places: its kind and the
 * place beside it, in it, or beside that name last. Names with one place or none are left out.
 */
export function placesApart(view: ArticleView, mentions: readonly MentionRow[]): Map<MentionRow, string> {
  const byKind = new Map<string, { mention: MentionRow; place: string | null }[]>();
  for (const mention of mentions) {
    const placed = placedInstitution({ type: mention.type, name: mention.text, affiliation: null });
    if (!placed) continue;
    const place = placed.place ?? placeBeside(view, mention);
    const kind = kindKey(placed.kind);
    const known = byKind.get(kind) ?? byKind.set(kind, []).get(kind)!;
    known.push({ mention, place: place === null ? null : placeKey(place) });
  }
  const apart = new Map<MentionRow, string>();
  for (const [kind, named] of byKind) {
    if (new Set(named.flatMap(({ place }) => place ?? [])).size < 2) continue;
    let last = named.find(({ place }) => place !== null)!.place!;
    for (const { mention, place } of named) {
      last = place ?? last;
      apart.set(mention, `${kind} ${last}`);
    }
  }
  return apart;
}

function placeIn(name: NameAt | null): string | null {
  if (name === null) return null;
  const { type, text } = name.mention;
  if (type === 'place') return text;
  return type === 'group' && Object.hasOwn(demonymCountries, text) ? demonymCountries[text] : null;
}

/** A common institution and where it is; the place is null where nothing tells it. */
interface Placed {
  kind: string;
  place: string | null;
}

/**
 * `Chilean Health Ministry`, or `Health Ministry` with its place as affiliation, as kind and place; null for
 * names that are nobody else's.
 */
function placedInstitution({
  type,
  name,
  affiliation,
}: Pick<EntityRow, 'type' | 'name' | 'affiliation'>): Placed | null {
  if (type !== 'organization') return null;
  if (isCommonInstitution(name)) return { kind: name, place: affiliation };
  for (const words of [1, 2]) {
    const [first, rest] = splitAfter(name, words);
    const place = Object.hasOwn(demonymCountries, first)
      ? demonymCountries[first]
      : isCountry(first)
        ? first
        : null;
    if (place !== null && isCommonInstitution(rest)) return { kind: rest, place };
  }
  return placedBehind(name);
}

/** `Supreme Court of Chile`, `Parliament of the Netherlands`. */
function placedBehind(name: string): Placed | null {
  const behind = / of (?:the )?(\p{Lu}[^,]*)$/u.exec(name.slice(0, 200));
  if (behind === null || !isCountry(behind[1])) return null;
  const kind = name.slice(0, behind.index);
  return isCommonInstitution(kind) ? { kind, place: behind[1] } : null;
}

/** Names of one kind as one: `Ministry of Health` is a `Health Ministry`. Folded, without article. */
const kindKey = (kind: string): string =>
  fold(kind)
    .replace(/^the /, '')
    .replace(/^(ministry|department) (?:of|for) (?:the )?(.+)$/, '$2 $1');

function splitAfter(name: string, count: number): [first: string, rest: string] {
  const words = name.slice(0, 200).split(' ');
  return [
    words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/u, ''),
    words.slice(count).join(' ') || '-',
  ];
}

/**
 * The key under which institutions of one kind are one: their kind and place; the article, where it names no
 * place. Null for all other entities, which are one wherever they are named alike. `apart` is the word for
 * the id.
 */
export function institutionKey(
  row: Pick<EntityRow, 'type' | 'name' | 'affiliation'>,
  articleId: string,
): { key: string; apart: string } | null {
  const placed = placedInstitution(row);
  if (!placed) return null;
  const apart =
    placed.place === null
      ? createHash('sha256').update(articleId).digest('hex').slice(0, 6)
      : placeKey(placed.place);
  return { key: `${kindKey(placed.kind)} ${apart}`, apart };
}
