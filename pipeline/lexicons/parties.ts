import { setOf } from './read-list.ts';

/** What followers of parties are called. */
export const parties = setOf(`
Conservative, Conservatives, Democrat, Democratic, Democrats, Green, Greens, Labour, Liberal Democrat, Liberal Democrats, Republican, Republicans,
Tories, Tory
`);
