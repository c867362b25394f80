import { setOf } from './read-list.ts';

/**
 * Nouns for several people that speak as one, in the singular; persons are in person-roles.ts, institutions
 * in institution-nouns.ts.
 */
export const speakingGroups = setOf(`
  administration, agency, alliance, army, assembly, audience, authority, band, battalion, board, body,
  brand, brigade, bureau, business, cabinet, camp, campaign, captaincy, center, centre, chain, channel,
  choir, church, city, clergy, clinic, club, coalition, coastguard, collective, command, commission,
  committee, community, company, confederation, conglomerate, congregation, congress, consortium,
  constabulary, consulate, corporation, country, county, couple, crew, crowd, daily, delegation,
  diocese, directorate, division, embassy, enterprise, establishment, executive, faction, factory,
  family, farm, firm, fleet, force, forum, franchise, gang, garrison, gendarmerie, government, group,
  harbour, hotel, household, industry, initiative, inspectorate, insurer, judiciary, jury, kingdom, lab,
  leadership, league, left, legislature, lobby, maker, management, mayoralty, media, men, military,
  militia, mine, mission, monarchy, monastery, mosque, movement, municipality, nation, navy, network,
  newspaper, newsroom, nursery, office, operator, opposition, organisation, organization, outlet, pair,
  palace, panel, parent, parish, partnership, people, pharmacy, platoon, police, poor, port, portal,
  practice, prefecture, presidency, press, prosecution, province, public, publication, quartet, radio,
  railway, refinery, regime, regiment, regulator, residence, responders, retailer, right, secretariat,
  senate, service, shipyard, side, squad, squadron, staff, startup, state, station, studio, subsidiary,
  supermarket, supplier, synagogue, syndicate, tabloid, taskforce, team, television, temple, think-tank,
  ticket, town, trio, troupe, trust, tv, union, unit, utility, village, watchdog, website, weekly,
  women, workforce, youth, zoo
`);

/** Nouns for what is written, shown or counted, and says something by itself. */
export const speakingDocuments = setOf(`
  abstract, account, ad, addendum, advert, advertisement, advisory, affidavit, agreement, alert,
  amendment, analysis, announcement, article, assessment, audit, autopsy, average, ballot, banner, bill,
  billboard, biography, blog, book, briefing, broadcast, brochure, bulletin, cable, caption, cartoon,
  census, certificate, chart, charter, check, claim, clip, column, comment, commentary, communique,
  communiqué, complaint, constitution, contract, count, criticism, data, database, dataset, declaration,
  decree, defence, defense, deposition, description, diary, disclosure, dispatch, document, dossier,
  draft, e-mail, editorial, email, entry, essay, estimate, evidence, excerpt, facebook, factsheet, feed,
  figure, filing, film, finding, flier, flyer, footage, forecast, graph, graphic, guidance, guide,
  guideline, handbook, hashtag, headline, image, index, indictment, inquest, inquiry, inscription,
  interview, inventory, investigation, invitation, journal, label, law, lawsuit, leaflet, ledger,
  legend, letter, list, log, magazine, manifesto, manual, manuscript, map, material, memo, memoir,
  memorandum, message, minute, model, motion, motto, movie, narration, narrative, note, notice,
  notification, obituary, observation, op-ed, opinion, order, outcome, page, pamphlet, paper, passage,
  petition, photo, photograph, picture, piece, placard, plaque, platform, poll, polling, post, poster,
  preface, presentation, probe, proclamation, profile, program, programme, project, projection,
  proposal, prospectus, publication, questionnaire, reading, readout, rebuttal, receipt, record,
  recording, registry, regulation, release, remark, report, research, resolution, response, result,
  return, review, roster, rule, ruling, rumor, rumour, sample, scorecard, screenshot, script, section,
  sign, signature, slogan, source, speech, spot, spreadsheet, standard, statement, statistic, statute,
  story, strategy, study, submission, subpoena, suit, summary, survey, table, tally, tape, telegram,
  test, testimony, text, theory, thread, timeline, tracker, trailer, transcript, treaty, trial, tweet,
  verdict, version, video, voice-over, warning, warrant, website, wire, word, writing
`);

/** Further nouns for people, in the singular, that are no role. */
export const personNouns = setOf(`
  abbess, abbot, admiral, adult, advocate, aide, all, ally, archbishop, associate, attache, attaché,
  aunt, avatar, bachelor, bailiff, bidder, black, both, boy, boyfriend, bride, brigadier,
  brother-in-law, buff, celebrity, chap, chaplain, child, citizen, classmate, clerk, client, clown,
  coach, companion, comrade, conservative, constable, constituent, consul, cook, cop, corporal,
  cosmonaut, cousin, deacon, delegate, demonstrator, devil, devotee, double, dozen, duke, elite,
  enthusiast, evangelical, everybody, expat, fan, female, fiance, fiancé, fiancée, folk, follower,
  friend, gal, girl, girlfriend, graduate, grandson, groom, guest, guru, guy, half, handful,
  heavyweight, helper, her, him, hopeful, host, hostage, hundred, imam, individual, infant, insider,
  jockey, judge, justice, kid, king, lad, lady, lawmaker, layman, liberal, lot, loyalist, majority,
  male, marshal, me, medic, member, millennial, million, minority, mogul, monarch, monk, nobody, none,
  number, nun, nurse, occupant, one, orphan, outsider, parent, patient, peer, percent, percentage,
  person, personality, personnel, plaintiff, pope, populace, population, prince, proportion, provost,
  pundit, pupil, quarter, queen, rabble, rebel, relative, rest, rival, roommate, sage, saint, sceptic,
  scion, self, share, sibling, skeptic, sleuth, somebody, someone, soul, spouse, star, steward,
  superdelegate, surrogate, survivor, suspect, taxpayer, teen, teenager, them, they, third, thousand,
  throng, toddler, toxicologist, troop, tween, twin, two-thirds, umpire, underdog, undergraduate, us,
  veteran, viscount, white, whoever, workman, youngster
`);
