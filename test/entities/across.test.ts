import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAcross, type ArticleEntities, type RowsAcross } from '../../pipeline/4-link/across/across.ts';
import { readAuthority } from '../../pipeline/4-link/across/authority.ts';
import { entityIdOf } from '../../pipeline/4-link/names/entity-ids.ts';
import { processArticle } from '../../pipeline/process.ts';
import type { EntityRow } from '../../pipeline/tables.ts';

const row = (type: EntityRow['type'], name: string, more: Partial<EntityRow> = {}): EntityRow => ({
  article_id: '',
  entity_id: entityIdOf(type, name),
  sentence: 1,
  paragraph: 1,
  start: 0,
  end: 1,
  text: name,
  type,
  name,
  aliases: [],
  role: null,
  affiliation: null,
  mentions: 1,
  quotes: 0,
  confidence: 1,
  ...more,
});
const article = (
  article_id: string,
  entities: EntityRow[],
  published: string | null = null,
): ArticleEntities => ({
  article_id,
  published,
  entities: entities.map((entity) => ({ ...entity, article_id })),
});
const idsOf = (articles: ArticleEntities[], authority = ''): (string | undefined)[] => {
  const { ids } = joinAcross(articles, readAuthority(authority).entries);
  return articles.flatMap(({ article_id, entities }) =>
    entities.map(({ entity_id }) => ids.get(article_id)?.get(entity_id)?.entity_id ?? entity_id),
  );
};

const rowsOf = <Row>(rows: RowsAcross<Row>): Row[] => Array.from(rows, ({ row: made }) => made);

describe('entities across articles', () => {
  it('are one where name and type are the same', () => {
    const articles = [
      article('a', [row('person', 'Ana Ruiz')], '2024-05-02'),
      article(
        'b',
        [row('person', 'Ana Ruiz', { aliases: ['Ruiz'], mentions: 3, quotes: 2 })],
        '2024-05-01T10:00:00Z',
      ),
    ];
    expect(rowsOf(joinAcross(articles, []).people)).toEqual([
      {
        entity_id: 'person-ana-ruiz',
        name: 'Ana Ruiz',
        aliases: ['Ruiz'],
        roles: [],
        affiliations: [],
        articles: 2,
        mentions: 4,
        quotes: 2,
        first_date: '2024-05-01',
        last_date: '2024-05-02',
        checked: null,
      },
    ]);
  });

  it.each([
    [
      'accents and middle names are left out',
      [row('person', 'José M. Peña')],
      [row('person', 'Jose Pena')],
      true,
    ],
    [
      'a legal form is no part of a name',
      [row('organization', 'Halden Steel Ltd.')],
      [row('organization', 'Halden Steel')],
      true,
    ],
    [
      'an acronym is the name that explains it',
      [row('organization', 'Nordic Energy Board', { aliases: ['NEB'] })],
      [row('organization', 'NEB')],
      true,
    ],
    ['names of one country', [row('place', 'United States')], [row('place', 'U.S.')], true],
    [
      'a family name alone is nobody',
      [row('person', 'Ana Ruiz', { aliases: ['Ruiz'] })],
      [row('person', 'Ruiz')],
      false,
    ],
    ['one name of two types', [row('person', 'Lincoln')], [row('place', 'Lincoln')], false],
    [
      'two people of one name, whose roles contradict each other',
      [row('person', 'John Hill', { role: 'goalkeeper' })],
      [row('person', 'John Hill', { role: 'federal prosecutor' })],
      false,
    ],
    [
      'one person in two roles that go together',
      [row('person', 'John Hill', { role: 'senator' })],
      [row('person', 'John Hill', { role: 'former governor' })],
      true,
    ],
  ])('%s', (_, one, other, same) => {
    const [a, b] = idsOf([article('a', one), article('b', other)]);
    expect(a === b).toBe(same);
  });

  it('tells two people of one name apart by a word of their role', () => {
    expect(
      idsOf([
        article('a', [row('person', 'John Hill', { role: 'goalkeeper' })]),
        article('b', [row('person', 'John Hill', { role: 'federal prosecutor' })]),
      ]),
    ).toEqual(['person-john-hill', 'person-john-hill-prosecutor']);
  });

  it('takes a family name for the person that two articles know under it', () => {
    const known = ['a', 'b'].map((id) => article(id, [row('person', 'Ana Ruiz', { aliases: ['Ruiz'] })]));
    expect(new Set(idsOf([...known, article('c', [row('person', 'Ruiz')])]))).toEqual(
      new Set(['person-ana-ruiz']),
    );
  });

  it('never joins two entities of one article', () => {
    const ids = idsOf([
      article('a', [
        row('person', 'Ana Ruiz'),
        row('person', 'Ana Ruiz', { entity_id: 'person-ana-ruiz-2' }),
      ]),
    ]);
    expect(new Set(ids).size).toBe(2);
  });

  it('takes id and name from the list of the user', () => {
    const articles = [
      article('a', [row('organization', 'E.U.')]),
      article('b', [row('place', 'EU')]),
      article('c', [row('person', 'Eu Hamza')]),
    ];
    const { ids, organizations } = joinAcross(
      articles,
      readAuthority('name,aliases,type,id\nEuropean Union,EU; the EU,organization,union').entries,
    );
    expect(ids.get('a')!.get('organization-eu')).toEqual({
      entity_id: 'union',
      name: 'European Union',
      type: 'organization',
    });
    // The type of the list corrects the article's.
    expect(ids.get('b')!.get('place-eu')).toEqual({
      entity_id: 'union',
      name: 'European Union',
      type: 'organization',
    });
    // What stays as it is needs no entry.
    expect(ids.get('c')).toBeUndefined();
    expect(rowsOf(organizations).map(({ entity_id, name, aliases }) => [entity_id, name, aliases])).toEqual([
      ['union', 'European Union', ['E.U.', 'EU']],
    ]);
  });

  it('does not depend on the order of the articles', () => {
    const people = ['Ana Ruiz', 'Ruiz', 'John Hill', 'J. Hill'];
    const roles = [null, 'goalkeeper', 'judge', 'mayor'];
    const entity = fc
      .record({ name: fc.constantFrom(...people), role: fc.constantFrom(...roles) })
      .map(({ name, role }) => row('person', name, { role, aliases: name === 'Ana Ruiz' ? ['Ruiz'] : [] }));
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(entity, { selector: ({ name }) => name, maxLength: 3 }), { maxLength: 6 }),
        fc.integer(),
        (lists, turn) => {
          const articles = lists.map((list, i) => article(`article-${i}`, list));
          const turned = articles.map(
            (_, i) => articles[(((i + turn) % articles.length) + articles.length) % articles.length],
          );
          const one = joinAcross(articles, []);
          const other = joinAcross(turned, []);
          expect([...other.people]).toEqual([...one.people]);
          for (const { article_id, entities } of articles) {
            expect(other.ids.get(article_id)).toEqual(one.ids.get(article_id));
            const ids = entities.map((own) => one.ids.get(article_id)?.get(own.entity_id) ?? own);
            expect(new Set(ids.map(({ entity_id }) => entity_id)).size).toBe(entities.length);
          }
        },
      ),
    );
  });
});

