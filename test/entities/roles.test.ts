import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/process.ts';

/** Name, role and affiliation of the people in a text; what is former has `(former)` behind it. */
const people = (text: string) =>
  processArticle({ article_id: 'a', text })
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, role, role_status, affiliation, affiliation_status }) => [
      name,
      role_status === 'former' ? `${role} (former)` : role,
      affiliation_status === 'former' ? `${affiliation} (former)` : affiliation,
    ]);

describe('a role in front of the name', () => {
  it.each([
    ['The visit of Iranian President Reza Karimi took an hour.', 'Reza Karimi', 'Iranian President', 'Iran'],
    [
      'On Friday Chilean Foreign Minister Carla Montoya flew home.',
      'Carla Montoya',
      'Chilean Foreign Minister',
      'Chile',
    ],
    [
      'The plan was read by Deputy Emergencies Minister Oleg Markin.',
      'Oleg Markin',
      'Deputy Emergencies Minister',
      null,
    ],
    [
      'The bridge will hold, said civil and environmental engineering professor Jane Hill.',
      'Jane Hill',
      'civil and environmental engineering professor',
      null,
    ],
    ['It was dull, said Mr John Hill.', 'John Hill', null, null],
    ['The officers met John Hill on Friday.', 'John Hill', null, null],
    ['The council ousted Syrian President Karim Haddad.', 'Karim Haddad', 'Syrian President', 'Syria'],
    ['She wrote to the US Secretary of State John Hill.', 'John Hill', 'US Secretary of State', 'US'],
    ['The note came from a spokesman for President John Hill.', 'John Hill', 'President', null],
    ['The vote pleased presidential candidate Senator John Hill.', 'John Hill', 'Senator', null],
    ['The trial of officers John Hill and Peter Lindgren began.', 'Peter Lindgren', 'officer', null],
    ['In court stood former judge Peter Lindgren.', 'Peter Lindgren', 'former judge (former)', null],
    ['On Friday SpaceX founder John Hill left.', 'John Hill', 'SpaceX founder', 'SpaceX'],
    [
      'A letter came from Chelyabinsk regional governor Oleg Markin.',
      'Oleg Markin',
      'Chelyabinsk regional governor',
      'Chelyabinsk',
    ],
    ['The vote pleased Environment Minister Anna Berg.', 'Anna Berg', 'Environment Minister', null],
    ['They refused to consider President John Hill for it.', 'John Hill', 'President', null],
    ['The House impeached President John Hill on Monday.', 'John Hill', 'President', null],
    ['They asked the elder Hill and his son.', 'Hill', null, null],
    ['Peter Hill was late. The number of judges Hill wants is small.', 'Peter Hill', null, null],
    [
      'Statues of Norwegian presidents John Hill and Anna Berg fell.',
      'Anna Berg',
      'Norwegian president',
      'Norway',
    ],
    ['They chose senators John Hill of Ohio and Anna Berg of Utah.', 'John Hill', 'senator', 'Ohio'],
  ])('%s', (text, name, role, affiliation) => {
    expect(people(text)).toContainEqual([name, role, affiliation]);
  });
});

