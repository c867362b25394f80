import { hash } from 'node:crypto';
import { remember } from '../../common/remember.ts';
import type { EntityRow } from '../../tables.ts';
import { Column, hashBytes, NumberTable } from './columns.ts';
import { institutionKey } from '../names/institutions.ts';
import { nameKey } from '../names/name-keys.ts';
import { partsOf } from '../names/person-names.ts';

/** What joining needs to know of an entity of an article: no place, no text. */
export type EntitySummary = Readonly<
  Pick<
    EntityRow,
    | 'entity_id'
    | 'type'
    | 'name'
    | 'aliases'
    | 'role'
    | 'role_status'
    | 'affiliation'
    | 'affiliation_status'
    | 'mentions'
    | 'quotes'
    | 'checked'
  >
>;

/** The same without what differs between articles that say the same of it. */
export type EntityFacts = Omit<EntitySummary, 'mentions' | 'quotes'>;

/** An article whose entities are joined. */
export interface BatchArticle {
  article_id: string;
  published: string | null;
  /** Whether it is a copy of another article: its entities get the same ids and are not counted again. */
  isCopy?: boolean;
}

/**
 * The fields of the text of an entity, in their order: those that are often empty come last, and stand there
 * only as far as one is filled.
 */
const FIELDS = [
  'entity_id',
  'type',
  'name',
  'aliases',
  'role',
  'role_status',
  'affiliation',
  'affiliation_status',
  'checked',
] as const satisfies readonly (keyof EntityFacts)[];

/** What is told of an entity without reading its text. */
const IS = {
  short: 1,
  institution: 2,
  aliased: 4,
  ofRole: 8,
  person: 16,
  organization: 32,
  place: 64,
  group: 128,
  other: 256,
} as const;

/**
 * Bytes of an entity before its text: its key (64 bits of a hash), what it is, mentions, quotes, length of
 * the text.
 */
const HEAD = 24;

/**
 * The key under which entities of one name are joined; an institution without a place has one for each
 * article.
 */
const keyOf = (row: EntityFacts, articleId: string): { text: string; isInstitution: boolean } => {
  const institution = institutionKey(row, articleId);
  return institution
    ? { text: `institution ${institution.key}`, isInstitution: true }
    : { text: `${row.type} ${nameKey(row.type, row.name)}`, isInstitution: false };
};

/** A key as it is compared: 64 bits of SHA-256 in hexadecimal. */
export const hashKey: (key: string) => string = remember((key) => hash('sha256', key).slice(0, 16));

/** A short name says little by itself: a family name alone, or letters (`IEA`). */
const isShort = ({ type, name }: EntityFacts): boolean =>
  (type === 'person' && partsOf(name).words.length === 1) ||
  (type === 'organization' && /^[\p{Lu}\d.&]{2,8}$/u.test(name));

function describe(row: EntityFacts, isInstitution: boolean): number {
  return (
    (isInstitution ? IS.institution : isShort(row) ? IS.short : 0) |
    (row.aliases.length ? IS.aliased : 0) |
    (row.role === null ? 0 : IS.ofRole) |
    IS[row.type]
  );
}

/**
 * The entities of an article in the form in which they are kept and joined: their number, then the head and
 * the text of each.
 */
export function packEntities(articleId: string, entities: readonly EntitySummary[]): Buffer {
  const texts = entities.map((row) => {
    const values = FIELDS.map((name) => row[name] ?? null);
    const filled = values.findLastIndex((value) => value !== null) + 1;
    return Buffer.from(JSON.stringify(values.slice(0, filled)));
  });
  const packed = Buffer.alloc(4 + texts.reduce((sum, { length }) => sum + HEAD + length, 0));
  packed.writeUInt32LE(entities.length, 0);
  let at = 4;
  entities.forEach((row, i) => {
    const { text, isInstitution } = keyOf(row, articleId);
    packed.write(hashKey(text), at, 8, 'hex');
    packed.writeUInt32LE(describe(row, isInstitution), at + 8);
    packed.writeUInt32LE(row.mentions, at + 12);
    packed.writeUInt32LE(row.quotes, at + 16);
    packed.writeUInt32LE(texts[i].length, at + 20);
    packed.set(texts[i], at + HEAD);
    at += HEAD + texts[i].length;
  });
  return packed;
}

/** The entities of an article that was packed. */
export function unpackEntities(packed: Buffer): EntityFacts[] {
  const rows: EntityFacts[] = [];
  for (let at = 4; rows.length < packed.readUInt32LE(0);) {
    const end = at + HEAD + packed.readUInt32LE(at + 20);
    rows.push(readFacts(packed.toString('utf8', at + HEAD, end)));
    at = end;
  }
  return rows;
}