describe('the list of the user', () => {
  it.each([
    ['no name', 'name,aliases,type,id\n,,person,x', /without a name/],
    ['an unknown type', 'name,aliases,type,id\nAna Ruiz,,people,x', /“people” is no type/],
    ['an id that leads out of the folder', 'name,aliases,type,id\nAna Ruiz,,person,../x', /its id/],
    ['an id that a spreadsheet takes for a number', 'name,aliases,type,id\nAna Ruiz,,person,2024', /its id/],
    [
      'an id twice',
      'name,aliases,type,id\nAna Ruiz,,person,x\nJohn Hill,,person,x',
      /has the id “x” already/,
    ],
    ['broken quotation marks', 'name,aliases,type,id\n"Ana Ruiz,,person,x', /no CSV/],
  ])('says what is wrong with %s', (_, csv, message) => {
    expect(
      readAuthority(csv)
        .skipped.map((row) => row.message)
        .join(),
    ).toMatch(message);
  });

  it('is read with byte-order mark, semicolons and columns in any order', () => {
    expect(readAuthority('\uFEFFid;name;type;aliases\nx;Ana Ruiz;person;"A. Ruiz; Ruiz"').entries).toEqual([
      { id: 'x', name: 'Ana Ruiz', type: 'person', aliases: ['A. Ruiz', 'Ruiz'] },
    ]);
  });
});

