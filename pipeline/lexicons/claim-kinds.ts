import { setOf } from './read-list.ts';

/**
 * Cues of what somebody thinks, wishes, fears or plans, by their stem; whatever is not here or below was
 * said.
 */
export const thoughtCues = setOf(`
  accept, admire, aim, anticipate, appreciate, assume, back, believe, believe in, care about, consider,
  decide, deem, doubt, dream of, embrace, enjoy, envision, expect, fantasize, fear, feel, figure,
  foresee, forget, fret about, guess, hate, have no plans to, hear, hear about, hope, hope for, imagine,
  intend, know, know about, know as, know for, lean toward, learn about, like, look forward to, love,
  mean, notice, oppose, opt for, perceive, plan, prefer, presume, realise, realize, recognise,
  recognize, regard, regret, resolve, see, seek, sense, support, suppose, suspect, think, think about,
  think of, understand, view, vote, vote against, vote for, want, weigh, welcome, wish, wish for,
  wonder, worry, worry about
`);

/** Cues of what is shown or found out, whoever or whatever shows it. */
export const findingCues = setOf(`
  ascertain, calculate, demonstrate, detect, determine, discover, establish, find, find out, learn,
  observe, prove, record, reveal, show
`);

/**
 * Cues that are a finding where data, a study or an inquiry is their subject, and a statement where a person
 * is.
 */
export const openCues = setOf(`
  conclude, confirm, estimate, indicate, point to, project, suggest
`);

/** Figures by themselves, which are told with whose they are: `data from the bank`, `figures released by the ministry`. */
export const figureNouns = setOf(`data, estimates, figures, numbers, statistics`);

/** What findings come from. */
export const findingNouns = setOf(`
  analyses, analysis, autopsies, autopsy, census, data, estimate, estimates, evidence, experiment,
  experiments, figures, finding, findings, footage, forensics, image, imagery, images, inquiry,
  investigation, measurement, measurements, model, models, number, numbers, poll, polling, polls, probe,
  research, result, results, sample, samples, scan, scans, simulation, simulations, statistics, studies,
  study, survey, surveys, test, testing, tests, trial, trials, video
`);

/** Cues that say of something that it is not so. */
export const denialCues = setOf(`
  contradict, debunk, deny, disprove, dispute, rebut, refute, rule out
`);

/** Cues that deny what is called a claim: `rejected the claim that`, not `rejected the offer`. */
export const rejectionCues = setOf(`
  brush off, dismiss, reject, shrug off
`);

/** Cues that ask for what their object names: it is what was said (`demanded the release of the crew`). */
export const directiveCues = setOf(`
  advocate, appeal for, ask for, call for, demand, insist on, order, pledge, promise, propose, push for, recommend, request, seek, suggest,
  urge
`);

/** Cues whose object is what was said, in a noun for a clause: `announced the sale`, `warned of floods`. */
export const contentCues = setOf(`
  accuse, acknowledge, admit, admit to, agree with, announce, apologise for, apologize for,
  argue against, blame, boast of, brag about, cite, claim, complain about, complain of, confirm,
  describe, disagree with, express, lament, lay out, liken, mention, object to, plead guilty,
  point to, proclaim, quote, recount, reiterate, repeat, report, reveal, signal, speak out against,
  state, stress, warn, warn about, warn against, warn of
`);

/** What somebody makes who claims something. */
export const claimNouns = setOf(`
  accusation, accusations, allegation, allegations, assertion, assertions, charge, charges, claim, claims,
  idea, insinuation, insinuations, notion, report, reports, rumor, rumors, rumour, rumours, speculation,
  suggestion, suggestions
`);

/** Cues of those who would not say. */
export const refusalCues = setOf(`
  decline, refuse
`);

/** Verbs of answering, of which `would not` and `could not` say that no answer was given. */
export const answerCues = setOf(`
  answer, clarify, comment, confirm, detail, disclose, discuss, elaborate, explain, reveal, say, specify,
  speculate, state, tell
`);

/** Words of doubt that an article puts beside a claim in its own voice. */
export const doubtAdverbs = setOf(`
  allegedly, baselessly, erroneously, falsely, inaccurately, incorrectly, misleadingly, mistakenly,
  purportedly, supposedly, untruthfully, wrongly
`);

/** The same as phrases, in lower case, words apart by one space. */
export const doubtPhrases: readonly string[] = [
  'contrary to',
  'despite evidence',
  'without any evidence',
  'without basis',
  'without citing evidence',
  'without evidence',
  'without giving evidence',
  'without offering evidence',
  'without presenting evidence',
  'without proof',
  'without providing any evidence',
  'without providing evidence',
  'without substantiation',
];
