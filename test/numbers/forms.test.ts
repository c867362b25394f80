import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

type Row = readonly [text: string, kind: string, value: number | null, unit?: string | null];

/** Each sentence with every figure it states: its text, kind, value and unit. */
const table: Readonly<Record<string, readonly (readonly [sentence: string, ...rows: Row[]])[]>> = {
  'digits with separators': [
    ['The town counted 11,000 voters.', ['11,000', 'cardinal', 11000]],
    ['The town counted 816 000 voters.', ['816 000', 'cardinal', 816000]],
    ['Growth was 1.5 points.', ['1.5 points', 'quantity', 1.5, 'point']],
    ['The firm sold 1.234.567 bottles.', ['1.234.567', 'cardinal', 1234567]],
    ['The firm sold 12,34,567 bottles.', ['12,34,567', 'cardinal', 1234567]],
    [
      'Inflation was 1,5 % and unemployment 4,75 %.',
      ['1,5 %', 'percent', 1.5, 'percent'],
      ['4,75 %', 'percent', 4.75, 'percent'],
    ],
    ['The temperature was -5 degrees Celsius.', ['-5 degrees Celsius', 'quantity', -5, 'degree Celsius']],
    ['The team ended with minus 3 points.', ['minus 3 points', 'quantity', -3, 'point']],
    ['The bar rose .77 metres.', ['.77 metres', 'quantity', 0.77, 'metre']],
  ],
  'powers of ten': [
    ['About 10^6 seeds sprouted.', ['10^6', 'cardinal', 1e6]],
    ['About 10⁶ seeds sprouted.', ['10⁶', 'cardinal', 1e6]],
    ['The flask held 3.2 × 10^6 cells.', ['3.2 × 10^6', 'cardinal', 3.2e6]],
    ['The slide shed 4 x 10⁵ tonnes.', ['4 x 10⁵ tonnes', 'quantity', 4e5, 'tonne']],
    ['The filter let 10^-9 grams through.', ['10^-9 grams', 'quantity', 1e-9, 'gram']],
    ['The filter let 10⁻⁹ grams through.', ['10⁻⁹ grams', 'quantity', 1e-9, 'gram']],
    ['It grew from 10 to 10^3 units.', ['10', 'cardinal', 10], ['10^3', 'cardinal', 1000]],
    ['The marsh covers 40 km^2.', ['40 km^2', 'quantity', 40, 'square kilometre']],
  ],
  'near misses of powers of ten': [
    ['The shop sold 12,000^2 jars.', ['12,000', 'cardinal', 12000]], // the mark of a note
    ['The shed is 3 x 10 m.', ['3', 'cardinal', 3], ['10 m', 'quantity', 10, 'metre']],
    ['He counted 10^400 stars.'],
    ['Let x^2 be even.'],
    ['The firm sold 10 ^ jars.', ['10', 'cardinal', 10]],
  ],
  'ages of two': [
    ['It takes those between the ages of 5 and 7 years.', ['5 and 7 years', 'range', 5, 'year']],
    ['It takes those aged between 5 and 7.', ['5 and 7', 'range', 5, 'year']],
    ['It takes babies aged 5 to 7 months.', ['5 to 7 months', 'range', 5, 'month']],
    ['Her sons, aged 5 and 7, ran.', ['5', 'quantity', 5, 'year'], ['7', 'quantity', 7, 'year']],
    ['A boy aged 5 and 7 dogs ran.', ['5', 'quantity', 5, 'year'], ['7', 'cardinal', 7]],
  ],
  words: [
    ['The ship carried two hundred and five sailors.', ['two hundred and five', 'cardinal', 205]],
    ['Half a million people marched.', ['Half a million', 'cardinal', 500000]],
    [
      'She bought a dozen eggs and two dozen rolls.',
      ['a dozen', 'cardinal', 12],
      ['two dozen', 'cardinal', 24],
    ],
    ['A couple of men waited.', ['A couple', 'cardinal', 2]],
    ['Seventy-one thousand and twelve fans came.', ['Seventy-one thousand and twelve', 'cardinal', 71012]],
    ['It took two point five million tries.', ['two point five million', 'cardinal', 2500000]],
    ['It took one and a half million tries.', ['one and a half million', 'cardinal', 1500000]],
    ['They chose between one hundred and two hundred seats.', ['one hundred and two hundred', 'range', 100]],
  ],
  'scale words and shorthand': [
    [
      'It expects 8 billion kroner, up from a range of 6.5 to 7 billion.',
      ['8 billion kroner', 'money', 8e9, 'Norwegian krone'],
      ['6.5 to 7 billion', 'range', 6.5e9, 'Norwegian krone'],
    ],
    [
      'The payout was 6.25 kroner, against 5.00 before.',
      ['6.25 kroner', 'money', 6.25, 'Norwegian krone'],
      ['5.00', 'money', 5, 'Norwegian krone'],
    ],
    [
      'The rate was 6.25 per cent, against 5.00 before.',
      ['6.25 per cent', 'percent', 6.25, 'percent'],
      ['5.00', 'cardinal', 5],
    ],
    ['The deal is worth $3.2bn.', ['$3.2bn', 'money', 3.2e9, 'dollar']],
    ['The deal is worth $1.4m.', ['$1.4m', 'money', 1.4e6, 'dollar']],
    ['The deal is worth $45B.', ['$45B', 'money', 45e9, 'dollar']],
    ['The firm has 2.5 million users.', ['2.5 million', 'cardinal', 2.5e6]],
    ['The clip got 20k views.', ['20k', 'cardinal', 20000]],
    ['The scheme cost 12 crore rupees.', ['12 crore rupees', 'money', 12e7, 'Indian rupee']],
    ['The scheme reached 3 lakh farmers.', ['3 lakh', 'cardinal', 3e5]],
    ['Debt reached $2trn.', ['$2trn', 'money', 2e12, 'dollar']],
    ['Some 5m people watched the 100m sprint.', ['5m', 'cardinal', 5e6], ['100m', 'quantity', 100, 'metre']],
  ],
  fractions: [
    ['Two-thirds of members agreed.', ['Two-thirds', 'fraction', 2 / 3]],
    ['A quarter of the shops closed.', ['A quarter', 'fraction', 0.25]],
    ['Use ½ cup of oil.', ['½ cup', 'quantity', 0.5, 'cup']],
    [
      'One in five pupils and nine out of ten teachers agreed.',
      ['One in five', 'fraction', 0.2],
      ['nine out of ten', 'fraction', 0.9],
    ],
    ['The hole is 2 1/2 inches wide.', ['2 1/2 inches', 'quantity', 2.5, 'inch']],
    ['Three quarters of a million homes lost power.', ['Three quarters of a million', 'cardinal', 750000]],
    ['That is not a third.', ['a third', 'fraction', 1 / 3]],
    ['Half the shops closed.', ['Half', 'fraction', 0.5]],
    ['He ran half a mile.', ['half a mile', 'quantity', 0.5, 'mile']],
  ],
  'percent and points': [
    [
      'Turnout was 52.5% or 52 per cent.',
      ['52.5%', 'percent', 52.5, 'percent'],
      ['52 per cent', 'percent', 52, 'percent'],
    ],
    [
      'The rate rose a full percentage point and fell a percentage point.',
      ['a full percentage point', 'quantity', 1, 'percentage point'],
      ['a percentage point', 'quantity', 1, 'percentage point'],
    ],
    ['Its share rose 3 percentage points.', ['3 percentage points', 'quantity', 3, 'percentage point']],
    ['The bank cut rates by 25 basis points.', ['25 basis points', 'quantity', 25, 'basis point']],
    ['The yield is 1.38pc.', ['1.38pc', 'percent', 1.38, 'percent']],
  ],
  multiples: [
    ['Output was four times the target.', ['four times', 'ratio', 4]],
    ['Sales more than doubled.', ['doubled', 'ratio', 2]],
    ['The debt halved.', ['halved', 'ratio', 0.5]],
    ['There was a threefold rise and a tenfold fall.', ['threefold', 'ratio', 3], ['tenfold', 'ratio', 10]],
    ['It sold twice as many cars.', ['twice', 'ratio', 2]],
    ['He called four times per week.', ['four times', 'cardinal', 4]],
  ],
  ranks: [
    ['She won her 22nd title.', ['22nd', 'ordinal', 22]],
    ['It is the third time.', ['third', 'ordinal', 3]],
    ['The second-largest bank failed.', ['second', 'ordinal', 2]],
    ['He was placed twenty-fifth.', ['twenty-fifth', 'ordinal', 25]],
    ['She finished first.', ['first', 'ordinal', 1]],
  ],
  'scores, votes and odds': [
    ['The house voted 52-48.', ['52-48', 'ratio', 52]],
    ['Rovers won 3-1.', ['3-1', 'ratio', 3]],
    ['The panel ruled by five to two.', ['five to two', 'ratio', 5]],
    ['Rovers lost 1–3 at home.', ['1–3', 'ratio', 1]],
  ],
  ranges: [
    ['It takes 10 to 15 workers.', ['10 to 15', 'range', 10]],
    ['Growth of 5 to 7 per cent is expected.', ['5 to 7 per cent', 'range', 5, 'percent']],
    ['It costs $3-5 billion.', ['$3-5 billion', 'range', 3e9, 'dollar']],
    [
      'Between 5% and 7% of voters stayed away.',
      ['5%', 'percent', 5, 'percent'],
      ['7%', 'percent', 7, 'percent'],
    ],
    [
      'Rates rose from 4.8 to 4.9 percent.',
      ['4.8', 'percent', 4.8, 'percent'],
      ['4.9 percent', 'percent', 4.9, 'percent'],
    ],
    ['The 7- or 8-inch pipe broke.', ['7- or 8-inch', 'range', 7, 'inch']],
    ['Two or three guards slept.', ['Two or three', 'range', 2]],
  ],
  changes: [
    [
      'The stock rose 3.4% to $12.10.',
      ['3.4%', 'percent', 3.4, 'percent'],
      ['$12.10', 'money', 12.1, 'dollar'],
    ],
  ],
  measures: [
    ['It was 35°C in the shade.', ['35°C', 'quantity', 35, 'degree Celsius']],
    [
      'A 42-year-old man and a boy aged 7 fled.',
      ['42-year-old', 'quantity', 42, 'year'],
      ['7', 'quantity', 7, 'year'],
    ],
    ['Ann Berg, 58, and Tom Ode (41) spoke.', ['58', 'quantity', 58, 'year'], ['41', 'quantity', 41, 'year']],
    ['She was 91. He died at 88.', ['91', 'quantity', 91, 'year'], ['88', 'quantity', 88, 'year']],
    ['Our son is four now.', ['four', 'quantity', 4, 'year']],
    ['He wants to stop working at 66.', ['66', 'quantity', 66, 'year']],
    ['She will still be working at 67 and a half.', ['67 and a half', 'quantity', 67.5, 'year']],
    ['He went abroad for the first time at 44, on a raft.', ['44', 'quantity', 44, 'year']],
    ['Under the age of 5 years.', ['5 years', 'quantity', 5, 'year']],
    ['The twins, aged 5 weeks, slept.', ['5 weeks', 'quantity', 5, 'week']],
    ['It is free for children aged 6 to 15.', ['6 to 15', 'range', 6, 'year']],
    ['Queues of 200 to 300 metres formed.', ['200 to 300 metres', 'range', 200, 'metre']],
    ['A magnitude-7.2 quake struck.', ['7.2', 'cardinal', 7.2]],
    ['The suspect is 5ft 11in tall.', ['5ft 11in', 'quantity', 5.91666666667, 'foot']],
    [
      'Gusts reached 60 mph (97 km/h).',
      ['60 mph', 'quantity', 60, 'mile per hour'],
      ['97 km/h', 'quantity', 97, 'kilometre per hour'],
    ],
    [
      'The fire burned 300 square kilometres and 20 ha.',
      ['300 square kilometres', 'quantity', 300, 'square kilometre'],
      ['20 ha', 'quantity', 20, 'hectare'],
    ],
    [
      'The plant makes 40 MW and 3 kWh.',
      ['40 MW', 'quantity', 40, 'megawatt'],
      ['3 kWh', 'quantity', 3, 'kilowatt hour'],
    ],
    ['The leak held 54GB of files.', ['54GB', 'quantity', 54, 'gigabyte']],
    ['They pump 800,000 barrels a day.', ['800,000 barrels', 'quantity', 800000, 'barrel per day']],
    [
      'The flat has 70 m² and a 3-metre ceiling.',
      ['70 m²', 'quantity', 70, 'square metre'],
      ['3-metre', 'quantity', 3, 'metre'],
    ],
  ],
  money: [
    [
      'He paid US$5 million and A$3.',
      ['US$5 million', 'money', 5e6, 'dollar'],
      ['A$3', 'money', 3, 'Australian dollar'],
    ],
    ['He paid Rs. 20 or 164p.', ['Rs. 20', 'money', 20, 'Indian rupee'], ['164p', 'money', 164, 'penny']],
    [
      'He paid 50 cents and 20 dollars and 43 cents.',
      ['50 cents', 'money', 50, 'cent'],
      ['20 dollars and 43 cents', 'money', 20.43, 'dollar'],
    ],
    [
      'He paid 9 billion yuan and 100 renminbi.',
      ['9 billion yuan', 'money', 9e9, 'Chinese yuan'],
      ['100 renminbi', 'money', 100, 'Chinese yuan'],
    ],
    [
      'He paid 7.5 million Danish crowns and GBP350.',
      ['7.5 million Danish crowns', 'money', 7.5e6, 'Danish krone'],
      ['GBP350', 'money', 350, 'pound sterling'],
    ],
    ['Oil sells at $76 a barrel.', ['$76 a barrel', 'money', 76, 'dollar per barrel']],
    ['The fine was ten pounds.', ['ten pounds', 'money', 10, 'pound sterling']],
    ['The cat weighs ten pounds.', ['ten pounds', 'quantity', 10, 'pound']],
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases.map(([sentence, ...rows]) => ({ sentence, rows })))('$sentence', ({ sentence, rows }) => {
    expect(figuresOf(sentence).map((r) => [r.text, r.kind, r.value, r.unit])).toEqual(
      rows.map(([text, kind, value, unit = null]) => [text, kind, value, unit]),
    );
  });
});
