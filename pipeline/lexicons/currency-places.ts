/** Currency that a bare `$`, `dollars`, `rupees`, `pesos`, `pounds` … means in an article from a place: word of the family -> place in lower case -> code. */
export const currencyPlaces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dinar: { algiers: 'DZD', amman: 'JOD', baghdad: 'IQD', belgrade: 'RSD', 'kuwait city': 'KWD', manama: 'BHD', tunis: 'TND' },
  dollar: {
    adelaide: 'AUD', auckland: 'NZD', australia: 'AUD', brisbane: 'AUD', calgary: 'CAD', canada: 'CAD', canberra: 'AUD', christchurch: 'NZD', edmonton: 'CAD',
    halifax: 'CAD', harare: 'ZWL', 'hong kong': 'HKD', melbourne: 'AUD', montreal: 'CAD', 'new zealand': 'NZD', ottawa: 'CAD', perth: 'AUD',
    singapore: 'SGD', sydney: 'AUD', taipei: 'TWD', taiwan: 'TWD', toronto: 'CAD', vancouver: 'CAD', wellington: 'NZD', winnipeg: 'CAD',
  },
  peso: { bogota: 'COP', bogotá: 'COP', 'buenos aires': 'ARS', manila: 'PHP', 'mexico city': 'MXN', montevideo: 'UYU', santiago: 'CLP' },
  pound: { beirut: 'LBP', cairo: 'EGP', damascus: 'SYP' },
  rial: { sanaa: 'YER', tehran: 'IRR' },
  riyal: { doha: 'QAR', riyadh: 'SAR' },
  rupee: { colombo: 'LKR', islamabad: 'PKR', karachi: 'PKR', kathmandu: 'NPR', lahore: 'PKR' },
  shilling: { 'dar es salaam': 'TZS', kampala: 'UGX', nairobi: 'KES' },
};
