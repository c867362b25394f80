import { readList } from './read-list.ts';

/** Words that stand last (or, before “of”, first) in names of organizations. */
export const organizationHeads = readList(`
Academy, Administration, Agency, Airlines, Airways, Alliance, Army, Assembly, Associates, Association, Athletic, Authority, Ballet, Band, Bank,
Battalion, Board, Brewery, Brigade, Broadcasting, Bros, Brotherhood, Brothers, Bureau, Cabinet, Center, Centre, Chamber, Choir, Church, City, Club,
Co, Co., Coalition, College, Command, Commission, Committee, Commonwealth, Communications, Community, Company, Conference, Congress, Consortium,
Constabulary, Cooperative, Corp, Corp., Corporation, Corps, Council, Court, Democrats, Department, Directorate, Division, Electric, Electronics,
Energy, Enterprises, Entertainment, FC, Faculty, Federation, Firm, Fleet, Force, Forces, Forum, Foundation, Front, Fund, Games, Gang, Gazette, GmbH,
Government, Group, Guard, Guards, Guild, Headquarters, Herald, Holdings, Hospital, Inc, Inc., Industries, Infantry, Initiative, Inspectorate,
Institute, Institution, Insurance, Intelligence, International, Jihad, Journal, LLC, LLP, Laboratories, Laboratory, Labs, League, Legion,
Legislature, Limited, Ltd, Ltd., Magazine, Media, Militia, Ministry, Mission, Mosque, Motors, Movement, Museum, Navy, Network, News, Office,
Orchestra, Organisation, Organization, PLC, Parliament, Partners, Partnership, Party, Patrol, Pharmaceuticals, Philharmonic, Plc, Police, Post,
Press, Productions, Programme, Publishing, Radio, Railways, Records, Regiment, Registry, Reserve, School, Secretariat, Securities, Senate, Service,
Services, Shipping, Society, Solutions, Squad, Squadron, Steel, Studios, Symphony, Syndicate, Systems, TV, Task Force, Team, Technologies, Telecom,
Telegraph, Television, Theatre, Times, Treasury, Tribunal, Tribune, Trust, Union, Unit, United, Universities, University, Ventures, Weekly, Workers
`);
