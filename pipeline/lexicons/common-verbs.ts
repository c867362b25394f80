import { readList } from './read-list.ts';

/** Frequent verbs that report no speech: what stands before one of their forms is a clause, not a part of a name. */
export const commonVerbs: readonly string[] = readList(`
  achieve, act, agree, appear, apply, approve, arrive, attempt, attend, avoid, ban, bear, beat, become,
  begin, belong, break, bring, build, buy, carry, cause, celebrate, choose, close, come, compare, consist,
  contain, continue, cover, create, deal, defeat, deliver, depend, destroy, detail, die, draw, drive,
  drop, earn, eat, emerge, employ, ensure, enter, exist, face, fail, fall, feature, fight, follow, gain,
  gather, get, give, go, grow, handle, happen, help, hire, hit, hold, include, increase, invite, join,
  keep, kill, lack, launch, lay, lead, leave, let, lie, like, live, lose, love, make, manage, mean, meet,
  miss, move, need, occur, open, own, pass, pay, perform, pick, prevent, produce, prompt, protect, prove,
  provide, publish, pull, push, put, raise, reach, receive, reduce, refer, reflect, release, remain,
  remove, replace, require, result, retire, return, rise, run, save, see, seek, seem, sell, send, serve,
  sit, spark, speak, spend, stand, start, stay, stop, struggle, succeed, suffer, take, talk, teach, tend,
  throw, trigger, try, turn, use, view, visit, vote, walk, warn, watch, wear, win, wonder, work
`);