describe('institutions that many countries have', () => {
  const ministry = (affiliation: string | null, name = 'Health Ministry') =>
    row('organization', name, { affiliation });

  it.each([
    ['of one country are one', [ministry('Chile')], [ministry('Chile')], true],
    ['of two countries are two', [ministry('Chile')], [ministry('Peru')], false],
    ['that no article places stay within it', [ministry(null)], [ministry(null)], false],
    [
      'can say in their name where they are',
      [ministry('Chile')],
      [ministry(null, 'Chilean Health Ministry')],
      true,
    ],
    [
      'are no others that only sound like them',
      [ministry(null, 'Bank of England')],
      [ministry(null, 'Bank of England')],
      true,
    ],
  ])('%s', (_, one, other, same) => {
    const [a, b] = idsOf([article('a', one), article('b', other)]);
    expect(a === b).toBe(same);
  });

  it('take their place into the id', () => {
    expect(idsOf([article('a', [ministry('Chile')])])).toEqual(['organization-health-ministry-chile']);
  });

  it('are what the list of the user says', () => {
    expect(
      idsOf(
        [article('a', [ministry('Chile')]), article('b', [ministry(null)])],
        'name,aliases,type,id\nHealth Ministry,,organization,minsal',
      ),
    ).toEqual(['minsal', 'minsal']);
  });

  it('have their place from the article', () => {
    const { entities } = processArticle({
      article_id: 'a',
      text: 'The Chilean Health Ministry closed two clinics. Peru’s Health Ministry did not. The Health Ministry gave no reason.',
    });
    expect(
      entities
        .filter(({ type }) => type === 'organization')
        .map(({ name, affiliation, mentions }) => [name, affiliation, mentions]),
    ).toEqual([
      ['Chilean Health Ministry', null, 1],
      ['Peru’s Health Ministry', null, 2],
    ]);
  });
});

it('knows institutions of one kind and country by several names', () => {
  const ids = idsOf([
    article('a', [
      row('organization', 'Supreme Court of Chile'),
      row('organization', 'Chilean Health Ministry'),
    ]),
    article('b', [
      row('organization', 'Chilean Supreme Court'),
      row('organization', 'Chilean Ministry of Health'),
    ]),
    article('c', [row('organization', 'Supreme Court of Peru'), row('organization', 'Ministry of Health')]),
  ]);
  expect(ids[2]).toBe(ids[0]);
  expect(ids[3]).toBe(ids[1]);
  expect(new Set(ids)).toHaveProperty('size', 4);
});

it('keeps two people of one name apart who hold one office in two countries', () => {
  const president = (affiliation: string) =>
    row('person', 'Juan Reyes', { role: 'President', role_status: 'current', affiliation });
  expect(new Set(idsOf([article('a', [president('Chile')]), article('b', [president('Peru')])])).size).toBe(
    2,
  );
  expect(new Set(idsOf([article('a', [president('Chile')]), article('b', [president('Chile')])])).size).toBe(
    1,
  );
});

describe('a batch of articles, from their words', () => {
  const texts: Record<string, string> = {
    chile:
      'The Health Ministry said that 40 people were ill in Chile. Chilean President Ana Ruiz spoke in Parliament. “We are ready,” Health Minister Carlos Lee said. The Supreme Court of Chile was closed.',
    norway:
      'Norway’s Health Ministry said that nobody was ill. Norwegian Prime Minister Kari Lee told Parliament so. The Supreme Court met. Carlos Lee, a Norwegian fisherman, laughed.',
    both: 'The Chilean Health Ministry and the Norwegian Health Ministry signed a paper. The Supreme Court of Norway did not.',
    neither: 'The Supreme Court said that it would rule soon. The Health Ministry did not answer.',
  };
  const made = Object.entries(texts).map(([article_id, text]) => ({
    article_id,
    published: null,
    entities: processArticle({ article_id, text }).entities,
  }));
  const idIn = (articleId: string, pattern: RegExp, authority = ''): string | undefined => {
    const own = made
      .find(({ article_id }) => article_id === articleId)!
      .entities.find(({ name }) => pattern.test(name));
    const { ids } = joinAcross(made, readAuthority(authority).entries);
    return own && (ids.get(articleId)?.get(own.entity_id)?.entity_id ?? own.entity_id);
  };

  it('has one id for the institution of a country, and none for those of two', () => {
    expect(idIn('chile', /Health Ministry/)).toBe(idIn('both', /Chilean Health Ministry/));
    expect(idIn('norway', /Health Ministry/)).toBe(idIn('both', /Norwegian Health Ministry/));
    expect(idIn('norway', /Supreme Court/)).toBe(idIn('both', /Supreme Court/));
    expect(
      new Set(
        ['chile', 'norway', 'neither'].flatMap((id) => [
          idIn(id, /Health Ministry/),
          idIn(id, /Supreme Court/),
        ]),
      ).size,
    ).toBe(6);
  });

  it('keeps a minister and a fisherman of one name apart, unless the list of the user says otherwise', () => {
    expect(idIn('chile', /Carlos Lee/)).not.toBe(idIn('norway', /Carlos Lee/));
    const list = 'name,aliases,type,id\nCarlos Lee,,person,lee-1';
    expect(idIn('chile', /Carlos Lee/, list)).toBe('lee-1');
    expect(idIn('norway', /Carlos Lee/, list)).toBe('lee-1');
  });
});
