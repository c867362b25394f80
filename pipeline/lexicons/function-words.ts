import { readList } from './read-list.ts';

/** The words that hold a sentence together, by class. A word can be in several (`that`, `her`). */
export const functionWords: Readonly<Record<FunctionClass, readonly string[]>> = {
  adverb: readList(`
    ago, again, ahead, all, almost, already, also, always, apparently, both, but, elsewhere, even,
    eventually, ever, famously, finally, first, further, furthermore, here, however, indeed, instead, just,
    last, later, likewise, long, meanwhile, maybe, moreover, much, never, nevertheless, nonetheless, not,
    now, often, once, only, perhaps, rather, recently, reportedly, since, so, sometimes, soon, still,
    subsequently, then, there, thereby, therefore, though, thus, too, twice, usually, yet
  `),
  auxiliary: readList(`
    am, are, aren't, be, been, being, can, can't, cannot, could, couldn't, did, didn't, do, does, doesn't,
    don't, had, hadn't, has, hasn't, have, haven't, having, is, isn't, may, might, must, ought, shall,
    should, shouldn't, was, wasn't, were, weren't, will, won't, would, wouldn't
  `),
  conjunction: ['and', 'but', 'nor', 'or', 'plus', 'yet'],
  determiner: readList(`
    a, all, an, another, any, both, each, either, every, few, fewer, many, more, most, neither, no, other,
    several, some, such, that, the, these, this, those, various
  `),
  possessive: ['her', 'his', 'its', 'my', 'our', 'their', 'whose', 'your'],
  preposition: readList(`
    about, above, across, after, against, along, alongside, amid, among, around, as, at, before, behind,
    below, beneath, beside, besides, between, beyond, by, despite, down, during, except, for, from, in,
    including, inside, into, like, near, of, off, on, onto, out, outside, over, past, per, regarding, since,
    through, throughout, to, toward, towards, under, underneath, unlike, until, up, upon, via, with, within,
    without
  `),
  relative: ['that', 'which', 'who', 'whom', 'whose'],
  subject: readList(`
    anybody, anyone, everybody, everyone, he, i, it, nobody, one, she, somebody, someone, they, we, who, you
  `),
  subordinator: readList(`
    after, although, as, because, before, how, if, once, since, than, that, though, unless, until, what,
    when, whenever, where, whereas, whether, which, while, whilst, who, why
  `),
  time: readList(`
    afternoon, april, august, day, days, december, evening, february, friday, hour, hours, january, july,
    june, minutes, moments, monday, month, months, morning, night, november, october, saturday, september,
    sunday, thursday, today, tomorrow, tonight, tuesday, wednesday, week, weekend, weeks, year, years,
    yesterday
  `),
};

export type FunctionClass =
  | 'adverb'
  | 'auxiliary'
  | 'conjunction'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'relative'
  | 'subject'
  | 'subordinator'
  | 'time';