describe('a role set off by marks', () => {
  it.each([
    [
      'The plan failed, said Anna Kowalska, a senior fellow at the Brookings Institution.',
      'Anna Kowalska',
      'senior fellow',
      'Brookings Institution',
    ],
    ['It burned all night, said John Hill, 45, a farmer from Ohio.', 'John Hill', 'farmer', 'Ohio'],
    [
      'Jane Hill, the Speaker of the House of Representatives, left early.',
      'Jane Hill',
      'Speaker of the House of Representatives',
      'House of Representatives',
    ],
    [
      'The director of the museum, Jane Hill, said she was glad.',
      'Jane Hill',
      'director of the museum',
      null,
    ],
    [
      'Norway’s transport minister, Jane Hill, said she was glad.',
      'Jane Hill',
      'transport minister',
      'Norway',
    ],
    ['Jane Hill, a Toronto lawyer representing the driver, said no.', 'Jane Hill', 'lawyer', 'Toronto'],
    [
      'Jane Hill of the University of Bergen, a shipping researcher, said no.',
      'Jane Hill',
      'shipping researcher',
      'University of Bergen',
    ],
    [
      'The reports worried Jane Hill, founder and chief executive of Microsoft.',
      'Jane Hill',
      'founder and chief executive of Microsoft',
      'Microsoft',
    ],
    ['They feared the collapse of John Hill, the collapse of all.', 'John Hill', null, null],
    ['According to John Hill, the mayor was late.', 'John Hill', null, null],
    ['According to John Hill, officials said nothing.', 'John Hill', null, null],
    ['They invited John Hill, President Peter Lindgren and others.', 'John Hill', null, null],
    [
      'They invited John Hill, President Peter Lindgren’s former rival.',
      'John Hill',
      'President Peter Lindgren’s former rival (former)',
      null,
    ],
    [
      'John Hill, a former adviser to President Anna Berg, left.',
      'John Hill',
      'former adviser to President Anna Berg (former)',
      null,
    ],
    [
      'John Hill, the head of Oslo-based Microsoft, left.',
      'John Hill',
      'head of Oslo-based Microsoft',
      'Microsoft',
    ],
    ['Born to a Chilean father, Ana Eze came to Oslo.', 'Ana Eze', null, null],
    [
      'John Hill, once the mayor of Bergen, said no.',
      'John Hill',
      'mayor of Bergen (former)',
      'Bergen (former)',
    ],
    [
      'Anna Berg, Norway’s ambassador to the United Nations, left.',
      'Anna Berg',
      'ambassador to the United Nations',
      'Norway',
    ],
  ])('%s', (text, name, role, affiliation) => {
    expect(people(text)).toContainEqual([name, role === 'lawyer' ? 'Toronto lawyer' : role, affiliation]);
  });
});

describe('a role that a clause gives', () => {
  it.each([
    ['John Hill is the mayor of Bergen.', 'John Hill', 'mayor of Bergen', 'Bergen'],
    ['John Hill was elected governor of Ohio.', 'John Hill', 'governor of Ohio', 'Ohio'],
    [
      'John Hill, who served as mayor of Bergen from 2010 to 2014, said no.',
      'John Hill',
      'mayor of Bergen (former)',
      'Bergen (former)',
    ],
    ['John Hill, who worked for Microsoft in Oslo, said no.', 'John Hill', null, 'Microsoft (former)'],
    [
      'John Hill, an expert on trade who worked for Norwegian state media in Oslo, said no.',
      'John Hill',
      'expert on trade',
      'Norwegian state media (former)',
    ],
    [
      'John Hill resigned as chairman of Microsoft.',
      'John Hill',
      'chairman of Microsoft (former)',
      'Microsoft (former)',
    ],
    ['John Hill used to be the mayor of Bergen.', 'John Hill', 'mayor of Bergen (former)', 'Bergen (former)'],
    ['John Hill is not the mayor of Bergen.', 'John Hill', null, null],
    [
      'John Hill is no longer the mayor of Bergen.',
      'John Hill',
      'mayor of Bergen (former)',
      'Bergen (former)',
    ],
    ['The father of John Hill is a farmer.', 'John Hill', null, null],
  ])('%s', (text, name, role, affiliation) => {
    expect(people(text)).toContainEqual([name, role, affiliation]);
  });
});

