import { readList } from './read-list.ts';

/**
 * Words that, written with a capital, begin a sentence: function and number words, which are no part of a
 * name. Lower case.
 */
export const sentenceStarters: readonly string[] = readList(`
  a, about, according, after, all, also, although, among, an, and, another, any, as, at, because, before,
  both, but, by, despite, dozens, during, each, eight, eighteen, eighty, eleven, even, every, few,
  fifteen, fifty, five, for, forty, four, fourteen, from, he, her, here, his, how, however, hundreds, i,
  if, in, instead, is, it, its, last, later, many, meanwhile, more, most, my, neither, nine, nineteen,
  ninety, no, nobody, none, nor, not, nothing, now, on, once, only, or, other, others, our, over, seven,
  seventeen, seventy, several, she, since, six, sixteen, sixty, so, some, still, such, ten, than, that,
  the, their, then, there, these, they, thirteen, thirty, this, those, though, thousands, three, through,
  to, today, twelve, twenty, two, under, unlike, until, was, we, were, what, when, where, whether, which,
  while, who, why, with, without, yesterday, yet, you, your
`);
