/** Words before or behind a date that put it after the day of writing, in lower case. */
export const lookingAhead: readonly string[] = [
  'agenda', 'ahead', 'awaits', 'begins', 'deadline', 'due', 'effective', 'ends', 'expected', 'expects', 'expire', 'expires', 'forthcoming', 'going',
  'hopes', 'intends', 'kicks', 'll', 'meets', 'opens', 'payable', 'plan', 'planned', 'planning', 'plans', 'reconvenes', 'resume', 'resumes', 'scheduled', 'set',
  'shall', 'should', 'slated', 'starting', 'starts', 'takes', 'till', 'until', 'upcoming', 'votes', 'will', 'would',
];