describe('an affiliation without a role', () => {
  it.each([
    ['Jane Hill of the University of Bergen said no.', 'Jane Hill', null, 'University of Bergen'],
    ['Reuters’ Jane Hill asked first.', 'Jane Hill', null, 'Reuters'],
    ['Jane Hill of Rivers Without Fences said no.', 'Jane Hill', null, 'Rivers Without Fences'],
    ['They met Jane Hill at the University of Bergen.', 'Jane Hill', null, null],
    ['They fled with Jane Hill from Ohio.', 'Jane Hill', null, null],
    ['Channel Nine’s Jane Hill asked first.', 'Jane Hill', null, 'Channel Nine'],
    ['On Friday Jane Hill of the Council said no.', 'Jane Hill', null, 'Council'],
    ['The plan failed, said Jane Hill of Microsoft on Monday.', 'Jane Hill', null, 'Microsoft'],
    ['She was called the Jane Hill of Norway.', 'Jane Hill', null, null],
  ])('%s', (text, name, role, affiliation) => {
    expect(people(text)).toContainEqual([name, role, affiliation]);
  });
});

describe('the body that an office stands for', () => {
  it.each([
    ['On Monday the Speaker of the House, Jane Hill, was late.', 'House of Representatives'],
    ['The House of Commons met. The Speaker of the House, Jane Hill, was late.', 'House of Commons'],
    ['Fisheries Minister Jane Hill was glad. The Fisheries Ministry was closed.', 'Fisheries Ministry'],
    ['Minister of Health Jane Hill was glad. The Ministry of Defence was closed.', null],
    ['On Monday House Speaker Jane Hill was late.', 'House of Representatives'],
    ['On Monday Senate Majority Leader Jane Hill was late.', 'Senate'],
    ['On Monday Speaker of the House Jane Hill was late.', 'House of Representatives'],
    ['On Monday house speaker Jane Hill was late.', null],
  ])('%s', (text, affiliation) => {
    expect(people(text).find(([name]) => name === 'Jane Hill')?.[2]).toBe(affiliation);
  });
});

describe('what stands at a role and is nobody’s body', () => {
  it.each([
    ['a field', 'The report is wrong, said Director of National Intelligence Jane Hill.'],
    ['another role', 'Jane Hill, the campaign manager for Senator John Berg, left.'],
    ['a party’s adjective', 'On Friday Republican Senator Jane Hill left.'],
    ['a work', 'It was built by Jane Hill, author of Nightfall.'],
    ['a staff', 'It was built, said Chief of Staff Jane Hill.'],
    ['where a victim was', 'On Friday Bergen victim Jane Hill spoke.'],
    ['two peoples', 'It was built by Jane Hill, a Syrian-American resident.'],
    ['no party', 'On Friday Independent presidential candidate Jane Hill left.'],
    ['the city of a court', 'On Friday Toronto judge Jane Hill left.'],
    ['whom somebody speaks with', 'Jane Hill spoke with Microsoft about it.'],
  ])('%s', (_, text) => {
    expect(people(text).find(([name]) => name === 'Jane Hill')?.[2]).toBe(null);
  });
});

describe('an office whose place stands elsewhere', () => {
  it.each([
    ['Regional governor Jane Hill was glad. Bergen’s governor had promised it.', 'Bergen'],
    ['The governors of Ohio and Maine met. The governor of Ohio left. Judge Jane Hill was glad.', null],
    ['The governor of Ohio left, the governor of Maine stayed. Governor Jane Hill was glad.', null],
    ['The governor of Ohio left. Governor Jane Hill of Maine was glad.', 'Maine'],
    ['Ohio Governor Peter Lindgren left. Governor Jane Hill was glad.', null],
    ['The Syrian president left. President Jane Hill was glad.', null],
  ])('%s', (text, affiliation) => {
    expect(people(text).find(([name]) => name === 'Jane Hill')?.[2]).toBe(affiliation);
  });
});

it('parts two people who are each described and each have an origin', () => {
  expect(people('Senator Jane Hill of Texas and Senator Peter Lindgren of Kentucky voted no.')).toEqual([
    ['Jane Hill', 'Senator', 'Texas'],
    ['Peter Lindgren', 'Senator', 'Kentucky'],
  ]);
  expect(people('They asked Jane Hill, a state representative. Peter Lindgren was late.')).toContainEqual([
    'Peter Lindgren',
    null,
    null,
  ]);
});

