/** Parties by what their followers are called. */
export const parties: Readonly<Record<string, string>> = {
  Conservative: 'Conservative Party',
  Conservatives: 'Conservative Party',
  Democrat: 'Democratic Party',
  Democratic: 'Democratic Party',
  Democrats: 'Democratic Party',
  Green: 'Green Party',
  Greens: 'Green Party',
  Labour: 'Labour Party',
  'Liberal Democrat': 'Liberal Democrats',
  'Liberal Democrats': 'Liberal Democrats',
  Republican: 'Republican Party',
  Republicans: 'Republican Party',
  Tories: 'Conservative Party',
  Tory: 'Conservative Party',
};
