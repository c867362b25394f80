import { readList } from './read-list.ts';

/**
 * Words before or behind a date that put it on or before the day of writing, in lower case; past participles
 * in -ed are told by their ending.
 */
export const lookingBack: readonly string[] = readList(`
  ago, arose, became, began, bought, broke, brought, built, came, caught, chose, defeat, did, died, drew,
  drove, earlier, ended, fell, felt, fled, flew, fought, found, froze, gave, got, grew, had, has, have,
  heard, held, hid, hit, hung, kept, killed, knew, last, led, left, lent, lost, made, met, overthrew,
  overtook, paid, previous, quoted, ran, rang, rejected, rode, rose, said, sang, sank, saw, say, says,
  sent, shook, shot, shrank, since, slept, slid, sold, sought, spent, spoke, spoken, stole, stood, struck,
  stuck, swept, swore, swung, taken, taught, tells, thought, threw, told, took, tore, understood,
  undertook, victory, was, went, were, winner, winners, withdrew, withstood, woke, won, wore, wrote
`);
