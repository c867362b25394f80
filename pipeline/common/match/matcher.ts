import { parsePattern, type Node, type Test } from './pattern.ts';
import type { Token, Tokens, Vocabulary, Word } from './tokens.ts';

/** What a pattern matched, by the names of its captures. */
export interface Match<W extends Word> {
  has(name: string): boolean;
  token(name: string): Token<W>;
  /** In lower case; empty where nothing was captured. */
  text(name: string): string;
  /** What the first class of the capture says of it. */
  number(name: string): number;
  /** What a reader read. */
  read<Value>(name: string): Value;
}

export interface Rule<W extends Word, Meaning> {
  /** Several where the piece that the family starts from would stand inside of a choice. */
  pattern: string | readonly string[];
  /** Null where it is none after all: the next rule is asked. */
  means: (match: Match<W>) => Meaning | null;
  /** Phrase and value; the tests run them. */
  examples: Readonly<Record<string, string>>;
  /** Phrases in which this rule finds nothing. */
  nearMisses?: readonly string[];
}

export interface Family<W extends Word, Meaning> {
  rules: Readonly<Record<string, Rule<W, Meaning>>>;
  never: Readonly<Record<string, string>>;
  startsAt(word: W): boolean;
  /** What the first rule that fits at a piece says; nothing where a pattern of `never` fits first. */
  find(tokens: Tokens<W>, at: number): { rule: string; first: number; last: number; meaning: Meaning } | null;
  /** The pattern of `never` that fits at a piece. */
  vetoes(tokens: Tokens<W>, at: number): string | null;
}

type Kind<W extends Word, K extends Node<W>['kind']> = Extract<Node<W>, { kind: K }>;
type Piece<W extends Word> = Kind<W, 'token'> | Kind<W, 'reader'>;
/** Goes on from a piece, to one side: whether the rest fits. */
type Step = (at: number) => boolean;

/**
 * Makes families of rules. A pattern is compiled once, to both sides of its anchor (the piece that its family
 * starts from), into functions each of which calls the next. At a word only the rules anchored there run; no
 * repeat is open, so a rule takes a bounded number of steps and a text linear time.
 */
