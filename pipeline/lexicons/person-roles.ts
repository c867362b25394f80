import { readList } from './read-list.ts';

/** Nouns for what a person is or does, in the singular. */
export const personRoles = readList(`
activist, actor, actress, adviser, advisor, aide, ambassador, analyst, anchor, architect, artist, assistant,
astronaut, astronomer, athlete, attorney, author, baker, banker, biologist, bishop, blogger, boss,
broadcaster, broker, brother, butcher, campaigner, candidate, captain, cardinal, carpenter, cashier, ceo,
chair, chairman, chairperson, chairwoman, champion, chancellor, chef, chemist, chief, choreographer, cleric,
climatologist, co-author, co-founder, co-owner, coach, colleague, colonel, columnist, comedian, commander,
commentator, commissioner, composer, conductor, congressman, congresswoman, consultant, contractor,
controller, coordinator, coroner, correspondent, councillor, councilman, counsel, critic, curator, cyclist,
daughter, dean, defender, demographer, dentist, deputy, designer, detective, developer, diplomat, director,
doctor, driver, economist, editor, educator, engineer, entrepreneur, envoy, executive, expert, farmer,
father, fellow, filmmaker, financier, firefighter, fisherman, footballer, forecaster, forward, founder,
general, geologist, goalkeeper, governor, grandfather, grandmother, guard, guitarist, head, historian,
husband, inspector, instructor, inventor, investigator, investor, journalist, judge, king, landlord,
lawmaker, lawyer, leader, lecturer, legislator, librarian, lieutenant, lobbyist, magistrate, magnate,
manager, mathematician, mayor, mechanic, mediator, member, meteorologist, midfielder, midwife, minister,
model, moderator, monk, mother, musician, negotiator, neighbor, neighbour, nephew, neurologist, niece,
novelist, nurse, officer, official, oncologist, operator, organiser, organizer, owner, paediatrician,
painter, paramedic, partner, passenger, pastor, patriarch, patron, pediatrician, pharmacist, philanthropist,
philosopher, photographer, physician, physicist, pianist, pilot, player, playwright, poet, policeman,
policewoman, politician, pollster, premier, president, president-elect, priest, prince, princess, principal,
producer, professor, programmer, promoter, prosecutor, psychiatrist, psychologist, publisher, queen, rabbi,
ranger, realtor, rector, referee, reporter, representative, researcher, resident, retiree, runner, sailor,
scholar, scientist, screenwriter, sculptor, seaman, secretary, secretary-general, seismologist, senator,
sergeant, shareholder, sheriff, shopkeeper, singer, sister, skipper, sociologist, soldier, solicitor, son,
songwriter, speaker, specialist, spokesman, spokesperson, spokeswoman, statesman, statistician, strategist,
striker, student, superintendent, supervisor, surgeon, survivor, swimmer, teacher, technician, tourist,
trader, trainer, translator, treasurer, trustee, tutor, tycoon, uncle, vet, veteran, veterinarian, vicar,
vice-chairman, vice-president, victim, violinist, virologist, volunteer, waiter, waitress, warden, widow,
widower, wife, witness, worker, wrestler, writer, zoologist
`);
