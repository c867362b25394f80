import { randomInt } from 'node:crypto';

/** Arrays of numbers of one kind. */
type Numbers = Int32Array | Uint32Array | Float64Array;

/** Numbers in a row, without an object for any of them; grows at its end. */
export class Column<Values extends Numbers = Uint32Array> {
  values: Values;
  length = 0;
  readonly #make: new (length: number) => Values;

  constructor(make: new (length: number) => Values) {
    this.#make = make;
    this.values = new make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new this.#make(2 * this.length);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }
}

/**
 * A set of numbers that stand for things, found by hash; whether two things are the same is the caller's to
 * say.
 */
export class NumberTable {
  /** One more than the number, since a free place holds zero. */
  #places = new Int32Array(1 << 12);
  #taken = 0;
  readonly #hashOf: (value: number) => number;

  constructor(hashOf: (value: number) => number) {
    this.#hashOf = hashOf;
  }

  /** The number that is kept for the same thing; the given one, kept from now on, where there is none. */
  findOrAdd(value: number, hash: number, isSame: (other: number) => boolean): number {
    if (2 * this.#taken >= this.#places.length) this.#grow();
    const place = this.#find(hash, isSame);
    if (this.#places[place]) return this.#places[place] - 1;
    this.#places[place] = value + 1;
    this.#taken++;
    return value;
  }

  #find(hash: number, isSame: (other: number) => boolean): number {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    while (this.#places[place] && !isSame(this.#places[place] - 1)) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const former = this.#places;
    this.#places = new Int32Array(2 * former.length);
    for (const kept of former) if (kept) this.#places[this.#find(this.#hashOf(kept - 1), () => false)] = kept;
  }
}

/**
 * Where a hash begins: another place in each run, so that nobody can write names that meet in one place of a
 * table.
 */
const SEED = randomInt(2 ** 32);

const mixed = (hashed: number): number => (hashed ^ (hashed >>> 15)) >>> 0;

/** A hash for a table (FNV-1a): quick, and good enough where what it is of is compared afterwards. */
export function hashBytes(bytes: Uint8Array, from: number, end: number): number {
  let hashed = SEED;
  for (let i = from; i < end; i++) hashed = Math.imul(hashed ^ bytes[i], 0x01000193);
  return mixed(hashed);
}

/** The same of a text. */
export function hashText(text: string): number {
  let hashed = SEED;
  for (let i = 0; i < text.length; i++) hashed = Math.imul(hashed ^ text.charCodeAt(i), 0x01000193);
  return mixed(hashed);
}
