import { setOf } from './read-list.ts';

/** Nouns that a bare number can be the value of: `a magnitude of 6.1`, `the death toll rose to 31`. */
export const measuringNouns: ReadonlySet<string> = setOf(`
  age, ages, amount, approval, attendance, average, averages, balance, bid, bill, budget, capacity,
  casualties, circulation, concentration, cost, costs, count, counts, coverage, death, deaths, debt, deficit,
  density, depth, diameter, difference, distance, earnings, elevation, employment, enrollment, enrolment,
  exports, fare, fares, fatalities, fee, fees, fine, fines, frequency, gap, grade, headcount, height, humidity,
  imports, income, incomes, index, inflation, injuries, lead, length, level, levels, limit, losses, magnitude,
  majority, margin, membership, number, numbers, odds, output, participation, payment, payments, penalty, pool,
  population, populations, pressure, price, prices, probability, production, profit, profits, proportion, quota,
  radius, rainfall, rate, rates, rating, ratings, ratio, reading, record, reserves, revenue, revenues, salary,
  sales, score, scores, sentence, share, shares, size, speed, speeds, spending, strength, support, surplus,
  tally, target, tax, taxes, temperature, temperatures, threshold, toll, tolls, total, totals, turnout,
  turnover, unemployment, vacancies, valuation, value, values, viewership, volume, volumes, vote, votes, wage,
  wages, weight, weights, width, wind, winds, yield, yields
`);

/** Nouns before `of` that take a part or a sum of what is counted, and measure nothing themselves. */
export const partitiveNouns: ReadonlySet<string> = setOf(`
  all, array, band, batch, bunch, case, cases, class, cluster, collection, couple, crew, crowd, dozens, each,
  excess, family, fleet, force, gang, group, groups, half, handful, hundreds, jury, kind, least, list, lot,
  lots, majority, many, members, millions, minority, more, most, none, one, order, out, pack, pair, panel,
  part, parts, percent, piece, pieces, portion, quarter, rest, row, section, selection, series, set, shy, some,
  sort, squad, staff, string, team, thousands, three, total, tune, two, type, variety
`);

/**
 * Nouns before `of` behind which the figure stands as if they were not there: `a total of 39`, `an average of
 * 5%`.
 */
export const totalNouns: ReadonlySet<string> = setOf(`
  average, close, high, low, max, maximum, mean, median, minimum, peak, record, sum, total
`);

/** Verbs between what is measured and its value that say nothing of a direction, in all their forms. */
export const stateVerbs: ReadonlySet<string> = setOf(`
  amount, amounted, amounting, amounts, are, average, averaged, averages, averaging, be, been, being,
  calculated, capped, closed, closes, ended, equal, equaled, equalled, equals, estimated, exceed, exceeded, exceeding, exceeds, finished, fixed, hit, hits,
  hitting, is, limited, measured, near, neared, nearing, nears, number, numbered, numbering, peak, peaked, peaks, put,
  range, ranged, ranges, ranging, reach, reached, reaches, reaching, recorded, set, stand, standing, stands,
  stood, surpass, surpassed, surpasses, surpassing, top, topped, topping, tops, total, totaled, totaling,
  totalled, totalling, totals, traded, trades, trading, was, were
`);

/** Verbs whose subject the figure measures in a way that the verb itself says: the noun for it. */
export const measuringVerbs: Readonly<Record<string, string>> = {
  bought: 'price',
  cost: 'cost',
  costing: 'cost',
  costs: 'cost',
  fetched: 'price',
  fined: 'fine',
  priced: 'price',
  purchased: 'price',
  sell: 'price',
  selling: 'price',
  sells: 'price',
  sold: 'price',
  valued: 'value',
  weigh: 'weight',
  weighed: 'weight',
  weighing: 'weight',
  weighs: 'weight',
  worth: 'worth',
};

/** Words behind a measurement that say along what it was taken. */
export const dimensions: Readonly<Record<string, string>> = {
  across: 'width',
  deep: 'depth',
  heavy: 'weight',
  high: 'height',
  long: 'length',
  tall: 'height',
  thick: 'thickness',
  wide: 'width',
};

/** Nouns behind a measurement and `in` that say along what it was taken: `2 metres in length`. */
export const dimensionNouns: ReadonlySet<string> = setOf(`
  area, circumference, depth, diameter, height, length, radius, size, thickness, volume, weight, width
`);

/**
 * Words behind a length that make it a distance: `five miles from the border`, `90 km south of the coast`.
 */
export const distanceWords: ReadonlySet<string> = setOf(`
  apart, away, downstream, east, from, inland, inside, north, northeast, northwest, offshore, outside, south,
  southeast, southwest, upstream, west
`);

/**
 * What became of those whom a bare number counts (`killing four`, `39 are confirmed dead`), as the participle
 * says it.
 */
export const fates: Readonly<Record<string, string>> = {
  arrested: 'arrested',
  convicted: 'convicted',
  dead: 'dead',
  detained: 'detained',
  died: 'died',
  displaced: 'displaced',
  drowned: 'drowned',
  evacuated: 'evacuated',
  hospitalised: 'hospitalised',
  hospitalized: 'hospitalized',
  hurt: 'hurt',
  ill: 'ill',
  infected: 'infected',
  infecting: 'infected',
  injured: 'injured',
  injures: 'injured',
  injuring: 'injured',
  killed: 'killed',
  killing: 'killed',
  kills: 'killed',
  missing: 'missing',
  rescued: 'rescued',
  sick: 'sick',
  unaccounted: 'unaccounted',
  vaccinated: 'vaccinated',
  wounded: 'wounded',
  wounding: 'wounded',
};

/**
 * Verbs whose object is a sum, in all their forms, with the participle: `raised $5m`, `spending $80,000 on
 * posters`.
 */
export const payingVerbs: Readonly<Record<string, string>> = {
  awarded: 'awarded',
  borrow: 'borrowed',
  borrowed: 'borrowed',
  committed: 'committed',
  donate: 'donated',
  donated: 'donated',
  donating: 'donated',
  earn: 'earned',
  earned: 'earned',
  earning: 'earned',
  earns: 'earned',
  invest: 'invested',
  invested: 'invested',
  investing: 'invested',
  invests: 'invested',
  owe: 'owed',
  owed: 'owed',
  owes: 'owed',
  owing: 'owed',
  paid: 'paid',
  pay: 'paid',
  paying: 'paid',
  pays: 'paid',
  pledged: 'pledged',
  raise: 'raised',
  raised: 'raised',
  raises: 'raised',
  raising: 'raised',
  spend: 'spent',
  spending: 'spent',
  spends: 'spent',
  spent: 'spent',
  stole: 'stolen',
  stolen: 'stolen',
};
