import { setOf } from './read-list.ts';

/** Verbs that say that something rose, in all their forms. */
export const risingVerbs: ReadonlySet<string> = setOf(`
  accelerate, accelerated, accelerates, accelerating, advance, advanced, advances, advancing, balloon,
  ballooned, ballooning, balloons, boost, boosted, boosting, boosts, climb, climbed, climbing, climbs,
  double, doubled, doubles, doubling, expand, expanded, expanding, expands, gain, gained, gaining, gains,
  grew, grow, growing, grown, grows, hike, hiked, hikes, hiking, increase, increased, increases,
  increasing, jump, jumped, jumping, jumps, lift, lifted, lifting, lifts, quadruple, quadrupled, raise,
  raised, raises, raising, rallied, rally, rallying, rebound, rebounded, rebounding, rebounds, rise, risen,
  rises, rising, rocketed, rose, skyrocket, skyrocketed, skyrocketing, soar, soared, soaring, soars, spike,
  spiked, spikes, spiking, surge, surged, surges, surging, swell, swelled, swelling, swells, swollen,
  triple, tripled, triples, tripling, widen, widened, widening, widens
`);

/** Verbs that say that something fell, in all their forms. */
export const fallingVerbs: ReadonlySet<string> = setOf(`
  collapse, collapsed, collapses, collapsing, contract, contracted, contracting, contracts, crash, crashed,
  crashes, crashing, cut, cuts, cutting, decline, declined, declines, declining, decrease, decreased,
  decreases, decreasing, dip, dipped, dipping, dips, drop, dropped, dropping, drops, dwindle, dwindled,
  dwindles, dwindling, ease, eased, eases, easing, fall, fallen, falling, falls, fell, halve, halved,
  halves, halving, lower, lowered, lowering, lowers, narrow, narrowed, narrowing, narrows, plummet,
  plummeted, plummeting, plummets, plunge, plunged, plunges, plunging, reduce, reduced, reduces, reducing,
  retreat, retreated, retreating, retreats, sank, shed, shedding, sheds, shrank, shrink, shrinking, shrinks,
  shrunk, sink, sinking, sinks, slash, slashed, slashes, slashing, slid, slide, slides, sliding, slip,
  slipped, slipping, slips, slump, slumped, slumping, slumps, sunk, trim, trimmed, trimming, trims, tumble,
  tumbled, tumbles, tumbling, weaken, weakened, weakening, weakens
`);

/** Verbs that say that something stayed as it was, in all their forms. */
export const steadyVerbs: ReadonlySet<string> = setOf(`
  remain, remained, remaining, remains, stagnate, stagnated, stay, stayed, staying, stays
`);

/** Words behind a verb of being or moving that say which way: `is up 3%`, `edged down`, `held steady at`. */
export const directions: Readonly<Record<string, 'up' | 'down' | 'unchanged'>> = {
  down: 'down',
  flat: 'unchanged',
  higher: 'up',
  lower: 'down',
  stable: 'unchanged',
  steady: 'unchanged',
  unchanged: 'unchanged',
  up: 'up',
};

/** Verbs that move with one of the directions: `went up`, `edged lower`. */
export const movingVerbs: ReadonlySet<string> = setOf(`
  came, close, closed, closes, come, comes, coming, creep, crept, edge, edged, edges, edging, ended, finish,
  finished, gapped, go, goes, going, gone, held, hold, holding, holds, inch, inched, inches, inching, move,
  moved, moves, moving, nudge, nudged, open, opened, opening, pushed, pushing, ticked, ticking, took, trade,
  traded, trading, turned, went
`);

/** Nouns of a rise. */
export const risingNouns: ReadonlySet<string> = setOf(`
  acceleration, advance, boost, climb, expansion, gain, gains, growth, hike, hikes, increase, increases,
  jump, rally, rebound, rise, rises, spike, upswing, upturn
`);

/** Nouns of a fall. */
export const fallingNouns: ReadonlySet<string> = setOf(`
  collapse, contraction, crash, cut, cutback, cuts, decline, declines, decrease, decreases, dip, downturn,
  drop, drops, fall, falls, loss, losses, plunge, reduction, reductions, shrinkage, slide, slowdown, slump,
  tumble
`);
