import { readList } from './read-list.ts';

/** Airports, buildings, prisons and the like that one word names, none of them a usual name of people. */
export const landmarks = readList(`
Alcatraz, Arlanda, Ataturk, Auschwitz, Barajas, Bastille, Beltway, Broadmoor, Broadway, Buchenwald,
Carnegie Hall, Changi, Colosseum, Dachau, Evin, Fiumicino, Gatwick, Gitmo, Glastonbury, Guantanamo, Haneda,
Heathrow, Holyrood, Holyroodhouse, Kastrup, Kremlin, LaGuardia, Louvre, Luton, Malpensa, Narita, O'Hare,
Old Trafford, Orly, Pentonville, Potala, Pudong, Rikers, Sandhurst, Schiphol, Sellafield, Sheremetyevo,
Sing Sing, Stansted, Stonehenge, Tegel, Tempelhof, Vnukovo, Wembley, Zaventem
`);
