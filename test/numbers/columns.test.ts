import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

const only = (sentence: string) => {
  const rows = figuresOf(sentence);
  expect(rows).toHaveLength(1);
  return rows[0];
};

describe('bounds and modifiers', () => {
  it.each([
    ['More than 300 people came.', 'more_than', 300, 300, null],
    ['Over 300 people came.', 'more_than', 300, 300, null],
    ['Just over 300 people came.', 'more_than', 300, 300, null],
    ['Nearly 300 people came.', 'less_than', 300, null, 300],
    ['Fewer than 300 people came.', 'less_than', 300, null, 300],
    ['Just under 300 people came.', 'less_than', 300, null, 300],
    ['At least 300 people came.', 'at_least', 300, 300, null],
    ['No fewer than 300 people came.', 'at_least', 300, 300, null],
    ['Up to 300 people came.', 'at_most', 300, null, 300],
    ['As many as 300 people came.', 'at_most', 300, null, 300],
    ['No more than 300 people came.', 'at_most', 300, null, 300],
    ['Around 300 people came.', 'about', 300, null, null],
    ['Some 300 people came.', 'about', 300, null, null],
    ['An estimated 300 people came.', 'about', 300, null, null],
    ['Ten or so people came.', 'about', 10, null, null],
    ['300 or more people came.', 'at_least', 300, 300, null],
    ['The 300-odd people came.', 'about', 300, null, null],
    ['It drew 50+ guests.', 'at_least', 50, 50, null],
    ['It needs > 30 volts.', 'more_than', 30, 30, null],
    ['It needs 10 to 15 nurses.', null, 10, 10, 15],
    ['It needs more than 10 and less than 15 nurses.', null, 10, 10, 15],
    ['Thousands marched.', null, null, 2000, 999_999],
    ['Hundreds of millions of bees died.', null, null, 2e8, 1e9 - 1],
    ['Dozens fled.', null, null, 24, 99],
    ['Several hundred fled.', null, null, 300, 900],
    ['300 people came.', null, 300, null, null],
    ['It never rose above 6 metres.', 'at_most', 6, null, 6],
    ['Drones came by the thousand.', null, null, 2000, 999_999],
    ['It is well below the 300 litres of May.', null, 300, null, null],
    ['The 3-1 win was late.', null, 3, 1, 3],
  ])('%s', (sentence, modifier, value, low, high) => {
    expect(only(sentence)).toMatchObject({ modifier, value, low, high });
  });

  it('gives both sides of a range that are figures in their own right the bounds of the range', () => {
    expect(figuresOf('Fines range from $200 to $4 million.')).toMatchObject([
      { value: 200, low: 200, high: 4e6, currency: 'USD' },
      { value: 4e6, low: 200, high: 4e6 },
    ]);
  });
});

describe('currency', () => {
  it.each([
    ['He paid $5.', 'USD', 'default'],
    ['He paid US$5.', 'USD', 'text'],
    ['He paid A$5.', 'AUD', 'text'],
    ['He paid $NZ5.', 'NZD', 'text'],
    ['He paid €5.', 'EUR', 'text'],
    ['He paid £5.', 'GBP', 'text'],
    ['He paid 5 euros.', 'EUR', 'text'],
    ['He paid CHF 5.', 'CHF', 'text'],
    ['He paid 5 rupees.', 'INR', 'default'],
    ['He paid Rs 5.', 'INR', 'default'],
    ['He paid 5 Hong Kong dollars.', 'HKD', 'text'],
    ['He paid 5 roubles.', 'RUB', 'text'],
    ['He paid 500 finnish markka.', null, null],
    ['He paid 12,000 somoni.', 'TJS', 'text'],
    ['NAIROBI (Agency) — He paid 5 shillings.', 'KES', 'place'],
    ['SYDNEY (Agency) — He paid $5.', 'AUD', 'place'],
    ['CAIRO (Agency) — He paid 5 million pounds.', 'EGP', 'place'],
  ])('%s', (sentence, currency, from) => {
    expect(only(sentence)).toMatchObject({ kind: 'money', currency, currency_from: from });
  });

  it('is that of the sum before, where a number of its scale leaves it out', () => {
    expect(figuresOf('Profit was 1.31 billion kroner, compared with 1.11 billion.')).toMatchObject([
      { currency: 'NOK' },
      { value: 1.11e9, currency: 'NOK' },
    ]);
    expect(figuresOf('He paid 4.75 million euros to 212 former dockers.')).toMatchObject([
      { currency: 'EUR' },
      { value: 212, currency: null, counted: 'former dockers' },
    ]);
  });

  it('keeps cents as they are written and gives them in the main unit beside', () => {
    expect(only('It costs 50 cents.')).toMatchObject({
      value: 50,
      unit: 'cent',
      currency: 'USD',
      value_si: 0.5,
      unit_si: 'USD',
    });
  });
});

describe('SI values', () => {
  it.each([
    ['It flew at 60 mph.', 26.8224, 'metre per second'],
    ['It flew at 97 km/h.', 26.9444444444, 'metre per second'],
    ['It is 5 miles long.', 8046.72, 'metre'],
    ['It weighs 11 tonnes.', 11000, 'kilogram'],
    ['It was 25°C.', 298.15, 'kelvin'],
    ['It is 1.8°C warmer.', 1.8, 'kelvin'],
    ['It rose by 9 degrees Fahrenheit.', 5, 'kelvin'],
    ['It was 77 degrees Fahrenheit.', 298.15, 'kelvin'],
    ['It covers 2 hectares.', 20000, 'square metre'],
    ['It covers 2 square miles.', 5179976.22067, 'square metre'],
    ['It holds 3 litres.', 0.003, 'cubic metre'],
    ['It holds 2GB.', 2e9, 'byte'],
    ['It makes 5 MW.', 5e6, 'watt'],
    ['Turn it by 45 degrees.', null, null],
    ['Rates rose 5%.', null, null],
  ])('%s', (sentence, value_si, unit_si) => {
    expect(only(sentence)).toMatchObject({ value_si, unit_si });
  });
});