export function defineGrammar<W extends Word>(vocabulary: Vocabulary<W>) {
  const { words, readers } = vocabulary;
  // The match under way. Nothing is allocated before a rule fits.
  let tokens: Tokens<W> = {
    text: '',
    length: 0,
    ids: new Int32Array(0),
    gaps: new Uint8Array(0),
    at: () => {
      throw new Error('No text is being read.');
    },
  };
  let { length, ids, gaps } = tokens;
  /** The piece beside the boundary that a look back at matched pieces begins with: no gap is crossed. */
  let matched = -1;
  const starts = new Int32Array(32);
  const ends = new Int32Array(32);
  const reads: unknown[] = [];

  const fits = ({ set, text }: Test<W>, at: number): boolean =>
    (!set || set[ids[at]] === 1) && (!text || text(tokens.at(at), tokens, at));
  function keep(slot: number, from: number, to: number): void {
    starts[slot] = Math.min(from, to + 1);
    ends[slot] = Math.max(from + 1, to);
  }

  /**
   * What a reader reads at a piece; the last answer is kept, because several rules of a family ask for the
   * same.
   */
  const last: Record<
    string,
    { at: number; of: Tokens<W>; read: ReturnType<Vocabulary<W>['readers'][string]['read']> }
  > = {};
  function ask(name: string, at: number): ReturnType<Vocabulary<W>['readers'][string]['read']> {
    const known = last[name];
    if (known?.at === at && known.of === tokens) return known.read;
    const read = readers[name].read(tokens, at);
    last[name] = { at, of: tokens, read };
    return read;
  }

  /**
   * From a piece to be read to the piece whose gap lies between it and the one before: the gap stands before
   * a piece, so to the left it is that of the next.
   */
  const behindOf = (side: 1 | -1): number => (side > 0 ? 0 : 1);

  /** Whether a piece stands at an index with no empty line between: no pattern reaches over one. */
  const nearTo = (side: 1 | -1) => {
    const behind = behindOf(side);
    return (at: number): boolean =>
      at >= 0 && at < length && (at === matched || at + behind === length || gaps[at + behind] < 2);
  };

  /** The step that matches a node to one side and then goes on. */
  function compile(node: Node<W>, side: 1 | -1, next: Step): Step {
    switch (node.kind) {
      case 'token':
        return compileToken(node, side, next);
      case 'gap': {
        const behind = behindOf(side);
        return (at) => at + behind < length && (gaps[at + behind] === 0) === node.glued && next(at);
      }
      case 'seq':
        return compileSequence(node, side, next);
      case 'choice':
        return compileChoice(node, side, next);
      case 'repeat': {
        let step = next;
        for (let count = node.max; count > 0; count--) {
          const more = compile(node.of, side, step);
          step = count > node.min ? (at) => more(at) || next(at) : more;
        }
        return step;
      }
      case 'look':
        return compileLook(node, side, next);
      case 'reader':
        return compileReader(node, side, next);
    }
  }

  function compileToken({ test, slot }: Kind<W, 'token'>, side: 1 | -1, next: Step): Step {
    const isNear = nearTo(side);
    if (slot < 0) return (at) => isNear(at) && fits(test, at) && next(at + side);
    return (at) => {
      if (!isNear(at) || !fits(test, at)) return false;
      keep(slot, at, at + side);
      if (next(at + side)) return true;
      ends[slot] = 0;
      return false;
    };
  }

  function compileSequence({ of, slot }: Kind<W, 'seq' | 'choice'>, side: 1 | -1, next: Step): Step {
    const parts = side > 0 ? of : of.toReversed();
    const chain = (last: Step): Step => parts.reduceRight((rest, part) => compile(part, side, rest), last);
    if (slot < 0) return chain(next);
    let from = 0;
    const inner = chain((at) => (keep(slot, from, at), next(at)));
    return (at) => ((from = at), inner(at) || ((ends[slot] = 0), false));
  }

  function compileChoice({ of, slot }: Kind<W, 'seq' | 'choice'>, side: 1 | -1, next: Step): Step {
    const ways = of.map((way) => compile(slot < 0 ? way : { kind: 'seq', of: [way], slot }, side, next));
    return (at) => {
      for (const way of ways) if (way(at)) return true;
      return false;
    };
  }

  function compileLook({ of, ahead, wanted }: Kind<W, 'look'>, side: 1 | -1, next: Step): Step {
    const look = compile(of, ahead ? 1 : -1, () => true);
    const shift = (ahead ? 0 : -1) + behindOf(side);
    const turned = ahead !== side > 0;
    return (at) => {
      matched = turned ? at + shift : -1;
      const seen = look(at + shift) === wanted;
      matched = -1;
      return seen && next(at);
    };
  }

  function compileReader({ name, test, slot }: Kind<W, 'reader'>, side: 1 | -1, next: Step): Step {
    if (side < 0) throw new Error(`{${name}} reads forwards: the anchor must stand before it, or be it`);
    const isNear = nearTo(side);
    return (at) => {
      const read = isNear(at) && fits(test, at) ? ask(name, at) : null;
      if (!read || (read.first ?? at) !== at) return false;
      keep(slot, at, read.last);
      reads[slot] = read.value;
      return next(read.last) || ((ends[slot] = 0), false);
    };
  }

  const isWithin = ({ set, kind }: Test<W>, on: Test<W>): boolean =>
    set !== null &&
    set.every((one, id) => !one || on.set?.[id] === 1) &&
    (kind === on.kind || (!set[0] && on.kind === null));

  /**
   * The words that must stand on one side of the anchor, if only some can: most rules fail there, at the
   * price of one look.
   */
  function neighbours(parts: readonly Node<W>[], side: 1 | -1): Uint8Array | null {
    const node = parts.at(side > 0 ? 0 : -1);
    if (node?.kind === 'token') return node.test.set;
    if (node?.kind === 'seq') return neighbours(node.of, side);
    if (node?.kind === 'look' && node.wanted && node.ahead === side > 0) return neighbours([node.of], side);
    if (node?.kind !== 'choice') return null;
    const sets = node.of.map((way) => neighbours([way], side));
    return sets.every((set) => set !== null)
      ? sets[0]!.map((_, id) => Number(sets.some((set) => set![id] === 1)))
      : null;
  }

  /** A pattern around its anchor, ready to be asked at a piece. */
  function build(pattern: string, on: Test<W>, where: string) {
    const names: string[] = [];
    const whole = parsePattern(pattern, vocabulary, names, where);
    const parts = whole.kind === 'seq' && whole.slot < 0 ? whole.of : [whole];
    const found = parts.find(
      (part) => (part.kind === 'token' || part.kind === 'reader') && isWithin(part.test, on),
    );
    if (!found)
      throw new Error(`${where}: no piece of it is surely what its family starts from\n  ${pattern}`);
    const middle = parts.indexOf(found);
    const anchor = found as Piece<W>;
    const span = { first: 0, last: 0 };
    const left = compile(
      { kind: 'seq', of: parts.slice(0, middle), slot: -1 },
      -1,
      (at) => ((span.first = at + 1), true),
    );
    const right = compile(
      { kind: 'seq', of: parts.slice(middle + 1), slot: -1 },
      1,
      (at) => ((span.last = at), true),
    );
    const before = anchor.kind === 'token' ? neighbours(parts.slice(0, middle), -1) : null; // a reader moves the sides
    const after = anchor.kind === 'token' ? neighbours(parts.slice(middle + 1), 1) : null;
    const tests: Test<W>[] = [];
    const collect = (node: Node<W>): void => {
      if (node.kind === 'token' && node.slot >= 0) tests[node.slot] = node.test;
      if ('of' in node) [node.of].flat().forEach(collect);
    };
    collect(whole);

    function matches(at: number): boolean {
      if (after && (at + 1 === length || after[ids[at + 1]] === 0)) return false;
      if (!fits(anchor.test, at)) return false;
      ends.fill(0, 0, names.length);
      const read = anchor.kind === 'reader' ? ask(anchor.name, at) : null;
      if (anchor.kind === 'reader' && !read) return false;
      const first = read?.first ?? at;
      const behind = read?.last ?? at + 1;
      if (anchor.slot >= 0) {
        keep(anchor.slot, first, behind);
        reads[anchor.slot] = read?.value;
      }
      return left(first - 1) && right(behind);
    }
    const slotOf = (name: string): number => names.indexOf(name);
    const match: Match<W> = {
      has: (name) => slotOf(name) >= 0 && ends[slotOf(name)] > 0,
      token: (name) => tokens.at(starts[slotOf(name)]),
      text: (name) =>
        match.has(name)
          ? tokens.text.slice(match.token(name).start, tokens.at(ends[slotOf(name)] - 1).end).toLowerCase()
          : '',
      number: (name) => tests[slotOf(name)].value(match.token(name), tokens, starts[slotOf(name)]),
      read: (name) => reads[slotOf(name)] as never,
    };
    return { anchor: anchor.test, before, matches, match, span };
  }

  /**
   * A family: the piece that all of it start from, the rules in order, and what must not be taken (pattern
   * and an example of it).
   */
  return function family<Meaning>(
    start: string,
    rules: Readonly<Record<string, Rule<W, Meaning>>>,
    never: Readonly<Record<string, string>> = {},
  ): Family<W, Meaning> {
    const on = parsePattern(start, vocabulary, [], start);
    if (on.kind !== 'token') throw new Error(`${start} is more than one piece`);
    const entries = [
      ...Object.keys(never).map((pattern) => ({
        ...build(pattern, on.test, `never '${pattern}'`),
        rule: pattern,
        means: null,
      })),
      ...Object.entries(rules).flatMap(([rule, { pattern, means }]) =>
        [pattern].flat().map((one) => ({ ...build(one as string, on.test, `rule '${rule}'`), rule, means })),
      ),
    ];
    type Entries = typeof entries;
    const byWord: Entries[] = [];
    for (let id = 0; id <= words.size; id++)
      byWord[id] = entries.filter(({ anchor }) => anchor.set![id] === 1);
    /** The first that fits at a piece, with what it means. */
    function first(read: Tokens<W>, at: number): { entry: Entries[number]; meaning: Meaning | null } | null {
      tokens = read;
      ({ length, ids, gaps } = read);
      const before = at > 0 ? ids[at - 1] : 0;
      for (const entry of byWord[ids[at]]) {
        if (entry.before && entry.before[before] === 0) continue;
        if (!entry.matches(at)) continue;
        const meaning = entry.means && entry.means(entry.match);
        if (meaning || !entry.means) return { entry, meaning };
      }
      return null;
    }
    return {
      rules,
      never,
      startsAt: ({ id }) => byWord[id].length > 0,
      find(read, at) {
        const found = first(read, at);
        return found?.meaning
          ? { rule: found.entry.rule, ...found.entry.span, meaning: found.meaning }
          : null;
      },
      vetoes(read, at) {
        const found = first(read, at);
        return found && !found.entry.means ? found.entry.rule : null;
      },
    };
  };
}
