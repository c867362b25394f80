import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRecordFile, nameRecordFiles } from '../../pipeline/6-write/name-record-file.ts';

describe('the file of a record', () => {
  it.each([
    ['vote', 'articles/vote.json'],
    ['courts/2025/fire in Łódź', 'articles/courts/2025/fire in Łódź.json'],
    ['../../etc/passwd', 'articles/%2E%2E/%2E%2E/etc/passwd.json'],
    ['/etc/passwd', 'articles/%/etc/passwd.json'],
    ['..', 'articles/%2E%2E.json'],
    ['', 'articles/%.json'],
    ['.hidden', 'articles/%2Ehidden.json'],
    ['C:\\con', 'articles/C%3A%5Ccon.json'],
    ['con', 'articles/%63on.json'],
    ['a.json/b', 'articles/a%2Ejson/b.json'],
    ['100%', 'articles/100%25.json'],
    ['a\u0000b\nc', 'articles/a%00b%0Ac.json'],
  ])('of %j is %s', (id, file) => {
    expect(nameRecordFile(id)).toBe(file);
  });

  it('lies inside the folder of records, whatever the id', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', '~', '%', 'a', '\0', '\uD800') }),
      fc.string({ minLength: 500, maxLength: 1000 }),
    );
    fc.assert(
      fc.property(id, (hostile) => {
        const file = nameRecordFile(hostile);
        expect(path.posix.normalize(file)).toBe(file);
        expect(file).toMatch(/^articles\/[^\\]*\.json$/u);
        expect(
          file.split('/').every((name) => name && Buffer.byteLength(name) < 255 && !/^\.|\p{Cc}/u.test(name)),
        ).toBe(true);
      }),
    );
  });

  it('is another one for every other id, also where case means nothing', () => {
    const id = fc.string({
      unit: fc.constantFrom('.', '/', '~', '%', 'a', 'A', 'é', 'e\u0301', '2', 'E'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 30 }), (ids) => {
        const files = [...nameRecordFiles(ids).values()].map((file) => file.normalize('NFC').toLowerCase());
        expect(new Set(files).size).toBe(ids.length);
      }),
    );
  });
});
