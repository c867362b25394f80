import { readList } from './read-list.ts';

/** Airports, buildings, prisons, sights, none of them a usual name of people. */
export const landmarks = readList(`
Abu Simbel, Acropolis, Alcatraz, Alhambra, Angkor Wat, Arc de Triomphe, Arlanda, Ataturk, Auschwitz,
Ayia Sofia, Barajas, Bastille, Beltway, Big Ben, Blue Mosque, Borobudur, Brandenburg Gate, Broadmoor,
Broadway, Buchenwald, Buckingham Palace, Carnegie Hall, Changi, Checkpoint Charlie, Chichen Itza,
Christ the Redeemer, Cologne Cathedral, Colosseum, Dachau, Downing Street, Eiffel Tower, Evin, Fiumicino,
Forbidden City, Gatwick, Gitmo, Glastonbury, Golden Temple, Guantanamo, Haghia Sophia, Hagia Sophia, Haneda,
Heathrow, Holyrood, Holyroodhouse, Kastrup, Kremlin, LaGuardia, Louvre, Luton, Machu Picchu, Malpensa,
Mont Saint-Michel, Mount Rushmore, Narita, Notre Dame, Notre-Dame, O'Hare, Old Trafford, Orly, Palmyra,
Parthenon, Pentonville, Pompeii, Potala, Pudong, Rikers, Sagrada Familia, Sandhurst, Santa Sophia, Schiphol,
Sellafield, Sheremetyevo, Sing Sing, Stansted, Stonehenge, Taj Mahal, Tegel, Tempelhof, Topkapi, Vnukovo,
Wembley, Westminster Abbey, Zaventem, Zvartnots
`);
