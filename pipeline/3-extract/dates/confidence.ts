import type { ResolvedFinding } from './resolve/resolve-findings.ts';

/**
 * How often rows of a rule had the right span and value on annotated news, drawn towards the average where
 * there were few; rules that news hardly has are measured on annotated sentences. Annotators disagree most
 * about rates, vague words and parts of the day.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  age: 0.65,
  'article duration': 0.51,
  'bare hour': 0.73,
  'bare plural': 0.49,
  'bare year': 0.73,
  'calendar date': 0.91,
  century: 0.84,
  'clock time': 0.6,
  'coming plural': 0.48,
  'day of month': 0.78,
  decade: 0.57,
  'deictic day': 0.88,
  'directed duration': 0.7,
  duration: 0.72,
  'duration behind in': 0.81,
  'early part': 0.76,
  'end of unit': 0.7,
  era: 0.76,
  'every unit': 0.91,
  'following unit': 0.76,
  holiday: 0.7,
  'hyphenated duration': 0.79,
  'joined date': 0.63,
  'joined time': 0.8,
  'last night': 0.79,
  'latest period': 0.76,
  'latest quarter': 0.68,
  'month with direction': 0.85,
  noon: 0.57,
  'numbered period': 0.9,
  'numeric date': 0.81,
  overnight: 0.48,
  'range end': 0.79,
  rate: 0.49,
  'recent plural': 0.49,
  'repeated time': 0.49,
  'reported unit': 0.64,
  'reported year': 0.65,
  season: 0.75,
  'set of weekdays': 0.82,
  step: 0.61,
  'step from context': 0.51,
  'step from date': 0.68,
  'that unit': 0.45,
  'the last unit': 0.28,
  'the part': 0.66,
  'the quarter': 0.73,
  'the week': 0.44,
  'the weekend': 0.66,
  'the year': 0.77,
  'this part': 0.88,
  'time to the hour': 0.88,
  'unit step': 0.7,
  'vague at': 0.55,
  'vague current': 0.57,
  'vague currently': 0.64,
  'vague now': 0.69,
  'vague recently': 0.65,
  'vague soon': 0.63,
  'vague step': 0.55,
  'vague the': 0.77,
  'week number': 0.73,
  weekday: 0.9,
  'weekday and day': 0.71,
  'weekday steps': 0.8,
  'weekday with direction': 0.77,
  year: 0.83,
  'year end': 0.49,
  'year-ago': 0.7,
};

const AVERAGE = 0.75;

/** A weekday put after the day of publication is right less often than one put on or before it. */
const AHEAD = 0.65;

/** A date that nothing but the usual case put before or behind the day of publication. */
const BY_DEFAULT = 0.7;

/**
 * How sure a row is, from the rule that found it and from what put it before or behind the publication date.
 */
export function confidenceOf({ finding, ahead, resolvedBy }: ResolvedFinding): number {
  const byRule = ahead && finding.rule === 'weekday' ? AHEAD : (BY_RULE[finding.rule] ?? AVERAGE);
  return resolvedBy === 'default' ? Math.min(byRule, BY_DEFAULT) : byRule;
}
