import {
  codeOf,
  currencyAfter,
  currencyBefore,
  currencyNameBefore,
  nameOf,
  type Money,
} from '../read/read-currency.ts';
import { currencyPlaces } from '../../../lexicons/currency-places.ts';
import { type Atom, type Figure, type Line } from '../figure.ts';
import { multiply, scaleValue } from '../read/read-cardinal.ts';
import { readRate } from '../read/read-unit.ts';
import { linkLength } from './refine-times.ts';
import { setOf } from '../../../lexicons/read-list.ts';

/** Words that show that pounds are money. */
const MONEY_WORDS = setOf(`
  bill, bills, bonus, borrow, borrowed, bought, budget, buy, cash, charge, charged, cheque, compensation,
  cost, costing, costs, damages, debt, deposit, donated, donation, earn, earned, earning, fare, fee, fees,
  fine, fined, fund, funding, funds, grant, investment, invested, loan, loss, losses, market, money, paid,
  pay, paying, payment, payments, pence, price, priced, prices, prize, profit, profits, raised, rent,
  revenue, salary, sales, save, savings, sell, share, shares, sold, spend, spending, spent, sterling, tax,
  taxes, taxpayers, ticket, tickets, wage, wages, worth
`);

/** What the article says about its own place. */
export interface Home {
  /** The dateline's place in lower case, if it has one. */
  place: string | null;
}

/**
 * Gives figures their currency: `$3.2bn`, `US$ 3`, `$US5m`, `Rs. 20 crore`, `20 euros`, `75 USD million`, `30
 * MUSD`, `164p`, `thousands of dollars`,
 * and what they are reckoned by (`$5 a share`).
 *
 * Which dollar a bare `$` is, the dateline tells, and failing that it is USD by default. `pounds` are money
 * where a scale word or a
 * word of money stands near; otherwise they are a weight.
 */
export function attachMoney(figures: Figure[], line: Line, home: Home): Figure[] {
  let free = 0;
  return figures.map((figure, i) => {
    const done = withCurrency(line, figure, i, free, home);
    free = done.last;
    return done;
  });
}

/** `free` is the first atom that no figure before has taken. */
function withCurrency(line: Line, figure: Figure, i: number, free: number, home: Home): Figure {
  if (!mayBeMoney(figure)) return figure;
  const before = currencyBefore(line, figure.first);
  if (before !== null && before.edge >= free)
    return rate(line, withMoney(line, figure, before, before.edge, figureEnd(line, figure, before), home));
  const after = moneyBehind(line, figure, i);
  if (after !== null)
    return rate(line, scaled(line, withMoney(line, figure, after, figure.first, after.edge, home)));
  const named = figure.written === 'words' ? null : currencyNameBefore(line, figure.first);
  return named !== null && named.edge >= free
    ? rate(line, withMoney(line, figure, named, named.edge, figure.last, home))
    : figure;
}

const mayBeMoney = ({ kind, signs }: Figure): boolean =>
  kind !== 'ordinal' && !signs.includes('pair') && !signs.includes('age');

/** `20 euros`, `thousands of dollars`; pounds only where they are no weight. */
function moneyBehind(line: Line, figure: Figure, i: number): Money | null {
  const at = figure.last + linkLength(line, figure);
  const money = currencyAfter(line, at);
  if (money?.name !== 'pound sterling' || line.atoms[at].kind === 'symbol') return money;
  return isMoney(line, figure, i) ? money : null;
}

/** Behind `$76 US`, `$ 10 dollars` and `£5 sterling` the currency is named twice. */
function figureEnd(line: Line, figure: Figure, money: Money): number {
  const { atoms } = line;
  const next = atoms[figure.last];
  if (money.currency?.code !== 'USD') return figure.last;
  if (
    next?.lower === 'us' &&
    line.text[next.start] === 'U' &&
    next.joint === 'space' &&
    (atoms[figure.last + 1] === undefined ||
      !/^[\p{L}]/u.test(line.text.slice(atoms[figure.last + 1].start)) ||
      /^(?:a|an|per|in|to|from|and|for|on|at|or|by)$/.test(atoms[figure.last + 1].lower))
  )
    return figure.last + 1;
  return /^(?:dollars?|usd)$/.test(next?.lower ?? '') ? figure.last + 1 : figure.last;
}

/** A figure with a currency, from atom `first` up to `last`. */
function withMoney(
  line: Line,
  figure: Figure,
  money: Money,
  first: number,
  last: number,
  home: Home,
): Figure {
  const millions = money.factor > 1;
  const end = figure.last < last ? line.atoms[last - 1] : undefined;
  const { code, from } = codeHere(line, money, end, home);
  return {
    ...figure,
    kind: 'money',
    value: figure.value !== null && millions ? multiply(figure.value, money.factor) : figure.value,
    first: signBefore(line, first),
    last,
    certain: true,
    unit: {
      name: code !== null && from === 'place' && money.factor === 1 ? nameOf(code) : money.name,
      si: code === null ? null : { name: code, factor: millions ? 1 : money.factor, offset: 0 },
    },
    currency: code,
    currencyFrom: from,
    signs: [...figure.signs, 'money'],
  };
}

/** The currency's code, and how it is known; `end` is the last atom of a currency behind the figure. */
function codeHere(
  line: Line,
  { currency, family }: Money,
  end: Atom | undefined,
  home: Home,
): { code: string | null; from: Figure['currencyFrom'] } {
  const us = end?.lower === 'us';
  const placed =
    family === null || us || home.place === null ? undefined : currencyPlaces[family]?.[home.place];
  const code = placed ?? currency?.code ?? null;
  if (code === null) return { code, from: null };
  if (family === null || us || codeOf(line, end) !== null) return { code, from: 'text' };
  return { code, from: placed === undefined ? 'default' : 'place' };
}

/** `-$5m`: the sign stands before the currency. */
const signBefore = (line: Line, first: number): number => {
  const sign = line.atoms[first - 1];
  return sign?.kind === 'symbol' &&
    (sign.lower === '-' || sign.lower === '−') &&
    line.atoms[first].joint === 'tight' &&
    sign.joint === 'space'
    ? first - 1
    : first;
};

/** `75 USD million`. */
function scaled(line: Line, figure: Figure): Figure {
  const scale = scaleValue(line.atoms[figure.last]);
  return scale === undefined || figure.value === null || line.atoms[figure.last].lower.endsWith('s')
    ? figure
    : { ...figure, value: multiply(figure.value, scale), last: figure.last + 1 };
}

/** `$5 a share`, `£20 per tonne`, `$15.4/hour`. */
function rate(line: Line, figure: Figure): Figure {
  const found = readRate(line, figure.last);
  return found === null
    ? figure
    : {
        ...figure,
        last: found.last,
        unit: { name: `${figure.unit!.name} per ${found.name}`, si: figure.unit!.si },
      };
}

/** How far a word of money may stand from its pounds, in atoms. */
const WINDOW = 40;

/** Whether pounds are money here. */
function isMoney(line: Line, figure: Figure, index: number): boolean {
  if (figure.signs.includes('article') && index === 0 && line.atoms.length < 4) return false;
  const scaledWord = line.atoms[figure.last - 1];
  if (scaleValue(scaledWord) !== undefined || (figure.value ?? 0) >= 1e5) return true;
  return line.atoms
    .slice(Math.max(0, figure.first - WINDOW), figure.last + WINDOW)
    .some((atom) => (atom.kind === 'word' && MONEY_WORDS.has(atom.lower)) || atom.lower === '£');
}
