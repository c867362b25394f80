import { readList } from './read-list.ts';

/**
 * Forms of cue verbs that are as often nouns (`the report says`, `he reports`): verbs only where what follows
 * shows it. Base form and present; the past is no noun.
 */
export const cueNouns: readonly string[] = readList(`
  address, addresses, aim, aims, answer, answers, appeal, appeals, attack, attacks, back, backs, bark,
  blame, blast, blasts, blog, blogs, boast, boasts, boom, booms, brand, brands, call, calls, cast, casts,
  caution, challenge, challenges, chant, chants, charge, charges, claim, claims, comment, comments,
  compare, counsel, counter, crack, cracks, credit, credits, cries, cry, demand, demands, detail, details,
  dispute, disputes, doubt, doubts, echo, echoes, email, emails, estimate, estimates, favor, favors, fear,
  fears, figure, figures, find, finds, forecast, forecasts, gripe, gripes, guarantee, guarantees, guess,
  hate, highlight, highlights, hint, hints, hope, hopes, jeer, jeers, joke, jokes, judge, judges, label,
  labels, laugh, laughs, lecture, lectures, like, likes, love, loves, mention, mentions, name, names,
  note, notes, notice, notices, object, objects, offer, offers, order, orders, outline, paint, paints,
  pan, plan, plans, pledge, pledges, post, posts, praise, project, projects, promise, promises, protest,
  protests, question, questions, quip, quips, quote, quotes, rant, rants, reason, reasons, rebuke, regard,
  regards, regret, regrets, remark, remarks, replies, reply, report, reports, reprimand, request,
  requests, resolve, rule, rules, scream, screams, sense, share, shares, shout, shouts, show, shows, sign,
  signal, signals, smile, smiles, snap, state, states, stress, stresses, style, styles, support, supports,
  suspect, suspects, tease, term, terms, text, texts, thanks, thought, threat, title, titles, trumpet,
  tweet, tweets, venture, ventures, view, views, voice, voices, volunteer, volunteers, vote, votes, vow,
  vows, want, wants, welcome, whisper, whispers, wish, wishes, wonder, wonders, worries, worry
`);
