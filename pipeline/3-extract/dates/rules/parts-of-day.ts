import type { TimeZone } from '../../../lexicons/time-zones.ts';
import type { Said, Step } from '../time-expression.ts';
import { family, say, set, whole, type M } from './grammar.ts';

const partOf = (m: M) => m.token('part').word.part!;
/** A part of a day so many from the present one, or from the one told of last. */
const of = (m: M, by: Step['by'], from: Step['from']): Said => ({
  ...whole('day', by, from),
  part: partOf(m),
});

/** Parts of the day; behind a day they are joined to it later: `Friday` + `night`. */
export const partsOfDay = family(
  '<part>',
  {
    'every part': {
      pattern: '(every | each) part:<part>',
      means: (m) => set(partOf(m) === 'NOON' ? 'XXXX-XX-XXT12:00' : `XXXX-XX-XXT${partOf(m)}`),
      examples: { 'every morning': 'XXXX-XX-XXTMO', 'each noon': 'XXXX-XX-XXT12:00' },
    },
    noon: {
      pattern: '(<digits 12..12> _)? part:<noon> {zone}?',
      means: (m) => say({ part: partOf(m), ...(m.has('zone') ? { zone: m.read<TimeZone>('zone') } : {}) }),
      examples: { 'they met at noon': '2025-01-17T12:00', 'at 12 midnight': '2025-01-17T24:00' },
    },
    'this part': {
      pattern: '(this | current) part:<part>',
      means: (m) => say(of(m, 0, 'published')),
      examples: { 'this morning': '2025-01-17TMO' },
    },
    'that part': {
      pattern: [
        'that part:<part !whole>',
        'the back:previous part:<part>',
        'the ahead:(following | next) part:<part>',
      ],
      means: (m) => say(of(m, m.has('back') ? -1 : m.has('ahead') ? 1 : 0, 'context')),
      examples: { 'the storm of 3 May 2024 died that night': '2024-05-03TNI' },
      nearMisses: ['they met that overnight guest'],
    },
    'part: begun on a weekday': {
      pattern: 'part:(dawn | dusk) =(on <weekday>)',
      means: (m) => say({ part: partOf(m) }),
      examples: { 'they left before dawn on Friday': '2025-01-17TMO' },
    },
    'the part': {
      pattern: [
        `<=(in | during | of | for) the (early | late | later | mid '-'?)? part:<part> !(<daily>)`,
        `<article opening> (early | late | later | mid '-'?)? part:<part> !(<daily>)`,
      ],
      means: (m) => say({ part: partOf(m) }),
      examples: { 'it rained in the evening': '2025-01-17TEV' },
      nearMisses: ['the morning peak', 'he likes the night'],
    },
    'this part: early or late': {
      pattern: `this (early | late | later | mid '-'?) part:<part> !(<daily>)`,
      means: (m) => say(of(m, 0, 'published')),
      examples: { 'this early morning': '2025-01-17TMO' },
    },
    part: {
      pattern: `<=(<weekday> | <deictic> | <digits> | <weekday> '.') (early | late | later | mid '-'?)? part:<part> !(<daily>)`,
      means: (m) => say({ part: partOf(m) }),
      examples: { 'on Friday night': '2025-01-17TNI' },
      nearMisses: ['a night owl', 'a Friday evening dress'],
    },
    overnight: {
      pattern: '<!(the) part:overnight !(<daily>)',
      means: (m) => say({ part: partOf(m) }),
      examples: { 'snow fell overnight': '2025-01-17TNI' },
      nearMisses: ['the overnight train'],
    },
    'early part': {
      pattern: [
        '<!(the) (early | late | later | mid) part:<part> !(<daily>)',
        `<!(the) mid '-' part:<part> =(_ (<deictic> | <weekday>)) !(<daily>)`,
      ],
      means: (m) => say({ part: partOf(m) }),
      examples: { 'they left in early afternoon': '2025-01-17TAF' },
      nearMisses: ['a mid-morning snack'],
    },
  },
  {
    '<part many>': 'nights out',
    "<part> '-'": 'an evening-dress party',
    '<!(the) (previous | following | next) <part>': 'a following night',
  },
);
