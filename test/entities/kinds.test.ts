import { describe, expect, it } from 'vitest';
import { refineAgreement } from '../../pipeline/3-extract/entities/refine/refine-agreement.ts';
import { refineBareHeads } from '../../pipeline/3-extract/entities/refine/refine-bare-heads.ts';
import { refineKinds } from '../../pipeline/3-extract/entities/refine/refine-kinds.ts';
import { refineListedTypes } from '../../pipeline/3-extract/entities/refine/refine-listed-types.ts';
import { refineRuns } from '../../pipeline/3-extract/entities/refine/refine-runs.ts';
import { refineAnnounced } from '../../pipeline/3-extract/entities/refine/refine-announced.ts';
import { refineBounds } from '../../pipeline/3-extract/entities/refine/refine-bounds.ts';
import { refineListed } from '../../pipeline/3-extract/entities/refine/refine-listed.ts';
import { refineContexts } from '../../pipeline/3-extract/entities/refine/refine-contexts.ts';
import { refineHeads } from '../../pipeline/3-extract/entities/refine/refine-heads.ts';
import { refineParishes } from '../../pipeline/3-extract/entities/refine/refine-parishes.ts';
import { refinePeople } from '../../pipeline/3-extract/entities/refine/refine-people.ts';
import { refineRepeated } from '../../pipeline/3-extract/entities/refine/refine-repeated.ts';
import { refineShortForms } from '../../pipeline/3-extract/entities/refine/refine-short-forms.ts';
import { refineWholes } from '../../pipeline/3-extract/entities/refine/refine-wholes.ts';
import { refineTeams } from '../../pipeline/3-extract/entities/refine/refine-teams.ts';
import type { FoundName } from '../../pipeline/3-extract/entities/find-names.ts';
import { makeNameDocument } from '../../pipeline/3-extract/entities/name-document.ts';
import { readText } from './read-text.ts';

type Refine = typeof refineKinds;

/** The types of the names of a text behind a refiner; `guess` is what the tagger took each for. */
function typesBehind(
  refine: Refine,
  text: string,
  guess: Record<string, FoundName['type']>,
  confidence = 0.7,
): string[] {
  const document = makeNameDocument(readText(text), () => 0);
  const { facts, start, end } = document;
  const found: FoundName[] = [];
  for (let first = 0; first < facts.length; first++) {
    const name = Object.keys(guess).find((own) => text.startsWith(own, start[first]));
    if (!name) continue;
    let last = first;
    while (last < facts.length && end[last] <= start[first] + name.length) last++;
    found.push({ first, last, type: guess[name], confidence });
    first = last - 1;
  }
  return refine(found, document).map(
    ({ first, last, type }) => `${type}: ${text.slice(start[first], end[last - 1])}`,
  );
}

