import { readList } from './read-list.ts';

/** Verbs that double their last letter before -ed and -ing: stop, stopped. */
export const doublingVerbs: readonly string[] = readList(`
  admit, aver, beg, blog, brag, chat, commit, compel, concur, control, cut, demur, drop, dub, equip, get,
  grin, hit, jog, label, let, nod, occur, pan, permit, plan, put, quip, rebut, refer, regret, run, set,
  shrug, sit, slam, snap, spot, step, stop, submit, sum, trip, win, wrap
`);
