import { readList } from './read-list.ts';

/**
 * Frequent verbs that report no speech: what stands before one of their forms is a clause, not a part of a
 * name.
 */
export const commonVerbs: readonly string[] = readList(`
  abandon, accompany, achieve, acquire, act, adopt, affect, agree, allow, appear, apply, approve,
  arrange, arrive, assemble, attempt, attend, attract, avoid, ban, bear, beat, become, begin, belong,
  break, bring, build, buy, cancel, carry, cause, celebrate, choose, close, come, compare, confront,
  consist, contain, continue, convert, cover, create, deal, defeat, deliver, depend, destroy, detail,
  detain, die, disrupt, draw, drive, drop, earn, eat, emerge, employ, enforce, ensure, enter, establish,
  evacuate, examine, exceed, exist, expand, extend, face, fail, fall, feature, fight, follow, gain,
  gather, get, give, go, grow, handle, happen, help, hire, hit, hold, identify, ignore, impose, improve,
  include, increase, injure, investigate, invite, involve, join, keep, kill, lack, launch, lay, lead,
  leave, let, lie, like, live, lose, love, make, manage, mean, meet, miss, move, need, obtain, occur,
  open, overcome, own, participate, pass, pay, perform, persuade, pick, possess, postpone, prepare,
  prevent, produce, promote, prompt, protect, prove, provide, publish, pull, pursue, push, put, quit,
  raise, reach, receive, recover, reduce, refer, reflect, release, rely, remain, remove, renew, replace,
  require, resign, restore, restrict, result, resume, retire, return, rise, run, save, see, seek, seem,
  seize, sell, send, serve, settle, sit, spark, speak, spend, stand, start, stay, stop, struggle,
  succeed, suffer, survive, suspend, take, talk, teach, tend, throw, trigger, try, turn, undergo, use,
  view, violate, visit, vote, walk, warn, watch, wear, win, withdraw, wonder, work, worsen
`);
