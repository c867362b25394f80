import type { Class, Token, Tokens, Vocabulary, Word } from './tokens.ts';

/** The set of nothing but the word that is in no lexicon. */
function setOfUnknown(words: number): Uint8Array {
  const set = new Uint8Array(words + 1);
  set[0] = 1;
  return set;
}

/**
 * Whether one piece fits: its word is in the set (null: any word) and the text agrees (null: whatever it
 * says).
 */
export interface Test<W extends Word> {
  set: Uint8Array | null;
  text: ((token: Token<W>, tokens: Tokens<W>, at: number) => boolean) | null;
  /** Which pieces beyond the lexicons can fit at all. */
  kind: Token['kind'] | null;
  value: (token: Token<W>, tokens: Tokens<W>, at: number) => number;
}

/** A pattern as a tree. `slot` is the number of the capture, -1 for none. */
export type Node<W extends Word> =
  | { kind: 'token'; test: Test<W>; slot: number }
  | { kind: 'reader'; name: string; test: Test<W>; slot: number }
  | { kind: 'seq' | 'choice'; of: Node<W>[]; slot: number }
  | { kind: 'repeat'; of: Node<W>; min: number; max: number; slot: number }
  | { kind: 'look'; of: Node<W>; ahead: boolean; wanted: boolean; slot: number }
  | { kind: 'gap'; glued: boolean; slot: number };

/** The tests of each vocabulary by their notation: hundreds of patterns name the same few classes. */
const known = new WeakMap<object, Map<string, Test<never>>>();

/** The test that a notation stands for; made once. */
function testFor<W extends Word>(vocabulary: Vocabulary<W>, notation: string, make: () => Test<W>): Test<W> {
  const tests = known.get(vocabulary) ?? new Map<string, Test<never>>();
  known.set(vocabulary, tests);
  const test = (tests.get(notation) as Test<W> | undefined) ?? make();
  tests.set(notation, test as Test<never>);
  return test;
}

/**
 * Reads the notation. `names` collects the captures; a mistake is told with the place in the pattern.
 *
 *     the              a word, in lower case                ~ _        the pieces touch / stand apart
 *     ',;'             one of these marks                   =( … )     such a thing stands ahead; `!( … )`: no such thing
 *     <unit !plural>   a word of classes                    <=( … )    such a thing stands behind; `<!( … )`: no such thing
 *     <digits 1..31>   a class with bounds for its value    name:x     captured under a name
 *     ( a | b )  x?    choice, optional                     {year}     a reader: code that reads a value
 *     x{1,3}           bounded repeat
 */
