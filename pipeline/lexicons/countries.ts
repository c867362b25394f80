import { readList } from './read-list.ts';

/** Countries, present and past, under the names that news gives them. */
export const countries = readList(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia,
Bosnia and Herzegovina, Bosnia-Herzegovina, Botswana, Brazil, Britain, Brunei, Bulgaria, Burkina Faso, Burma,
Burundi, Cabo Verde, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China,
Colombia, Comoros, Congo, Costa Rica, Cote d'Ivoire, Croatia, Cuba, Cyprus, Czech Republic, Czechia,
Czechoslovakia, DRC, Democratic Republic of Congo, Democratic Republic of the Congo, Denmark, Djibouti,
Dominica, Dominican Republic, East Germany, East Timor, Ecuador, Egypt, El Salvador, England,
Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia,
Germany, Ghana, Great Britain, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
Holland, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy,
Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia,
Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macao, Macau, Macedonia, Madagascar,
Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia,
Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands,
New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman,
Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, People's Republic of China, Peru,
Philippines, Poland, Portugal, Puerto Rico, Qatar, Republic of Congo, Republic of Ireland, Republic of Korea,
Romania, Russia, Russian Federation, Rwanda, Saint Kitts and Nevis, Saint Lucia, Samoa, San Marino,
Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia,
Solomon Islands, Somalia, Somaliland, South Africa, South Korea, South Sudan, South Vietnam, Soviet Union,
Spain, Sri Lanka, St. Lucia, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Syrian Arab Republic,
Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey,
Turkiye, Turkmenistan, Tuvalu, U.A.E., U.K., U.S., U.S.A., U.S.S.R., UAE, UK, US, USA, USSR, Uganda, Ukraine,
United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu,
Vatican, Vatican City, Venezuela, Vietnam, Wales, West Germany, Western Sahara, Yemen, Yugoslavia, Zaire,
Zambia, Zimbabwe
`);
