import { readZone, type Clock } from '../read/read-clock.ts';
import { dateFinding, type Finding, type Said } from '../time-expression.ts';
import type { Pieces } from '../words/pieces.ts';

/** What a clock time says, with the zone behind it. */
export function clockFinding(pieces: Pieces, rule: string, first: number, clock: Clock): Finding {
  const said: Said = { hour: clock.hour, sureOfHalf: clock.sure };
  if (clock.minute !== undefined) said.minute = clock.minute;
  if (clock.second !== undefined) said.second = clock.second;
  const zone = readZone(pieces, clock.last);
  if (zone) said.zone = zone.zone;
  return dateFinding(rule, first, zone ? zone.last : clock.last, said);
}
