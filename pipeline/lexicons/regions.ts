import { readList } from './read-list.ts';

/** Continents, regions, states, provinces, seas, rivers, and abbreviations of American states. */
export const regions = readList(`
Abkhazia, Aegean, Africa, Al-Anbar, Alabama, Alaska, Alberta, Alps, Alsace, Amazon, Anatolia, Andalusia, Andes, Antarctic, Antarctica, Appalachia,
Arabian Peninsula, Arctic, Arctic Ocean, Ariz., Arizona, Ark., Arkansas, Asia, Asia-Pacific, Assam, Atlantic, Atlantic Ocean, Bali, Balkans,
Balochistan, Baltic, Baltic Sea, Baltics, Basque Country, Bavaria, Bay Area, Bay of Bengal, Bengal, Bermuda, Bihar, Black Sea, Borneo,
British Columbia, Brittany, Bronx, Brooklyn, Burgundy, Calif., California, Capitol Hill, Caribbean, Cascadia, Caspian Sea, Catalonia, Caucasus,
Cayman Islands, Central America, Central Asia, Central Europe, Chechnya, Colo., Colorado, Conn., Connecticut, Cornwall, Corsica, Cotswolds, Crete,
Crimea, D.C., Dagestan, Dakota, Darfur, Dead Sea, Del., Delaware, Devon, District of Columbia, Donbas, Donbass, Dorset, Downing Street, East Africa,
East Asia, East China Sea, East Jerusalem, Eastern Europe, English Channel, Essex, Euphrates, Eurasia, Europe, Falkland Islands, Falklands, Far East,
Fla., Flanders, Florida, Ga., Galicia, Gaza Strip, Goa, Golan Heights, Great Lakes, Guam, Guantanamo, Gujarat, Gulf, Gulf of Aden, Gulf of Mexico,
Hampshire, Haryana, Hawaii, Helmand, Hertfordshire, Himalayas, Hokkaido, Holy Land, Honshu, Horn of Africa, Hudson River, Iberia, Idaho, Ill.,
Illinois, Ind., Indian Ocean, Indiana, Indochina, Ingushetia, Iowa, Iraqi Kurdistan, Java, Jiangsu, Kaliningrad, Kamchatka, Kan., Kansas, Karnataka,
Kashmir, Kent, Kentucky, Kerala, Khyber Pakhtunkhwa, Korea, Korean Peninsula, Krasnodar, Kurdistan, Kursk, Kwazulu-Natal, Lancashire, Lapland,
Latin America, Levant, Lombardy, Long Island, Louisiana, Maghreb, Maharashtra, Maine, Manchuria, Manhattan, Manitoba, Maryland, Mass., Massachusetts,
Md., Mediterranean, Mediterranean Sea, Mekong, Mesopotamia, Mich., Michigan, Middle East, Midlands, Midwest, Mindanao, Minn., Minnesota, Mississippi,
Missouri, Mont., Montana, Nagorno-Karabakh, Nebraska, Nev., Nevada, New Brunswick, New England, New Hampshire, New Jersey, New Mexico,
New South Wales, Newfoundland, Niger Delta, Nile, Nineveh, Normandy, North Africa, North America, North Carolina, North Dakota,
North Rhine-Westphalia, North Sea, North Waziristan, Northern Territory, Northumberland, Nova Scotia, Oceania, Ohio, Okla., Oklahoma, Ontario, Ore.,
Oregon, Ossetia, Pa., Pacific, Pacific Ocean, Panjshir, Patagonia, Pennsylvania, Persian Gulf, Pomerania, Potomac, Prince Edward Island, Provence,
Prussia, Punjab, Quebec, Queens, Queensland, Rajasthan, Red Sea, Rhine, Rhineland, Rhode Island, Sahara, Sahel, Sakhalin, Saskatchewan, Saxony,
Scandinavia, Seine, Shandong, Siberia, Sichuan, Sicily, Silesia, Silicon Valley, Sinai, Sinai Peninsula, Sindh, Somerset, South America, South Asia,
South Australia, South Carolina, South China Sea, South Dakota, South Ossetia, South Pacific, South Waziristan, Southeast Asia, Southern Africa,
Staten Island, Strait of Hormuz, Sub-Saharan Africa, Suez Canal, Suffolk, Sumatra, Surrey, Sussex, Swat, Swat Valley, Tamil Nadu, Tasmania,
Tatarstan, Tenn., Tennessee, Tex., Texas, Thames, Tibet, Tigray, Tigris, Transnistria, Transvaal, Tuscany, Tyrol, Ulster, Urals, Utah, Uttar Pradesh,
Va., Vermont, Victoria, Virginia, Volga, Wall Street, Wash., Washington State, Waziristan, West Africa, West Bank, West Bengal, West Coast,
West Virginia, Western Australia, Western Europe, Wis., Wisconsin, Wyoming, Xinjiang, Yorkshire, Yukon, Zaporizhzhia
`);