/** Reads a text. Written out, since there are millions: in the order of `FIELDS`. */
function readFacts(text: string): EntityFacts {
  const [
    entity_id,
    type,
    name,
    aliases,
    role = null,
    role_status = null,
    affiliation = null,
    affiliation_status = null,
    checked = null,
  ] = JSON.parse(text);
  return { entity_id, type, name, aliases, role, role_status, affiliation, affiliation_status, checked };
}

/** Bytes in which texts lie one behind the other. */
const PIECE = 1 << 20;

/** Entities that are read and not yet forgotten. */
const REMEMBERED = 1 << 12;

/**
 * The entities of a batch by number, in the order of their articles. A large batch has millions, so none is
 * an object: what tells them apart lies in columns, and their texts, each once, are read when somebody asks.
 */
export class EntityPool {
  readonly articles: BatchArticle[] = [];
  /** By article: the number of its first entity. */
  readonly firsts = new Column(Uint32Array);
  /** By entity. */
  readonly #articles = new Column(Uint32Array);
  readonly #keys = [new Column(Uint32Array), new Column(Uint32Array)] as const;
  readonly #is = new Column(Uint32Array);
  readonly #mentions = new Column(Uint32Array);
  readonly #quotes = new Column(Uint32Array);
  readonly #texts = new Column(Uint32Array);
  /** By text: where it lies, and its hash. */
  readonly #ats = new Column(Float64Array);
  readonly #lengths = new Column(Uint32Array);
  readonly #hashes = new Column(Uint32Array);
  readonly #pieces: Buffer[] = [];
  #end = PIECE;
  readonly #known = new NumberTable((text) => this.#hashes.values[text]);
  readonly #read = new Map<number, EntityFacts>();

  /** The number of entities. */
  get size(): number {
    return this.#articles.length;
  }

  /** Adds an article with its entities as `packEntities` gives them. */
  add(article: BatchArticle, packed: Buffer): void {
    this.firsts.push(this.size);
    const index = this.articles.push(article) - 1;
    for (let at = 4, left = packed.readUInt32LE(0); left > 0; left--) {
      const end = at + HEAD + packed.readUInt32LE(at + 20);
      this.#articles.push(index);
      this.#keys[0].push(packed.readUInt32LE(at));
      this.#keys[1].push(packed.readUInt32LE(at + 4));
      this.#is.push(packed.readUInt32LE(at + 8));
      this.#mentions.push(packed.readUInt32LE(at + 12));
      this.#quotes.push(packed.readUInt32LE(at + 16));
      this.#texts.push(this.#keep(packed, at + HEAD, end));
      at = end;
    }
  }

  /** The number behind that of the last entity of an article. */
  endOf(article: number): number {
    return article + 1 < this.articles.length ? this.firsts.values[article + 1] : this.size;
  }

  /** What is said of an entity. */
  facts(entity: number): EntityFacts {
    const text = this.#texts.values[entity];
    const known = this.#read.get(text);
    if (known) return known;
    const { piece, at } = this.#placeOf(text);
    const facts = readFacts(piece.toString('utf8', at, at + this.#lengths.values[text]));
    if (this.#read.size === REMEMBERED) this.#read.clear();
    this.#read.set(text, facts);
    return facts;
  }

  /** Tells entities apart of which something different is said. */
  textOf(entity: number): number {
    return this.#texts.values[entity];
  }

  articleOf(entity: number): number {
    return this.#articles.values[entity];
  }

  mentions(entity: number): number {
    return this.#mentions.values[entity];
  }

  quotes(entity: number): number {
    return this.#quotes.values[entity];
  }

  is(entity: number, what: keyof typeof IS): boolean {
    return (this.#is.values[entity] & IS[what]) !== 0;
  }

  /** The two halves of the hash of its key. */
  keyOf(entity: number): readonly [number, number] {
    return [this.#keys[0].values[entity], this.#keys[1].values[entity]];
  }

  #keep(packed: Buffer, from: number, end: number): number {
    const length = end - from;
    const hashed = hashBytes(packed, from, end);
    const text = this.#known.findOrAdd(this.#ats.length, hashed, (other) => {
      if (this.#hashes.values[other] !== hashed || this.#lengths.values[other] !== length) return false;
      const { piece, at } = this.#placeOf(other);
      return packed.compare(piece, at, at + length, from, end) === 0;
    });
    if (text < this.#ats.length) return text;
    if (this.#end + length > PIECE) {
      this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE, length)));
      this.#end = 0;
    }
    packed.copy(this.#pieces.at(-1)!, this.#end, from, end);
    this.#ats.push((this.#pieces.length - 1) * PIECE + this.#end);
    this.#lengths.push(length);
    this.#hashes.push(hashed);
    this.#end += length;
    return text;
  }

  #placeOf(text: number): { piece: Buffer; at: number } {
    const at = this.#ats.values[text];
    return { piece: this.#pieces[Math.floor(at / PIECE)], at: at % PIECE };
  }
}
