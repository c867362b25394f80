import { readList } from './read-list.ts';

/**
 * Abbreviations that stand before a name: the stop behind them never ends a sentence. Lower case, without the
 * stop.
 */
export const titleAbbreviations: readonly string[] = readList(`
  adm, atty, brig, capt, cmdr, col, comdr, cpl, del, dr, ens, fr, ft, gen, gov, hon, insp, lt, maj,
  messrs, mgr, mlle, mme, mr, mrs, ms, msgr, mt, mx, pfc, pres, prof, pvt, rep, reps, rev, sen, sens, sgt,
  sr, st, ste, supt
`);

/** Abbreviations that stand before a figure (`No. 5`, `Jan. 17`). Lower case, without the stop. */
export const figureAbbreviations: readonly string[] = readList(`
  apr, art, aug, c, ca, ch, chap, dec, feb, fig, jan, jul, jun, mar, no, nos, nov, oct, p, para, pp, rs,
  sec, sep, sept, vol
`);

/**
 * Abbreviations that stand within or at the end of a sentence: the next word decides. Lower case, with their
 * stops.
 */
export const openAbbreviations: readonly string[] = readList(`
  a.d., a.m., al., ave., b.c., blvd., bros., co., corp., d.c., e.g., e.u., etc., i.e., inc., jr., l.a.,
  ltd., n.y., p.m., ph.d., plc., sr., u.k., u.n., u.s., u.s.a., v., vs.
`);

/** Of those, the ones that a name usually follows (`U.S. Senate`, `Acme Inc. Chief Executive`). */
export const abbreviationsBeforeNames: readonly string[] = readList(`
  bros., co., corp., e.g., e.u., i.e., inc., ltd., u.k., u.n., u.s., u.s.a., v., vs.
`);
