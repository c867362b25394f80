import { readList } from './read-list.ts';

/** Airports, buildings, prisons, sights, none of them a usual name of people. */
export const landmarks = readList(`
Abu Simbel, Acropolis, Alcatraz, Alhambra, Angkor Wat, Arc de Triomphe, Arlanda, Ataturk, Auschwitz,
Ayia Sofia, Barajas, Bastille, Bellevue Hospital, Belmarsh, Beltway, Berlin Wall, Big Ben, Blue Mosque,
Borobudur, Boryspil, Brandenburg Gate, Brixton Prison, Broadmoor, Broadway, Buchenwald, Buckingham Palace,
Camp David, Capitol Hill, Carnegie Hall, Changi, Checkpoint Charlie, Chequers, Chichen Itza,
Christ the Redeemer, Cologne Cathedral, Colosseum, Dachau, Downing Street, Eiffel Tower, Elysee,
Elysee Palace, Entebbe, Esenboga, Evin, Fiumicino, Forbidden City, Fort Knox, Galeao, Gardermoen, Gatwick,
Gitmo, Glastonbury, Golden Temple, Ground Zero, Guantanamo, Guarulhos, Haghia Sophia, Hagia Sophia, Haneda,
Hartsfield-Jackson, Heathrow, Helsinki-Vantaa, Hillsborough, Holyrood, Holyroodhouse, Incheon,
Kansai International, Kastrup, Kloten, Kremlin, LAX, LaGuardia, Linate, Logan International, Louvre, Luton,
Machu Picchu, Malpensa, Mar-a-Lago, Mehrabad, Mont Saint-Michel, Mount Rushmore, Narita, Noi Bai, Notre Dame,
Notre-Dame, O'Hare, OR Tambo, Okecie, Old Trafford, Orly, Palmyra, Parkhurst, Parthenon, Paya Lebar,
Pearson International, Pentonville, Pompeii, Potala, Prestwick, Pudong, Pulkovo, Quirinale,
Rashtrapati Bhavan, Rikers, Sagrada Familia, San Quentin, Sandhurst, Santa Sophia, Schiphol, Sea-Tac,
Sellafield, Sheremetyevo, Sing Sing, Soekarno-Hatta, Stansted, Stonehenge, Suvarnabhumi, Tahrir Square,
Taj Mahal, Taksim, Tan Son Nhat, Tegel, Tempelhof, Tiananmen, Tiananmen Square, Times Square, Topkapi,
Tower of London, Trafalgar Square, Tullamarine, Vnukovo, Wandsworth Prison, Wembley, Westminster Abbey,
Wormwood Scrubs, Zaventem, Zhuliany, Zocalo, Zvartnots
`);
