import { readList } from './read-list.ts';

/**
 * Further nouns for what a person is or does, in the singular: with those of person-roles.ts, which the
 * tagger knows too, they head a role.
 */
export const personNouns = readList(`
academic, accountant, acrobat, administrator, admiral, advocate, agent, agronomist, ally, alumna, alumnus,
anaesthetist, anthropologist, apprentice, archaeologist, archbishop, archivist, arsonist, assassin,
assemblyman, assemblywoman, assessor, associate, attaché, attorney-general, auditor, auditor-general, aunt,
ayatollah, bandleader, baron, baroness, barrister, bassist, batsman, billionaire, bookseller, bowler, boxer,
boyfriend, brigadier, brother-in-law, builder, businessman, businessperson, businesswoman, bystander,
captain-general, caretaker, cartoonist, cellist, chairlady, chaplain, chauffeur, chieftain, choirmaster,
claimant, clerk, clinician, co-chair, co-chairman, co-chairwoman, co-defendant, co-director, co-host,
co-leader, co-pilot, co-worker, coauthor, cofounder, collaborator, commandant, commander-in-chief, competitor,
congressperson, conservationist, constable, consul, contestant, convict, cook, corporal, cosplayer, costumer,
councilwoman, counsellor, counselor, courier, cousin, creator, cricketer, criminologist, crusader, custodian,
dancer, daughter-in-law, deacon, dealer, defendant, demonstrator, deputy-director, dermatologist, descendant,
dictator, director-general, dissident, dramatist, drummer, duchess, duke, earl, ecologist, editor-in-chief,
elder, emir, emperor, employee, employer, empress, entertainer, entomologist, environmentalist,
epidemiologist, ethicist, evangelist, ex-boyfriend, ex-girlfriend, ex-husband, ex-wife, examiner, explorer,
eyewitness, father-in-law, feminist, fiancé, fiancée, figure, finalist, firewoman, flautist, florist, foreman,
freelancer, friend, fugitive, gamer, gardener, genealogist, geneticist, geographer, girlfriend, golfer,
governor-general, graduate, granddaughter, grandson, groundskeeper, guardian, guerrilla, guide, gunman,
gymnast, handyman, harpist, heir, heiress, hunter, illustrator, imam, immunologist, influencer, informant,
insider, inspector-general, intellectual, intern, interpreter, janitor, jeweller, jockey, juror, justice,
keeper, legend, lifeguard, linguist, locksmith, lord, major, marine, marshal, mason, mastermind, medalist,
medallist, mentor, mep, merchant, microbiologist, militant, millionaire, miner, missionary, monarch,
mother-in-law, motorist, mp, narrator, naturalist, neuroscientist, newsreader, nominee, nun, nutritionist,
obstetrician, occupant, oceanographer, ombudsman, operative, opponent, optician, organist, ornithologist,
orthodontist, outfielder, palaeontologist, paleontologist, parent, parliamentarian, participant,
partner-in-charge, peer, pensioner, percussionist, pharmacologist, philologist, photojournalist, physiologist,
physiotherapist, pioneer, pitcher, plaintiff, planner, plumber, policymaker, pope, porter, postdoc, postman,
potter, preacher, predecessor, prelate, presenter, president-designate, prisoner, prophet, proprietor,
protester, provost, psychotherapist, publicist, quarterback, racer, radiologist, rapper, rebel, receptionist,
recruit, refugee, regent, registrar, retailer, rider, rival, rower, ruler, salesman, saleswoman, saxophonist,
schoolboy, schoolgirl, schoolteacher, secretary-treasurer, seller, servant, serviceman, servicewoman,
sharecropper, shepherd, shooter, skater, skier, smuggler, socialite, solicitor-general, soloist, son-in-law,
soprano, speechwriter, sportsman, sportswoman, spouse, star, stepfather, stepmother, stepson, steward,
stewardess, stockbroker, streamer, strongman, stylist, successor, sultan, supporter, supremo, surveyor,
suspect, tailor, taoiseach, taxpayer, technologist, tenant, theologian, therapist, toxicologist, traveller,
tribesman, trucker, trumpeter, tsar, twin, ufologist, umpire, undergrad, undergraduate, undersecretary,
undertaker, user, vice-chair, vice-chancellor, vice-principal, viceroy, videojournalist, villager, viscount,
vocalist, volcanologist, warlord, watchman, welder, whistleblower, wicketkeeper, winemaker, winger,
woodworker, youtuber
`);
