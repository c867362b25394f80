import { setOf } from '../../../lexicons/read-list.ts';
import { scheduledEvents } from '../../../lexicons/scheduled-events.ts';
import type { Finding } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';
import { findEvent, verbBefore, type Event } from './find-event.ts';
import { kindAt } from './verb-kinds.ts';

const DAYS = setOf(`day, days, hours`);
const STILL = setOf(`can, ll, must, should, will`);
const scheduled = new Set(scheduledEvents);
/** Verbs for what is done about an event when it is over. */
const AFTERWARDS = setOf(`
  analyze, celebrate, challenge, comment, condemn, contest, discuss, dispute, explain, investigate, mourn, nullify,
  overturn, protest, react, recount, respond, review
`);

/** `ahead of Monday’s vote`, `days before Monday’s vote`: what stands before a time leads up to it. */
function leadsUp(pieces: Pieces, first: number): boolean {
  const before = pieces.textAt(first - 1);
  const lead = pieces.textAt(first - 2);
  if (before === 'of')
    return lead === 'ahead' || lead === 'eve' || (lead === 'advance' && pieces.isWord(first - 3, 'in'));
  return before === 'before' && DAYS.has(lead);
}

/**
 * Whether the verb before a time tells of something still to be done there: `to win`, `from winning`, `will
 * do well in`.
 */
function isToBeDone(pieces: Pieces, { first, last }: Event, time: number): boolean {
  if (AFTERWARDS.has(pieces.textAt(last - 1))) return false;
  if (kindAt(pieces, first) === 'gerund') return pieces.isWord(first - 1, 'from') && last === time;
  const lower = pieces.textAt(first);
  return lower === 'to' ? last === first + 2 && last === time : STILL.has(lower);
}

/**
 * Whether a time before a scheduled event (`Monday’s vote`) looks ahead by what is to be done there or what
 * leads up to it: `to win Monday’s vote`,
 * `ahead of Monday’s vote`.
 *
 * Near misses: `to discuss Monday’s vote`, `won Monday’s vote`, `to condemn Monday’s attack`.
 */
export function looksToEvent(pieces: Pieces, finding: Finding): boolean {
  if (leadsUp(pieces, finding.first)) return true;
  const event = findEvent(pieces, finding);
  if (!event || event.first < finding.last || !scheduled.has(pieces.textAt(event.last - 1))) return false;
  const verb = verbBefore(pieces, finding.first);
  return verb !== null && isToBeDone(pieces, verb, finding.first);
}
