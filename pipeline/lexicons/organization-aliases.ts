/** Names of one organization, the full name first: for short names that no text spells out. */
export const organizationAliases: readonly (readonly string[])[] = [
  ['African National Congress', 'ANC'],
  ['Associated Press', 'AP'],
  ['British Broadcasting Corporation', 'BBC'],
  ['Central Intelligence Agency', 'CIA'],
  ['European Central Bank', 'ECB'],
  ['European Union', 'EU'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Federal Reserve', 'Fed'],
  ['Hezbollah', 'Hizbollah', 'Hizbullah'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['International Monetary Fund', 'IMF'],
  ['Islamic State', 'Daesh', 'ISIL', 'ISIS', 'Islamic State group', 'Islamic State of Iraq and Syria', 'Islamic State of Iraq and the Levant'],
  ['North Atlantic Treaty Organization', 'NATO'],
  ['Republican Party', 'GOP'],
  ['United Nations', 'UN'],
  ['al-Qaeda', 'Al Qaeda', 'Al-Qaeda', 'Al-Qaida', 'Qaeda', 'al Qaeda', 'al-Qaida'],
];