describe('what an article says that a name is', () => {
  it.each([
    ['Brandeau is a small village in the hills.', 'Brandeau', 'person', 'place'],
    ['Brandeau (population 900) was a market town until 1810.', 'Brandeau', 'person', 'place'],
    ['Nobody in Brandeau, a town and port on the coast, slept.', 'Brandeau', 'organization', 'place'],
    ['They met in the village of Brandeau on Monday.', 'Brandeau', 'person', 'place'],
    ['The siege of Brandeau lasted.', 'Brandeau', 'person', 'place'],
    ['Lindqvist, a Danish brewery, closed.', 'Lindqvist', 'person', 'organization'],
    ['Lindqvist is a weekly.', 'Lindqvist', 'person', 'organization'],
    ['Tolmar was the currency of the islands.', 'Tolmar', 'person', 'other'],
    ['Tolmar is an endangered language.', 'Tolmar', 'place', 'other'],
    ['One drug cocktail, Tolmar, helped.', 'Tolmar', 'person', 'other'],
    ['On Monday a Danish brewery, Lindqvist, closed.', 'Lindqvist', 'person', 'organization'],
  ] as const)('counts: %s', (text, name, guess, expected) => {
    expect(typesBehind(refineKinds, text, { [name]: guess })).toEqual([`${expected}: ${name}`]);
  });

  it.each([
    ['Lindqvist is a city councillor.', 'Lindqvist'],
    ['In the brewery, Lindqvist, 40, was late.', 'Lindqvist'],
    ['They left the brewery, Lindqvist, a baker, said.', 'Lindqvist'],
    ['Lindqvist, the country’s first minister, agreed.', 'Lindqvist'],
    ['Anna Lindqvist, a village in her heart, agreed.', 'Anna Lindqvist'],
    ['The building of Lindqvist was sold.', 'Lindqvist'],
    ['For Lindqvist, a currency with no name was late.', 'Lindqvist'],
  ])('but not: %s', (text, name) => {
    expect(typesBehind(refineKinds, text, { [name]: 'person' })).toEqual([`person: ${name}`]);
  });

  it('counts for the same name elsewhere in the article', () => {
    const text = 'They left Brandeau early. Brandeau is a village.';
    expect(typesBehind(refineKinds, text, { Brandeau: 'person' })).toEqual([
      'place: Brandeau',
      'place: Brandeau',
    ]);
  });

  it('does not count against a tagger that is sure', () => {
    expect(typesBehind(refineKinds, 'Brandeau is a village.', { Brandeau: 'person' }, 0.99)).toEqual([
      'person: Brandeau',
    ]);
  });
});

describe('teams that bear the name of their country', () => {
  const report = ' The goalkeeper and a midfielder missed the next match, and the referee left.';

  it('are organizations where a match is reported', () => {
    const text = `Norway beat Portugal 2-1. Norway had hoped for more, in Norway and elsewhere.${report}`;
    expect(typesBehind(refineTeams, text, { Norway: 'place', Portugal: 'place' })).toEqual([
      'organization: Norway',
      'organization: Portugal',
      'organization: Norway',
      'place: Norway',
    ]);
  });

  it.each([
    ['the country’s goalkeeper', 'It was Norway’s goalkeeper who fell.', 'organization: Norway'],
    ['the other side', 'It ended in a draw against Norway.', 'organization: Norway'],
    ['a result with blanks', 'Norway 2 – 1 Portugal', 'organization: Norway'],
    ['the place of a match', 'They won in Norway 2-1.', 'place: Norway'],
    ['the place of people', 'Fans of the Norway branch sang.', 'place: Norway'],
  ])('%s', (_, text, expected) => {
    expect(typesBehind(refineTeams, text + report, { Norway: 'place' })).toEqual([expected]);
  });

  it('stay places where no match is reported', () => {
    expect(typesBehind(refineTeams, 'Norway beat inflation.', { Norway: 'place' })).toEqual([
      'place: Norway',
    ]);
  });
});

describe('types that the lists tell', () => {
  it.each([
    ['They asked Interpol for help.', 'Interpol', 'person', 'organization'],
    ['She reads Paris Match on Sundays.', 'Paris Match', 'person', 'organization'],
    ['It ended at Lindqvist Airport.', 'Lindqvist Airport', 'person', 'place'],
    ['A piece of the Berlin Wall fell.', 'Berlin Wall', 'person', 'place'],
    ['He drove a Toyota Corolla.', 'Toyota Corolla', 'person', 'other'],
    ['They fast in Ramadan.', 'Ramadan', 'person', 'other'],
    ['The drug BX114 worked.', 'BX114', 'person', 'other'],
    ['LEEDS won.', 'LEEDS', 'organization', 'place', 0.5],
    ['Many wanted the Euro.', 'Euro', 'person', 'other'],
    ['He paid in Yuan.', 'Yuan', 'place', 'other'],
    ['They closed Heathrow early.', 'Heathrow', 'person', 'place'],
    ['He drove a Lindgren Astra.', 'Lindgren Astra', 'person', 'other'],
    ['It was a Lindqvist from 1910.', 'Lindqvist', 'person', 'other'],
    ['A poem in Esperanto won.', 'Esperanto', 'person', 'other'],
  ] as const)('count: %s', (text, name, guess, expected, confidence = 0.7) => {
    expect(typesBehind(refineListedTypes, text, { [name]: guess }, confidence)).toEqual([
      `${expected}: ${name}`,
    ]);
  });

  it.each([
    ['Then Mr. Interpol spoke.', 'Interpol', 'person'],
    ['They met in Interpol.', 'Interpol', 'place'],
    ['It was Anna Wall.', 'Anna Wall', 'person'],
    ['It was Chelsea.', 'Chelsea', 'place'],
    ['They held a Lindqvist rally.', 'Lindqvist', 'person'],
    ['It was an Anna Lindqvist and an organ.', 'Anna Lindqvist', 'person'],
  ] as const)('but not: %s', (text, name, guess) => {
    expect(typesBehind(refineListedTypes, text, { [name]: guess })).toEqual([`${guess}: ${name}`]);
  });

  it('do not count for who is named in full elsewhere', () => {
    expect(
      typesBehind(refineListedTypes, 'Anna Bloomberg left. Bloomberg was ill.', {
        'Anna Bloomberg': 'person',
        Bloomberg: 'person',
      }),
    ).toEqual(['person: Anna Bloomberg', 'person: Bloomberg']);
  });
});

