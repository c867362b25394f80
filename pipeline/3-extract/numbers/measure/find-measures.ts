import type { Figure, Line } from '../figure.ts';
import { readLead } from './read-clause.ts';
import { tellAges } from './tell-ages.ts';
import { tellCompounds, tellDimensions, tellDistances } from './tell-behind.ts';
import {
  tellFates,
  tellMagnitudes,
  tellLinked,
  tellListed,
  tellPayments,
  tellScores,
} from './tell-beside.ts';
import { tellNounsBeside, tellNounsBounded, tellNounsOf } from './tell-nouns.ts';
import { tellVerbs } from './tell-verbs.ts';
import type { Rule } from './told.ts';

/** The rules in the order in which they are asked; the first that tells what the figure is of is believed. */
const rules: readonly Rule[] = [
  tellAges,
  tellDimensions, // before compounds: "2,000 km long pipeline"
  tellDistances,
  tellNounsBounded, // before compounds: "incomes below $10,000 pay nothing"
  tellCompounds, // before what stands before the figure: "paid a $500 fine"
  tellNounsOf,
  tellLinked, // before verbs: "rose 6% to 164p" has its subject from the first
  tellVerbs,
  tellNounsBeside,
  tellListed,
  tellPayments,
  tellScores,
  tellFates,
  tellMagnitudes,
];

/**
 * Says what each figure is of, in the words of its clause, and which way that went; nothing where no rule is
 * sure.
 */
export function findMeasures(figures: Figure[], line: Line): Figure[] {
  let before: Figure | null = null;
  return figures.map((figure) => {
    const told = tell(figure, line, before);
    // What the clause says it is of is believed before what an earlier one counts.
    const counted = told.measure !== null && figure.signs.includes('counted before') ? null : figure.counted;
    const done: Figure = { ...figure, ...told, counted };
    before = done;
    return done;
  });
}

function tell(figure: Figure, line: Line, before: Figure | null): Pick<Figure, 'measure' | 'change'> {
  let change: Figure['change'] = null;
  if (figure.kind === 'ordinal' || figure.signs.includes('occasions')) return { measure: null, change };
  const place = { line, figure, lead: readLead(line, figure), before };
  for (const rule of rules) {
    const told = rule(place);
    if (told === null) continue;
    change ??= told.change;
    if (told.measure !== null) return { measure: told.measure, change };
  }
  return { measure: null, change };
}