it('gives a title over a list to everybody in it, also where each has an origin', () => {
  expect(
    people('Senators Jane Hill of Ohio, Peter Lindgren of Maine and Anna Berg of Texas voted no.'),
  ).toEqual([
    ['Jane Hill', 'Senator', 'Ohio'],
    ['Peter Lindgren', 'Senator', 'Maine'],
    ['Anna Berg', 'Senator', 'Texas'],
  ]);
  expect(people('Reps. Jane Hill and Peter Lindgren of Maine voted no.')).toEqual([
    ['Jane Hill', 'Rep', null],
    ['Peter Lindgren', 'Rep', 'Maine'],
  ]);
  expect(people('Reps. Jane Hill (D-Ohio) and Peter Lindgren (R-Maine) voted no.')).toEqual([
    ['Jane Hill', 'Rep', 'Ohio'],
    ['Peter Lindgren', 'Rep', 'Maine'],
  ]);
  expect(people('Senator Jane Hill of Ohio and Peter Lindgren of Maine voted no.')).toContainEqual([
    'Peter Lindgren',
    null,
    'Maine',
  ]);
});

it('takes the state for the place of its governor, whatever else is called so', () => {
  expect(people('New York City was quiet. New York Governor Jane Hill smiled.')).toEqual([
    ['Jane Hill', 'New York Governor', 'New York'],
  ]);
});

it('takes where somebody is from', () => {
  expect(people('Jane Hill is 40 years old and from Bergen. They asked her.')).toEqual([
    ['Jane Hill', null, 'Bergen'],
  ]);
  expect(people('Jane Hill is back from Bergen. They asked her.')).toEqual([['Jane Hill', null, null]]);
});

it('takes what the sentence after next says of the only person named', () => {
  expect(
    people('Jane Hill won the vote. Few had thought so. She is a professor at the University of Bergen.'),
  ).toContainEqual(['Jane Hill', 'professor', 'University of Bergen']);
  expect(
    people('Jane Hill won the vote. Anna Berg was sad. She is a professor at the University of Bergen.'),
  ).toContainEqual(['Jane Hill', null, null]);
});

it('takes a common noun for the body of that kind that was named before it', () => {
  expect(
    people('The Senate Budget Committee met. Committee chairman Peter Lindgren spoke for an hour.'),
  ).toContainEqual(['Peter Lindgren', 'Committee chairman', 'Senate Budget Committee']);
});

it('takes what is told of years long past for past', () => {
  expect(
    people('In 1975 Chilean President Juan Reyes named her to the court. The court opened in 2019.'),
  ).toContainEqual(['Juan Reyes', 'Chilean President (former)', 'Chile (former)']);
  expect(
    people('In 1975 Chilean President Juan Reyes named her to the court. Reyes was late in 2019.'),
  ).toContainEqual(['Juan Reyes', 'Chilean President', 'Chile']);
});

it('takes no year for the time of a role that says since when, or what somebody says', () => {
  for (const text of [
    'He has served Chilean President Juan Reyes since 2015. It is 2020.',
    'Chilean President Juan Reyes said, “We asked for it in 2015.” It is 2020.',
    'After all that they did in 2015, Chilean President Juan Reyes is glad. It is 2020.',
    'Chilean President Juan Reyes recalled what they did in 2015. It is 2020.',
  ])
    expect(people(text)).toContainEqual(['Juan Reyes', 'Chilean President', 'Chile']);
});

it('takes the fullest role that the article gives, wherever it stands', () => {
  expect(
    people(
      'Lindgren came late. Nobody knew why. Peter Lindgren, the director of the Bergen Maritime Museum, is ill.',
    ),
  ).toContainEqual(['Peter Lindgren', 'director of the Bergen Maritime Museum', 'Bergen Maritime Museum']);
});
