import { readList } from './read-list.ts';

/** Gangs, mafias and cartels as news names them. */
export const gangs = readList(`
Almighty Latin Kings, Aryan Brotherhood, Bandidos, Barrio 18, Black Axe, Black Cobra, Bloods, Camorra,
Comanchero, Comancheros, Cosa Nostra, Crips, Gangster Disciples, Gulf Clan, Hells Angels, Juarez Cartel,
Kinahan Cartel, La Familia, Latin Kings, Los Choneros, Los Lobos, Los Zetas, MS-13, Mara Salvatrucha,
Medellin Cartel, Mocro Maffia, Mungiki, Ndrangheta, Outlaws MC, Peaky Blinders, Primeiro Comando da Capital,
Sinaloa Cartel, Sungusungu, Tren de Aragua, Vice Lords, Yakuza, Zetas
`);