describe('ships, storms and rivers', () => {
  it.each([
    ['The USS Holloway left port.', ['other: USS Holloway']],
    ['Hurricane Olaf came near. Olaf grew.', ['other: Olaf', 'other: Olaf']],
    ['Then Tropical Storm Olaf came near.', ['other: Olaf']],
    ['They took the small ferry Stella Aurora.', ['other: Stella Aurora']],
    ['They swam in the river Olaf.', ['place: Olaf']],
    ['They swam in the cold river Wend.', ['place: Wend']],
    ['They took the ferry Olaf found.', ['person: Olaf']],
    ['It was Peter Storm Olaf.', ['person: Olaf']],
  ])('%s', (text, expected) => {
    expect(typesBehind(refineAnnounced, text, { Olaf: 'person' })).toEqual(expected);
  });
});

describe('an organization of which the tagger saw the first words', () => {
  it.each([
    ['They joined the Odda Savings Bank in May.', 'Odda', 'organization: Odda Savings Bank'],
    ['They met the Odda Mayor in May.', 'Odda', 'place: Odda'],
    ['They met in Odda. Bank clerks came.', 'Odda', 'place: Odda'],
  ])('%s', (text, name, expected) => {
    expect(typesBehind(refineRuns, text, { [name]: 'place' })).toEqual([expected]);
  });

  it('ends where another name begins', () => {
    const guess = { Odda: 'place', 'Voss Bank': 'organization' } as const;
    expect(typesBehind(refineRuns, 'From Odda Voss Bank sent two.', guess)).toEqual([
      'place: Odda',
      'organization: Voss Bank',
    ]);
  });
});

describe('names that the tagger takes for several things', () => {
  const agree = (text: string, types: [string, FoundName['type'], number][]): string[] => {
    const document = makeNameDocument(readText(text), () => 0);
    const found = types.map(([name, type, confidence]): FoundName => {
      const first = document.facts.findIndex(({ text: word }) => word === name.split(' ')[0]);
      return { first, last: first + name.split(' ').length, type, confidence };
    });
    return refineAgreement(found, document).map(({ type }) => type);
  };

  it('are one company, of which no full name and no title says that it is a person', () => {
    const types: [string, FoundName['type'], number][] = [
      ['Brandeau', 'person', 0.9],
      ['Brandeau', 'organization', 0.6],
    ];
    expect(agree('Brandeau paid.', types)).toEqual(['organization', 'organization']);
    expect(agree('Mr. Brandeau paid.', types)).toEqual(['person', 'organization']);
    expect(agree('Ana Brandeau paid.', [['Ana Brandeau', 'person', 0.9], ...types])).toEqual([
      'person',
      'person',
      'organization',
    ]);
  });

  it('of several words are what most mentions say, but people where they begin with a given name', () => {
    const types: [string, FoundName['type'], number][] = [
      ['Civic Harbour', 'organization', 0.9],
      ['Civic Harbour', 'organization', 0.8],
      ['Civic Harbour', 'place', 0.6],
    ];
    expect(agree('Civic Harbour won.', types)).toEqual(['organization', 'organization', 'organization']);
    expect(
      agree('The Anna Berg film won.', [
        ['Anna Berg', 'organization', 0.9],
        ['Anna Berg', 'person', 0.6],
      ]),
    ).toEqual(['person', 'person']);
  });
});

