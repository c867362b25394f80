import { readList } from './read-list.ts';

/** Names of places that are ordinary words in small letters. */
export const placesThatAreWords = readList(`
bali, bath, boulder, brest, buffalo, cape, chad, china, cologne, cork, derby, dover, eugene, florence,
georgia, guinea, hama, hamburg, hull, java, jersey, jordan, key west, lima, limerick, lome, male, mali,
mobile, nice, oman, orange, panama, paris, phoenix, providence, reading, rio, rome, savannah, split, surrey,
swat, togo, tripoli, troy, turin, turkey, york
`);
