import { readList } from './read-list.ts';

/** Small words inside family names. */
export const nameParticles = readList(`
abu, al, ap, ben, bin, bint, da, dal, de, del, dela, della, delos, den, der, des, di, do, dos, du, el, ibn,
la, las, le, lo, los, mac, op, san, santa, st., ter, van, vander, vom, von, y, zu, zur
`);