export function parsePattern<W extends Word>(
  pattern: string,
  vocabulary: Vocabulary<W>,
  names: string[],
  where: string,
): Node<W> {
  const { words, unknown, classes, readers } = vocabulary;
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${where}: ${why}\n  ${pattern}\n  ${' '.repeat(at)}^`);
  };
  const eat = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(pattern);
    if (found) at = form.lastIndex;
    return found;
  };
  const slotOf = (name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.push(name) - 1;

  function wordTest(lower: string): Test<W> {
    const word = words.get(lower);
    const isSame = ({ kind, start, end }: Token<W>, { text }: Tokens<W>): boolean =>
      kind === 'word' && end - start === lower.length && text.slice(start, end).toLowerCase() === lower;
    const set = new Uint8Array(words.size + 1);
    set[word?.id ?? 0] = 1;
    if (!word) return { set, text: isSame, kind: 'word', value: () => NaN };
    return { set, text: null, kind: null, value: () => NaN };
  }

  function classTest(inside: string): Test<W> {
    const terms = inside
      .trim()
      .split(/\s+(?![-\d.])/)
      .map((term) => {
        const [, not, name, low, high] =
          /^(!?)([a-z]+)(?:\s+(-?\d*)\.\.(-?\d*))?$/.exec(term) ?? fail(`<${inside}> is not understood`);
        const of: Class<W> =
          classes[name] ??
          fail(`there is no class <${name}>; there are ${Object.keys(classes).sort().join(', ')}`);
        const inBounds = (value: number | boolean): boolean =>
          value !== false &&
          (!low || Number(value) >= Number(low)) &&
          (!high || Number(value) <= Number(high));
        return { of, fits: (value: number | boolean) => inBounds(value) === (not === '') };
      });
    const [{ of: main }] = terms;
    const inWord = (word: W): boolean =>
      terms.every(({ of, fits }) => !('word' in of) || fits(of.word(word)));
    const inText = terms.filter(({ of }) => 'text' in of);
    const set = new Uint8Array(words.size + 1);
    set[0] = Number(inWord(unknown));
    for (const word of words.values()) set[word.id] = Number(inWord(word));
    return {
      set,
      text: inText.length
        ? (token, tokens, index) =>
            inText.every(({ of, fits }) => 'text' in of && fits(of.text(token, tokens, index)))
        : null,
      kind: inText.flatMap(({ of }) => ('text' in of && of.kind) || [])[0] ?? null,
      value: (token, tokens, index) =>
        Number('word' in main ? main.word(token.word) : main.text(token, tokens, index)),
    };
  }

  const testOf = (inside: string): Test<W> => testFor(vocabulary, `<${inside}>`, () => classTest(inside));

  const markTest = (marks: string): Test<W> => ({
    set: setOfUnknown(words.size),
    text: ({ kind, code }) => kind === 'mark' && code > 0 && marks.includes(String.fromCharCode(code)),
    kind: 'mark',
    value: () => NaN,
  });

  /** A choice of plain words is one set: `(every | each)` is asked as fast as `every`. */
  function joinWords(of: readonly Node<W>[]): Node<W> | null {
    const tests = of.flatMap((one) =>
      one.kind === 'token' && one.slot < 0 && one.test.set && !one.test.text ? [one.test] : [],
    );
    if (tests.length < of.length) return null;
    const set = tests[0].set!.map((_, id) => Number(tests.some((test) => test.set![id] === 1)));
    const which = ({ word }: Token<W>): Test<W> => tests.find((test) => test.set![word.id] === 1)!;
    return {
      kind: 'token',
      test: {
        set,
        text: null,
        kind: null,
        value: (token, tokens, index) => which(token).value(token, tokens, index),
      },
      slot: -1,
    };
  }

  function choice(): Node<W> {
    const of = [seq()];
    while (eat(/\s*\|/y)) of.push(seq());
    return of.length === 1 ? of[0] : (joinWords(of) ?? { kind: 'choice', of, slot: -1 });
  }

  function seq(): Node<W> {
    const of: Node<W>[] = [];
    while (!/^\s*(?:[|)]|$)/.test(pattern.slice(at))) of.push(part());
    return of.length === 1 ? of[0] : { kind: 'seq', of, slot: -1 };
  }

  function part(): Node<W> {
    eat(/\s*/y);
    const name = eat(/([a-z]+):/y)?.[1];
    const node = one();
    const bounds = eat(/\?|\{(\d),(\d)\}/y);
    const many = Number(bounds?.[2] ?? 1) > 1;
    if (name && !many) node.slot = slotOf(name);
    if (name && many)
      return {
        kind: 'seq',
        of: [{ kind: 'repeat', of: node, min: Number(bounds![1]), max: Number(bounds![2]), slot: -1 }],
        slot: slotOf(name),
      };
    return bounds
      ? { kind: 'repeat', of: node, min: Number(bounds[1] ?? 0), max: Number(bounds[2] ?? 1), slot: -1 }
      : node;
  }

  function one(): Node<W> {
    const group = eat(/(?:(<?)([=!]))?\(/y);
    if (group) {
      const of = choice();
      if (!eat(/\s*\)/y)) fail('a ) is missing');
      return group[2]
        ? { kind: 'look', of, ahead: !group[1], wanted: group[2] === '=', slot: -1 }
        : of.slot < 0
          ? of
          : { kind: 'seq', of: [of], slot: -1 };
    }
    const gap = eat(/[~_]/y);
    if (gap) return { kind: 'gap', glued: gap[0] === '~', slot: -1 };
    const inside = eat(/<([^<>]+)>/y);
    if (inside) return { kind: 'token', test: testOf(inside[1]), slot: -1 };
    const reader = eat(/\{([a-z]+)\}/y)?.[1];
    if (reader)
      return {
        kind: 'reader',
        name: reader,
        test: testOf((readers[reader] ?? fail(`there is no reader {${reader}}`)).on),
        slot: slotOf(reader),
      };
    const marks = eat(/'([^']+|')'/y);
    if (marks)
      return { kind: 'token', test: testFor(vocabulary, marks[0], () => markTest(marks[1])), slot: -1 };
    const [word] = eat(/[a-z]+/y) ?? fail('a word, a class or a group is wanted here');
    return { kind: 'token', test: testFor(vocabulary, word, () => wordTest(word)), slot: -1 };
  }

  const whole = choice();
  eat(/\s*/y);
  if (at < pattern.length) fail('this is too much');
  return whole;
}