describe('the head of an organization’s name alone', () => {
  const guess = { 'Harbour Pilots League': 'organization' } as const;
  it.each([
    ['The Harbour Pilots League met. Later the League left.', ['League']],
    ['Later the League left. The Harbour Pilots League met.', []],
    ['The Harbour Pilots League met. Later the league left.', []],
    ['The Harbour Pilots League met. Later the League of Cooks left.', []],
  ])('%s', (text, added) => {
    expect(typesBehind(refineBareHeads, text, guess)).toEqual(
      expect.arrayContaining(['organization: Harbour Pilots League']),
    );
    expect(typesBehind(refineBareHeads, text, guess)).toHaveLength(1 + added.length);
  });
});

describe('organizations of which the tagger saw nothing or a part', () => {
  it.each([
    ['They met at the Odda Maritime College in May.', {}, ['organization: Odda Maritime College']],
    ['They met the Odda Mayor in May.', {}, []],
    [
      'He left the University of Ohio.',
      { University: 'organization', Ohio: 'place' },
      ['organization: University of Ohio'],
    ],
    [
      'He left the University of Ohio.',
      { 'University of Ohio': 'place' },
      ['organization: University of Ohio'],
    ],
    ['He left the mayor of Ohio.', { Ohio: 'place' }, ['place: Ohio']],
    ['They met Ann Lee of BDQ.', { 'Ann Lee': 'person' }, ['person: Ann Lee', 'organization: BDQ']],
    ['They met Ann Lee at BDQ.', { 'Ann Lee': 'person' }, ['person: Ann Lee']],
  ] as const)('are told by their form: %s', (text, guess, expected) => {
    expect(typesBehind(refineHeads, text, guess)).toEqual(expected);
  });

  it.each([
    ['Then the House of Representatives voted.', {}, ['organization: House of Representatives']],
    ['Then the Coast Guard Odda left.', { 'Guard Odda': 'person' }, ['person: Guard Odda']],
    ['They fled from the Crips in May.', { Crips: 'place' }, ['organization: Crips']],
    ['They read the Times of India daily.', { India: 'place' }, ['organization: Times of India']],
    ['They like Foreign Affairs in May.', {}, []],
  ] as const)('are whole in the lists: %s', (text, guess, expected) => {
    expect(typesBehind(refineWholes, text, guess)).toEqual(expected);
  });

  it.each([
    ["They met at St. Olaf's Parish.", { "St. Olaf's Parish": 'place' }, ["organization: St. Olaf's Parish"]],
    ['They left the parish of Saint Mary.', { Mary: 'person' }, ['organization: Saint Mary']],
    ['They met in Orleans Parish.', { 'Orleans Parish': 'person' }, ['place: Orleans Parish']],
  ] as const)('are parishes: %s', (text, guess, expected) => {
    expect(typesBehind(refineParishes, text, guess)).toEqual(expected);
  });

  it('are what the article names again and again, though the tagger was nowhere sure', () => {
    const text = 'They left Odda. In Odda it rained. From Odda came snow. A lake lies near Odda.';
    const found: FoundName[] = [];
    const document = makeNameDocument(readText(text), () => 0);
    document.facts.forEach(({ text: word }, first) => {
      if (word === 'Odda' && found.length < 3)
        found.push({ first, last: first + 1, type: 'place', confidence: 0.5 });
    });
    expect(refineRepeated(found, document)).toHaveLength(4);
    expect(refineRepeated(found.slice(0, 1), document)).toHaveLength(1);
  });
});

it('takes the field of an office for none of the names of its holder', () => {
  const guess = { 'Health Jane Hill': 'person' } as const;
  expect(typesBehind(refineBounds, 'They met Minister of Health Jane Hill.', guess)).toEqual([
    'person: Jane Hill',
  ]);
});

