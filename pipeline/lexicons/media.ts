import { readList } from './read-list.ts';

/** Newspapers, agencies, broadcasters and online services. */
export const media = readList(`
ABC, ABC News, AFP, AP, Agence France-Presse, Al Arabiya, Al Jazeera, Al-Arabiya, Al-Jazeera, Al-Manar, Asahi Shimbun, Associated Press, Atlantic,
BBC, BBC News, Bild, Bloomberg, Bloomberg News, Boston Globe, BuzzFeed, CBC, CBS, CBS News, CNBC, CNN, Cable News Network, Caixin, Channel 4,
Channel 4 News, Charlie Hebdo, Chicago Tribune, China Daily, Corriere della Sera, DPA, Daily Express, Daily Mail, Daily Mirror, Daily Telegraph,
Dawn, Der Spiegel, Deutsche Welle, Die Welt, Die Zeit, ESPN, Economist, Efe, El Mundo, El Pais, Euronews, Evening Standard, Facebook,
Financial Times, Forbes, Foreign Affairs, Foreign Policy, Fortune, Fox News, Frankfurter Allgemeine Zeitung, Global Times, Globe and Mail, Guardian,
HBO, Haaretz, Hindustan Times, Huffington Post, IANS, IRNA, ITAR-Tass, ITN, ITV, Independent, Indian Express, Instagram, Interfax,
International Herald Tribune, Irish Times, Izvestia, Jerusalem Post, Kommersant, Korea Herald, Kyodo, Kyodo News, La Repubblica, La Stampa,
Le Figaro, Le Monde, Liberation, Los Angeles Times, MSNBC, MTV, Miami Herald, NBC, NBC News, NHK, NPR, Nature, New Scientist, New York Post,
New York Times, New Yorker, Newsday, Newsweek, Novaya Gazeta, Observer, PA Media, PBS, PTI, People's Daily, Politico, Pravda, Press Association,
Press Trust of India, RIA, RIA Novosti, RT, RTE, Radio Free Europe, Radio Liberty, Reuters, Rolling Stone, SANA, San Francisco Chronicle, Science,
Sky News, South China Morning Post, Spectator, Spiegel, Sputnik, Stern, Straits Times, Sun, Sunday Times, Sydney Morning Herald, Süddeutsche Zeitung,
TASS, TMZ, Tass, Telegram, Telegraph, TikTok, Time, Times, Times of India, Toronto Star, Twitter, UPI, USA Today, Vanity Fair, Variety, Vice News,
Voice of America, Vox, Wall Street Journal, Washington Post, WhatsApp, Wikinews, Wikipedia, Wired, Xinhua, Xinhua News Agency, Yle, Yomiuri Shimbun,
Yonhap, YouTube, ZDF
`);
