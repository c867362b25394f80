import { readList } from './read-list.ts';

/** Words that stand last (or, before “of”, first) in names of organizations. */
export const organizationHeads = readList(`
AB, AG, ASA, Academy, Administration, Aerospace, Agency, Airlines, Airways, Alliance, Army, Assembly,
Associates, Association, Athletic, Authority, Automotive, Aviation, BV, Ballet, Bancorp, Band, Bank,
Battalion, Biotech, Board, Brands, Brewery, Brigade, Broadcasting, Bros, Brotherhood, Brothers, Bulk,
Bulletin, Bureau, Cabinet, Capital, Center, Centre, Chamber, Chemicals, Choir, Chronicle, Church, City, Club,
Co, Co., Coalition, College, Command, Commission, Committee, Commonwealth, Communications, Community,
Company, Conference, Congress, Consortium, Constabulary, Construction, Consulting, Cooperative, Corp, Corp.,
Corporation, Corps, Council, Courier, Court, Democrats, Department, Directorate, Dispatch, Division,
Dynamics, Electric, Electronics, Energy, Engineering, Enterprises, Entertainment, Estates, Examiner,
Exchange, Express, FC, Faculty, Farms, Federation, Ferries, Financial, Firm, Fleet, Foods, Force, Forces,
Forum, Foundation, Freight, Front, Fund, Games, Gang, Gazette, GmbH, Government, Group, Guard, Guards, Guild,
Headquarters, Healthcare, Herald, Holdings, Homes, Hospital, Hotels, Inc, Inc., Industries, Infantry,
Initiative, Inquirer, Inspectorate, Institute, Institution, Insurance, Intelligence, International,
Investments, Investors, Jihad, Journal, LLC, LLP, Laboratories, Laboratory, Labs, League, Legion,
Legislature, Limited, Line, Lines, Logistics, Ltd, Ltd., Magazine, Management, Manufacturing, Marine,
Maritime, Markets, Materials, Media, Metals, Militia, Mills, Minerals, Mining, Ministry, Mission, Mobility,
Mosque, Motors, Movement, Museum, Mutual, NV, Navy, Network, Networks, News, Observer, Office, Offshore,
Orchestra, Organisation, Organization, Oy, PLC, Parliament, Partners, Partnership, Party, Patrol, Petroleum,
Pharma, Pharmaceuticals, Philharmonic, Pictures, Plastics, Plc, Police, Post, Power, Press, Productions,
Products, Programme, Properties, Publishing, Radio, Railways, Realty, Records, Regiment, Registry, Research,
Reserve, Resources, Restaurants, Retail, Robotics, SA, Savings, School, Secretariat, Securities,
Semiconductor, Senate, Sentinel, Service, Services, Shipping, Society, Software, Solutions, SpA, Squad,
Squadron, Steel, Stores, Studios, Symphony, Syndicate, Systems, TV, Task Force, Team, Technologies, Telecom,
Telecommunications, Telegraph, Television, Textiles, Theatre, Times, Trading, Transport, Treasury, Tribunal,
Tribune, Trust, Union, Unit, United, Universities, University, Utilities, Ventures, Weekly, Wireless,
Workers, Works
`);
