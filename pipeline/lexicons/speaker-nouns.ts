import { setOf } from './read-list.ts';

/** Nouns for several people that speak as one, in the singular; persons are in person-roles.ts, institutions in institution-nouns.ts. */
export const speakingGroups = setOf(`
  administration, agency, alliance, army, audience, authority, band, board, body, brand, bureau, business,
  cabinet, camp, campaign, captaincy, center, centre, chain, church, city, clergy, clinic, club,
  coalition, collective, command, commission, committee, community, company, congregation, congress,
  consortium, consulate, corporation, country, county, couple, crew, crowd, delegation, directorate,
  division, embassy, enterprise, establishment, executive, faction, family, firm, fleet, force, forum,
  franchise, gang, government, group, household, industry, initiative, insurer, judiciary, jury, kingdom,
  leadership, league, left, legislature, lobby, maker, management, media, men, military, militia, mission,
  monarchy, movement, nation, navy, network, newspaper, newsroom, office, operator, opposition,
  organisation, organization, outlet, pair, panel, parent, parish, partnership, people, police, poor,
  practice, presidency, press, prosecution, province, public, publication, quartet, regime, regiment,
  regulator, residence, responders, retailer, right, secretariat, senate, service, side, staff, startup,
  state, station, studio, supplier, syndicate, taskforce, team, think-tank, ticket, town, trio, troupe,
  trust, union, unit, village, watchdog, website, women, workforce, youth
`);

/** Nouns for what is written, shown or counted, and says something by itself. */
export const speakingDocuments = setOf(`
  abstract, account, ad, addendum, advert, advertisement, advisory, affidavit, agreement, alert, amendment,
  analysis, announcement, article, assessment, audit, autopsy, average, ballot, banner, bill, billboard,
  biography, blog, book, briefing, broadcast, brochure, bulletin, caption, cartoon, census, certificate,
  chart, charter, check, claim, clip, column, comment, commentary, communique, communiqué, complaint,
  constitution, contract, count, criticism, data, database, declaration, decree, defence, defense,
  deposition, description, diary, disclosure, document, dossier, draft, e-mail, editorial, email, entry,
  essay, estimate, evidence, excerpt, facebook, factsheet, feed, figure, filing, film, finding, flier,
  flyer, footage, forecast, graphic, guidance, guide, guideline, handbook, headline, indictment, inquest,
  inquiry, inscription, interview, investigation, invitation, journal, label, law, lawsuit, leaflet,
  legend, letter, list, magazine, manifesto, manual, manuscript, map, material, memo, memoir, memorandum,
  message, minute, model, motion, motto, movie, narration, narrative, note, notice, notification, obituary,
  observation, op-ed, opinion, order, page, pamphlet, paper, passage, petition, piece, placard, plaque,
  platform, poll, polling, post, poster, preface, presentation, probe, proclamation, profile, program,
  programme, project, projection, proposal, prospectus, publication, questionnaire, readout, rebuttal,
  record, recording, regulation, release, remark, report, research, resolution, response, result, review,
  rule, ruling, rumor, rumour, sample, screenshot, script, section, sign, signature, slogan, source,
  speech, spot, standard, statement, statistic, statute, story, strategy, study, submission, subpoena,
  suit, summary, survey, tally, tape, test, testimony, text, theory, thread, trailer, transcript, treaty,
  trial, tweet, verdict, version, video, voice-over, warning, warrant, website, wire, word, writing
`);

/** Further nouns for people, in the singular, that are no role. */
export const personNouns = setOf(`
  adult, advocate, aide, all, ally, associate, aunt, avatar, bachelor, bidder, black, both, boy,
  boyfriend, bride, brother-in-law, buff, celebrity, chap, child, citizen, classmate, client, clown,
  coach, companion, comrade, conservative, constituent, cop, cousin, delegate, demonstrator, devil,
  devotee, double, dozen, elite, enthusiast, evangelical, everybody, expat, fan, female, fiance, fiancé,
  fiancée, folk, follower, friend, gal, girl, girlfriend, groom, guest, guru, guy, half, handful,
  heavyweight, helper, her, him, hopeful, host, hundred, individual, infant, insider, judge, justice, kid,
  king, lad, lady, lawmaker, layman, liberal, lot, loyalist, majority, male, me, member, millennial,
  million, minority, mogul, monk, nobody, none, number, nun, nurse, occupant, one, orphan, outsider,
  parent, patient, peer, percent, percentage, person, personality, personnel, pope, populace, population,
  prince, proportion, pundit, quarter, queen, rabble, rebel, relative, rest, rival, roommate, sage, saint,
  sceptic, scion, self, share, sibling, skeptic, sleuth, somebody, someone, soul, spouse, star,
  superdelegate, surrogate, survivor, suspect, taxpayer, teen, teenager, them, they, third, thousand,
  throng, toddler, toxicologist, troop, tween, twin, two-thirds, underdog, us, veteran, white, whoever,
  workman, youngster
`);
