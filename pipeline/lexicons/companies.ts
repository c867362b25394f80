import { readList } from './read-list.ts';

/** Companies often in the news. */
export const companies = readList(`
3M, AIG, AMD, AOL, AT&T, Accenture, Adidas, Adobe, Aeroflot, Air Canada, Air China, Air France, Air India, Airbnb, Airbus, Alcoa, Alibaba, Alitalia,
Allianz, Alphabet, Alstom, Amazon, American Airlines, American Express, Amtrak, Apple, ArcelorMittal, Areva, AstraZeneca, Audi, Aviva, Axa,
BAE Systems, BASF, BBVA, BHP, BHP Billiton, BMW, BNP Paribas, BP, BT, Baidu, Bank of China, Barclays, Bayer, Bear Stearns, Berkshire Hathaway,
BioNTech, BlackRock, Blackberry, Boeing, Bombardier, Bosch, Bridgestone, Bristol-Myers Squibb, British Airways, Burger King, ByteDance, Canon,
Capital One, Cargill, Carrefour, Caterpillar, Cathay Pacific, Chevron, China Mobile, Chrysler, Cisco, Citi, Citibank, Citigroup, Coca-Cola, Comcast,
Commerzbank, ConocoPhillips, Continental Airlines, Costco, Credit Suisse, DHL, Daimler, Danone, Dell, Deloitte, Delta, Delta Air Lines,
Deutsche Bahn, Deutsche Bank, Deutsche Post, Deutsche Telekom, Diageo, Disney, Dow Chemical, DuPont, Duke Energy, E.ON, EDF, Emirates, Enel, Eni,
Enron, Ericsson, Ernst & Young, Etihad, Evergrande, Expedia, Exxon, Exxon Mobil, ExxonMobil, Fannie Mae, FedEx, Ferrari, Fiat, Fiat Chrysler, Ford,
Foxconn, Freddie Mac, Fujitsu, GE, GM, Gap, Gazprom, General Dynamics, General Electric, General Motors, Gilead, GlaxoSmithKline, Glencore,
Goldman Sachs, Google, Google Inc, HBOS, HP, HSBC, HTC, Halliburton, Harley-Davidson, Heineken, Hewlett-Packard, Hitachi, Home Depot, Honda,
Honeywell, Huawei, Hyundai, IBM, IKEA, ING, Ikea, Infosys, Intel, JP Morgan, JPMorgan, JPMorgan Chase, JetBlue, John Deere, Johnson & Johnson, KLM,
KPMG, Kellogg, Kia, Kodak, Kraft, L'Oreal, LG, LVMH, Lafarge, Lehman Brothers, Lenovo, LinkedIn, Lloyds, Lockheed Martin, Louis Vuitton, Lufthansa,
Lukoil, Lyft, Macy's, Maersk, Malaysia Airlines, Marks & Spencer, MasterCard, Mastercard, Mattel, Mazda, McDonald's, McKinsey, Mercedes,
Mercedes-Benz, Merck, Merrill Lynch, Meta, Microsoft, Mitsubishi, Moderna, Monsanto, Moody's, Morgan Stanley, Motorola, Nestle, Nestlé, Netflix,
News Corp, Nike, Nintendo, Nissan, Nokia, Northrop Grumman, Norwegian Air, Novartis, Novo Nordisk, Nvidia, OpenAI, Oracle, PG&E, Panasonic, PayPal,
Pemex, PepsiCo, PetroChina, Petrobras, Peugeot, Pfizer, Philip Morris, Philips, Porsche, PricewaterhouseCoopers, Procter & Gamble, Prudential, PwC,
Qantas, Qualcomm, RWE, Raytheon, Reliance, Renault, Research In Motion, Rio Tinto, Roche, Rolls-Royce, Rosneft, Royal Bank of Scotland,
Royal Dutch Shell, Ryanair, SAP, Saab, Sainsbury's, Samsung, Samsung Electronics, Sanofi, Santander, Saudi Aramco, Sberbank, Siemens,
Singapore Airlines, Sinopec, SoftBank, Sony, Southwest Airlines, SpaceX, Spotify, Sprint, Standard & Poor's, Standard Chartered, Starbucks, Statoil,
Stellantis, Subaru, Suzuki, Swissair, Symantec, T-Mobile, TCS, Target, Tata Motors, Tata Steel, Telefonica, Tencent, Tesco, Tesla, Texaco,
ThyssenKrupp, Time Warner, Toshiba, Total, Toyota, Tyson Foods, UBS, UPS, US Airways, Uber, Unilever, United Airlines, VW, Vale, Verizon, Viacom,
Virgin Atlantic, Visa, Vodafone, Volkswagen, Volvo, WPP, Wagner Group, Wal-Mart, Walmart, Warner Bros., WeWork, Wells Fargo, Western Union, Wipro,
Wirecard, WorldCom, Xerox, Xiaomi, Yahoo, Yahoo!, Yandex, Yukos, Zara, Zoom, eBay, easyJet
`);
