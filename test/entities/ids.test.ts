import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityIds, entityIdOf } from '../../pipeline/4-link/names/entity-ids.ts';

describe('ids of entities', () => {
  it.each([
    ['Jon Alterman', 'person-jon-alterman'],
    ['Łukasz Żółć', 'person-lukasz-zolc'],
    ["Sinéad O'Brien Jr.", 'person-sinead-obrien-jr'],
    ['../../etc', 'person-etc'],
    ['2024', 'person-2024'],
  ])('of %s is readable', (name, id) => {
    expect(entityIdOf('person', name)).toBe(id);
  });

  it('are unique and safe in a path for any names', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('x'.repeat(90), `${'x'.repeat(90)}y`, 'A 2', 'A', '東京')),
        ),
        (names) => {
          const ids = new EntityIds();
          const given = names.map((name) => ids.next('place', name));
          expect(new Set(given).size).toBe(given.length);
          for (const id of given) expect(id).toMatch(/^place-[a-z0-9-]+$/);
        },
      ),
    );
  });
});