it('finds a country of the lists that the tagger passed over, if it is nothing else', () => {
  expect(typesBehind(refineListed, 'They saw a Norway-led force and Jordan.', {})).toEqual(['place: Norway']);
});

describe('what is no organization and no place', () => {
  it.each([
    [
      'They passed the Clean Harbours Act in May.',
      'Clean Harbours Act',
      'organization',
      ['other: Clean Harbours Act'],
    ],
    ['He paid US$ 20 for it.', 'US', 'place', []],
    ['The US dollar fell.', 'US', 'place', ['place: US']],
    ['They read it on Odda.com first.', 'Odda.com', 'person', ['organization: Odda.com']],
    ['They asked HarbourFirst for help.', 'HarbourFirst', 'person', ['organization: HarbourFirst']],
    ['They asked McHill for help.', 'McHill', 'person', ['person: McHill']],
  ] as const)('%s', (text, name, type, expected) => {
    expect(typesBehind(refineBounds, text, { [name]: type })).toEqual(expected);
  });
});

describe('the names of people', () => {
  it.each([
    ['In Oslo John Hill was late.', { 'Oslo John Hill': 'place' }, ['place: Oslo', 'person: John Hill']],
    [
      'In Oslo John Hill Street was closed.',
      { 'Oslo John Hill Street': 'place' },
      ['place: Oslo John Hill Street'],
    ],
    [
      'The envoy to Norway Ada Hill left.',
      { 'Norway Ada Hill': 'organization' },
      ['place: Norway', 'person: Ada Hill'],
    ],
    ['They met Georgia May Hill.', { 'Georgia May Hill': 'person' }, ['person: Georgia May Hill']],
    [
      'They met Buddhist Ada Odd, and Ada Odd sang.',
      { 'Buddhist Ada Odd': 'organization', 'Ada Odd': 'person' },
      ['group: Buddhist', 'person: Ada Odd', 'person: Ada Odd'],
    ],
    [
      'They met Richard “Tex” Odd.',
      { Richard: 'person', Tex: 'person', Odd: 'place' },
      ['person: Richard “Tex” Odd'],
    ],
    ['They saw Richard “said” Odd.', { Richard: 'person', Odd: 'place' }, ['person: Richard', 'place: Odd']],
    ['They met Ada Hill III there.', { 'Ada Hill': 'person' }, ['person: Ada Hill III']],
    ['They met Ada Hill, Jr. there.', { 'Ada Hill': 'person' }, ['person: Ada Hill, Jr.']],
    ['They met Ada Hill, II of three.', { 'Ada Hill': 'person' }, ['person: Ada Hill']],
    ['A paper by AS Oddling showed it.', { Oddling: 'organization' }, ['person: AS Oddling']],
    ['A paper by PM Oddling showed it.', { Oddling: 'person' }, ['person: Oddling']],
    ['There Bin Oddling left.', { Oddling: 'person' }, ['person: Bin Oddling']],
    [
      'They met Zine el-Odd Ben Hill.',
      { 'Zine el-Odd': 'person', 'Ben Hill': 'person' },
      ['person: Zine el-Odd Ben Hill'],
    ],
  ] as const)('are whole, and alone: %s', (text, guess, expected) => {
    expect(typesBehind(refinePeople, text, guess, 0.65)).toEqual(expected);
  });
});

describe('bare institutions', () => {
  it.each([
    ['On Monday the Cabinet met.', ['organization: Cabinet']],
    ['They met. The Cabinet had called them.', ['organization: Cabinet']],
    ['They met. The Cabinet Hotel was full.', []],
    ['On Monday the cabinet met.', []],
    ['On Monday the Cabinet Hotel closed.', []],
  ])('%s', (text, expected) => {
    expect(typesBehind(refineHeads, text, {})).toEqual(expected);
  });
});

