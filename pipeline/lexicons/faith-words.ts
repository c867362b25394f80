import { readList } from './read-list.ts';

/** Gods, faiths and their feasts: written with a capital, and nobody's name in the news. */
export const faithWords = readList(`
Advent, Allah, Ashura, Buddhism, Catholicism, Christendom, Christianity, Christmas, Confucianism, Devil,
Diwali, Easter, Eid, Eid al-Adha, Eid al-Fitr, God, Hajj, Halloween, Hanukkah, Hinduism, Holi, Islam,
Jainism, Judaism, Lent, Lucifer, Martyrdom, Nowruz, Passover, Pentecost, Protestantism, Purim, Ramadan,
Rosh Hashanah, Satan, Shinto, Sikhism, Songkran, Taoism, Thanksgiving, Umrah, Vesak, Yom Kippur, Yule,
Zionism
`);
