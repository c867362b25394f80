import { readList } from './read-list.ts';

/** Institutions, agencies, parties and armed groups in the news of the world. */
export const organizations = readList(`
ANC, ASEAN, Afghan National Army, African Union, Al Qaeda, Al Shabaab, Al-Nusra Front, Al-Qaeda, Al-Shabaab, Amnesty International, Arab League,
Asian Development Bank, Atlantic Council, Awami League, BJP, Ba'ath Party, Baath Party, Bank of America, Bank of England, Bank of Japan,
Bharatiya Janata Party, Boko Haram, Brookings Institution, Bundesbank, Bundestag, CDC, CDU, CENTCOM, CIA, CSU, Cato Institute,
Centers for Disease Control and Prevention, Central Intelligence Agency, Chatham House, Commonwealth, Communist Party, Congress, Conservative Party,
Council of Europe, Council on Foreign Relations, DHS, Daesh, Defense Department, Democratic Party, Department of Defense, Department of Energy,
Department of Homeland Security, Department of Justice, Department of State, Doctors Without Borders, Duma, ECB, EPA, ETA, EU,
Environmental Protection Agency, European Bank for Reconstruction and Development, European Central Bank, European Commission, European Council,
European Parliament, European Union, Europol, FAA, FARC, FBI, FCC, FDA, FEMA, FIFA, FSA, FSB, FTC, Fatah, Fed, Federal Aviation Administration,
Federal Bureau of Investigation, Federal Communications Commission, Federal Reserve, Federal Trade Commission, Food and Agriculture Organization,
Food and Drug Administration, Foreign Office, Free Syrian Army, Fulbright, G20, G7, G8, GCHQ, GOP, General Assembly, Green Party, Greenpeace,
Gulf Cooperation Council, Hamas, Hezbollah, High Court, Hizbollah, Hizbullah, Home Office, House of Commons, House of Lords,
House of Representatives, Houthi, Human Rights Watch, IAEA, ICC, ICRC, IDF, IMF, IOC, IRA, IRGC, IRS, ISIL, ISIS, Institute for the Study of War,
International Atomic Energy Agency, International Committee of the Red Cross, International Court of Justice, International Criminal Court,
International Energy Agency, International Monetary Fund, International Olympic Committee, Interpol, Islamic Jihad, Islamic State,
Islamic State of Iraq and the Levant, Jabhat al-Nusra, Justice Department, KGB, Knesset, Kremlin, Ku Klux Klan, Kuomintang, LTTE, Labor Party,
Labour Party, Lashkar-e-Taiba, Liberal Democrats, Liberal Party, Likud, Lok Sabha, MI5, MI6, Medicare, Met Office, Ministry of Defence, Mossad,
Muslim Brotherhood, Médecins Sans Frontières, NAACP, NASA, NATO, NHS, NIH, NOAA, NRA, NSA, National Guard, National Institutes of Health,
National League for Democracy, National Rifle Association, National Security Agency, National Security Council, National Transportation Safety Board,
National Weather Service, Nusra Front, OECD, OPEC, OSCE, Organization of American States, Oxfam, PKK, PLO, PYD, Palestine Liberation Organization,
Palestinian Authority, Palestinian Islamic Jihad, Parliament, Pentagon, Peshmerga, Politburo, Quds Force, RAF, RAND Corporation, Red Crescent,
Red Cross, Republican Party, Revolutionary Guard, Revolutionary Guards, Royal Air Force, Royal Navy, SAARC, SDF, SEC, SNP, Save the Children,
Scotland Yard, Secret Service, Securities and Exchange Commission, Security Council, Senate, Sinn Fein, Social Democrats, Solidarity,
State Department, Supreme Court, Syrian Democratic Forces, Syrian Observatory for Human Rights, Taliban, Tamil Tigers, Tea Party,
Transparency International, Treasury, Treasury Department, U.N., U.S. Air Force, U.S. Army, U.S. Navy, UEFA, UK Independence Party, UKIP, UN,
UN Security Council, UNDP, UNESCO, UNFPA, UNHCR, UNICEF, US Army, US Navy, United Nations, Viet Cong, WHO, WTO, WWF, Warsaw Pact, Wehrmacht,
White House, World Bank, World Economic Forum, World Food Programme, World Health Organization, World Meteorological Organization,
World Trade Organization, YPG, ZANU-PF, al Qaeda, al-Qaeda, al-Qaida, al-Shabaab, al-Shabab
`);
