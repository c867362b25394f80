import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

/** Sentences with what each of their figures is of; an empty string where the clause does not say. */
const measures: readonly (readonly [sentence: string, ...measure: string[]])[] = [
  // The noun that the figure describes.
  ['The ward had a 17% survival rate.', 'survival rate'],
  ['It made a $35,000 payment.', 'payment'],
  ['They fenced a 48-acre meadow.', 'meadow'],
  ['A two-storey barn burned.', 'barn'],
  ['The 1.6 litre engine is new.', 'engine'],
  // The noun before "of".
  ['The ward reported a survival rate of 17%.', 'survival rate'],
  ['He got a fine of $500.', 'fine'],
  ['The storm had winds of 75 mph.', 'winds'],
  ['The quake had a magnitude of 6.1.', 'magnitude'],
  ['A 6.1 magnitude quake shook Elmford.', 'magnitude'],
  // The subject.
  ['The jobless rate is 5%.', 'jobless rate'],
  ['The estimated cost is six million euros.', 'estimated cost'],
  ['The fee for visitors was set at $12.', 'fee for visitors'],
  ['Turnout in Elmford reached 61%.', 'Turnout in Elmford'],
  ['The number of wolves is 310.', 'number of wolves'],
  [
    'Rates of infection were 40% in Elmford, 35% in Brevane, and 12% on the coast.',
    ...Array<string>(3).fill('Rates of infection'),
  ],
  ['Fell 12% to $48 million.', '', ''],
  // The object.
  ['The town set the fee at $12.', 'fee'],
  ['They want to raise the minimum wage to $15 an hour.', 'minimum wage'],
  // What the verb itself measures.
  ['A ticket costs $12.', 'cost of ticket'],
  ['The old mill sold for $120,000.', 'price of old mill'],
  ['The calf weighs 40 kg.', 'weight of calf'],
  ['The firm spent $80,000 on posters.', 'spent on posters'],
  ['The fair raised $11,000 for the shelter.', 'raised'],
  // A noun with a bound.
  ['Families with incomes below $10,000 pay nothing.', 'incomes'],
  // Along what a length was taken.
  ['The tower is 90 metres tall.', 'height of tower'],
  ['They dug a 2,000 km long canal.', 'length of canal'],
  ['The farm lies five miles from the border.', 'distance from border'],
  ['The farms lie 50 metres apart.', 'distance'],
  // Whose age.
  ['The 42-year-old farmer won.', 'age of farmer'],
  ['Ann Lee, 42, won.', 'age of Ann Lee'],
  ['The mill is 90 years old.', 'age of mill'],
  ['He was 91.', 'age'],
  ['Ann Lee and Bo Kim, 42 and 45, won.', 'age', 'age'],
  ['Children aged between 5 and 12 ride free.', 'age'],
  // The same in another unit or currency, and back to the first.
  ['The fine was €20,000 (£17,500).', 'fine', 'fine'],
  ['Ridge winds of 75 mph (120 kph) felled trees.', 'Ridge winds', 'Ridge winds'],
  // What became of them.
  ['A landslide left 12 dead.', 'dead'],
  ['The blast shook Elmford, killing four.', 'killed'],
  ['They passed the bill in a vote of 52–48.', 'vote'],
];

it.each(measures)('says of what the figures are: %s', (sentence, ...expected) => {
  expect(figuresOf(sentence).map((row) => row.measure ?? '')).toEqual(expected);
});

/** Sentences whose figures are of nothing that the clause says. */
const silent: readonly string[] = [
  'Ann Lee was 40% sure.',
  'Of those asked, 40% were in favour.',
  'About 70% belong to one party.',
  'The farmer got $5,000.',
  'A group of 40 waited.',
  'A hall for 300 guests opened.',
  'It sold 10 million copies.',
  'They met 12 men and seven women.',
];

it.each(silent)('leaves open what no word says: %s', (sentence) => {
  expect(figuresOf(sentence).map((row) => row.measure)).toEqual(figuresOf(sentence).map(() => null));
});

/** Sentences with the direction of each figure, and what it is of. */
const changes: readonly (readonly [
  sentence: string,
  ...changes: (readonly [change: string, measure: string])[],
])[] = [
  ['Sales rose 3%.', ['up', 'Sales']],
  ['Sales of wool fell by 3% to $4m.', ['down', 'Sales of wool'], ['down', 'Sales of wool']],
  ['The toll has risen to 31.', ['up', 'toll']],
  ['The rate was unchanged at 4%.', ['unchanged', 'rate']],
  ['The rate remained at 4%.', ['unchanged', 'rate']],
  ['Brevane shares were down 2%.', ['down', 'Brevane shares']],
  ['Brevane shares edged up 2%.', ['up', 'Brevane shares']],
  ['The index fell 1% and closed at 1,480 points.', ['down', 'index'], ['', 'index']],
  ['The firm reported a 5 percent drop in sales.', ['down', 'sales']],
  ['The firm reported an increase of 5% in sales.', ['up', 'sales']],
  ['Clerks got a 4% wage increase.', ['up', 'wage']],
  ['The town cut the fee from $15 to $12.', ['down', 'fee'], ['down', 'fee']],
  ['The rate did not rise to 5%.', ['', 'rate']],
  ['The fair raised $11,000.', ['', 'raised']],
  ['The fee was $12, down 5%.', ['', 'fee'], ['down', 'fee']],
  ['The fee is $12.', ['', 'fee']],
];

it.each(changes)('says which way it went: %s', (sentence, ...expected) => {
  expect(figuresOf(sentence).map((row) => [row.change ?? '', row.measure ?? ''])).toEqual(expected);
});

it('takes one figure for a rate on a round number', () => {
  expect(
    figuresOf('The rate was seven per 100,000 people.').map((row) => [row.text, row.value, row.unit]),
  ).toEqual([['seven per 100,000 people', 7, 'per 100,000 people']]);
  expect(figuresOf('There were 12 deaths per 1,000 births.').map((row) => [row.value, row.counted])).toEqual([
    [12, 'deaths'],
  ]);
});