describe('organizations of which the tagger saw a part or nothing', () => {
  it.each([
    [
      'They met the 321st Field Regiment there.',
      { 'Field Regiment': 'person' },
      ['organization: 321st Field Regiment'],
    ],
    ['They live on 42nd Street there.', {}, []],
    ['They left Odda Kabel S.A. in May.', { Kabel: 'place' }, ['organization: Odda Kabel S.A.']],
    ['They left Odda Kabel in May.', { Kabel: 'place' }, ['place: Kabel']],
  ] as const)('%s', (text, guess, expected) => {
    expect(typesBehind(refineRuns, text, guess)).toEqual(expected);
  });
});

describe('organizations by the word that they are called alone', () => {
  it.each([
    [
      'They left Kallavesi Marine. On Monday it rained, so Kallavesi closed.',
      { 'Kallavesi Marine': 'organization' },
      ['organization: Kallavesi Marine', 'organization: Kallavesi'],
    ],
    [
      'They left the Church of Oddism. They say that Oddism grew.',
      { 'Church of Oddism': 'organization' },
      ['organization: Church of Oddism', 'organization: Oddism'],
    ],
    [
      'They left the Bank of Oddland. Then Oddland grew.',
      { 'Bank of Oddland': 'organization' },
      ['organization: Bank of Oddland'],
    ],
    [
      'They left Boston Marine. Then Boston grew.',
      { 'Boston Marine': 'organization' },
      ['organization: Boston Marine'],
    ],
  ] as const)('%s', (text, guess, expected) => {
    expect(typesBehind(refineShortForms, text, guess)).toEqual(expected);
  });
});

describe('what only looks like an organization', () => {
  it.each([
    ['They marched on Odd Women’s Day.', 'Odd Women', ['other: Odd Women']],
    ['They marched on Odd Women’s advice.', 'Odd Women', ['organization: Odd Women']],
    ['Then the Queen smiled.', 'Queen', []],
    ['They like the Airbus A300 best.', 'Airbus A300', ['organization: Airbus']],
  ] as const)('%s', (text, name, expected) => {
    expect(typesBehind(refineBounds, text, { [name]: 'organization' })).toEqual(expected);
  });
});

describe('places whole, and where they are announced', () => {
  it.each([
    [
      refineBounds,
      'They left the People’s Republic of China.',
      { 'Republic of China': 'place' },
      ['place: People’s Republic of China'],
    ],
    [
      refineBounds,
      'They left the Republic of China.',
      { 'Republic of China': 'place' },
      ['place: Republic of China'],
    ],
    [refineBounds, 'They saw the Odda Trench.', { 'Odda Trench': 'organization' }, ['place: Odda Trench']],
    [
      refineShortForms,
      'They left Odrin Airport. Odrin was full.',
      { 'Odrin Airport': 'place', Odrin: 'person' },
      ['place: Odrin Airport', 'place: Odrin'],
    ],
    [
      refineShortForms,
      'They left Odrin Airport. Ada Odrin and Odrin left.',
      { 'Odrin Airport': 'place', 'Ada Odrin': 'person', Odrin: 'person' },
      ['place: Odrin Airport', 'person: Ada Odrin', 'person: Odrin'],
    ],
    [refineAnnounced, 'They left the town of Tel Odd.', {}, ['place: Tel Odd']],
    [refineAnnounced, 'They left the talk of Tel Odd.', {}, []],
    [refineContexts, 'Then Norway wants gas.', { Norway: 'organization' }, ['place: Norway']],
    [refineContexts, 'Then Barclays wants gas.', { Barclays: 'organization' }, ['organization: Barclays']],
    [refineListedTypes, 'Then Gatwick was closed.', { Gatwick: 'person' }, ['place: Gatwick']],
    [refineListedTypes, 'Then Mr Gatwick was ill.', { Gatwick: 'person' }, ['person: Gatwick']],
    [
      refineListedTypes,
      'Then the Ford Oddster burned.',
      { 'Ford Oddster': 'place' },
      ['other: Ford Oddster'],
    ],
  ] as const)('%o %s', (refine, text, guess, expected) => {
    expect(typesBehind(refine, text, guess)).toEqual(expected);
  });
});
