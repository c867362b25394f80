import { readList } from './read-list.ts';

/** Nationalities, peoples, religions and parties’ followers, in the singular or as adjective. */
export const demonyms = readList(`
Afghan, African, African Americans, African-American, Afrikaner, Alawite, Albanian, Algerian, American,
Amish, Andorran, Anglican, Anglo-Saxon, Angolan, Arab, Arabian, Argentine, Argentinian, Armenian, Asian,
Asian-American, Assyrian, Australian, Austrian, Azerbaijani, Azeri, Baha'i, Bahraini, Bangladeshi, Baptist,
Basque, Bavarian, Belarusian, Belgian, Bengali, Berber, Bolivian, Bosniak, Bosnian, Brazilian, British,
Briton, Buddhist, Bulgarian, Burmese, Burundian, Californian, Cambodian, Cameroonian, Canadian, Caribbean,
Catalan, Catholic, Caucasian, Chadian, Chechen, Cherokee, Chilean, Chinese, Christian, Colombian, Communist,
Confucian, Congolese, Conservative, Copt, Coptic, Cossack, Costa Rican, Croat, Croatian, Cuban, Cypriot,
Czech, Dane, Danish, Democrat, Democratic, Dominican, Druze, Dutch, Dutchman, Ecuadorean, Ecuadorian,
Egyptian, Emirati, English, Englishman, Episcopal, Eritrean, Eskimo, Estonian, Ethiopian, European,
Evangelical, Fijian, Filipino, Finn, Finnish, Flemish, French, Frenchman, Gabonese, Gambian, Gaulish,
Georgian, German, Germanic, Ghanaian, Greek, Guatemalan, Gypsy, Haitian, Hasidic, Hausa, Hawaiian, Hindu,
Hispanic, Honduran, Hungarian, Hutu, Iberian, Icelandic, Igbo, Indian, Indonesian, Inuit, Iranian, Iraqi,
Irish, Irishman, Islamic, Islamist, Israeli, Israelite, Italian, Ivorian, Jamaican, Japanese, Jesuit, Jew,
Jewish, Jordanian, Kazakh, Kenyan, Khmer, Korean, Kosovar, Kurd, Kurdish, Kuwaiti, Kyrgyz, Labour, Lao,
Laotian, Latin, Latina, Latino, Latvian, Lebanese, Liberal, Liberian, Libyan, Lithuanian, Londoner, Lutheran,
Macedonian, Malagasy, Malawian, Malay, Malaysian, Malian, Maltese, Maori, Maronite, Marxist, Masai,
Mauritanian, Mayan, Mediterranean, Methodist, Mexican, Moldovan, Mongol, Mongolian, Montenegrin, Moor,
Mormon, Moroccan, Mozambican, Muslim, Namibian, Native American, Navajo, Nazi, Nepalese, Nepali, New Yorker,
New Zealander, Nicaraguan, Nigerian, Nordic, Norse, North Korean, Norwegian, Omani, Orthodox, Ottoman,
Pakistani, Palestinian, Panamanian, Paraguayan, Parisian, Pashtun, Persian, Peruvian, Pole, Polish,
Polynesian, Portuguese, Presbyterian, Protestant, Puerto Rican, Qatari, Quaker, Rastafarian, Republican,
Rohingya, Roma, Roman, Roman Catholic, Romanian, Russian, Rwandan, Salvadoran, Samoan, Saudi, Saudi Arabian,
Scandinavian, Scot, Scottish, Semitic, Senegalese, Serb, Serbian, Shi'ite, Shia, Shiite, Sierra Leonean,
Sikh, Singaporean, Sinhalese, Sioux, Slav, Slavic, Slovak, Slovakian, Slovene, Slovenian, Socialist, Somali,
South African, South Korean, Soviet, Spaniard, Spanish, Sri Lankan, Sudanese, Sunni, Swazi, Swede, Swedish,
Swiss, Syrian, Tahitian, Taiwanese, Tajik, Tamil, Tanzanian, Tatar, Texan, Thai, Tibetan, Tongan, Tories,
Tory, Trotskyist, Tuareg, Tunisian, Turk, Turkish, Turkmen, Tutsi, Ugandan, Uighur, Ukrainian, Uruguayan,
Uyghur, Uzbek, Vatican, Venezuelan, Vietnamese, Viking, Wahhabi, Welsh, Welshman, West African, Western,
Westerner, Yazidi, Yemeni, Yoruba, Yugoslav, Zambian, Zimbabwean, Zionist, Zulu
`);
