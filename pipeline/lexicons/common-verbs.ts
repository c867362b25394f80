/** Frequent verbs that report no speech: what stands before one of their forms is a clause, not a part of a name. */
export const commonVerbs: readonly string[] = [
  'achieve', 'act', 'agree', 'appear', 'apply', 'approve', 'arrive', 'attend', 'avoid', 'ban', 'bear', 'beat', 'become', 'begin', 'belong', 'break',
  'bring', 'build', 'buy', 'carry', 'cause', 'choose', 'close', 'come', 'compare', 'consist', 'contain', 'create', 'deal', 'defeat', 'deliver',
  'depend', 'destroy', 'die', 'draw', 'drive', 'drop', 'earn', 'eat', 'emerge', 'employ', 'ensure', 'enter', 'exist', 'face', 'fail', 'fall', 'fight',
  'follow', 'gain', 'gather', 'get', 'give', 'go', 'grow', 'handle', 'happen', 'hire', 'hit', 'hold', 'include', 'increase', 'invite', 'join', 'keep',
  'kill', 'lack', 'launch', 'lay', 'lead', 'leave', 'lie', 'live', 'lose', 'make', 'manage', 'mean', 'meet', 'miss', 'move', 'need', 'occur', 'open',
  'own', 'pass', 'pay', 'perform', 'pick', 'prevent', 'produce', 'protect', 'prove', 'provide', 'publish', 'pull', 'push', 'put', 'raise', 'reach',
  'receive', 'reduce', 'refer', 'release', 'remain', 'remove', 'replace', 'require', 'result', 'retire', 'return', 'rise', 'run', 'save', 'see',
  'seem', 'sell', 'send', 'serve', 'sit', 'speak', 'spend', 'stand', 'start', 'stay', 'stop', 'struggle', 'succeed', 'suffer', 'take', 'talk',
  'teach', 'tend', 'throw', 'try', 'turn', 'use', 'view', 'visit', 'vote', 'walk', 'watch', 'wear', 'win', 'work',
];
