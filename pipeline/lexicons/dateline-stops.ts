import { readList } from './read-list.ts';

/** Words in capitals before a dash that are no place: labels of newsrooms. Lower case. */
export const datelineStops: readonly string[] = readList(`
  advisory, alert, analysis, breaking, breaking news, commentary, corrected, correction, editorial,
  exclusive, explainer, fact check, factbox, graphic, live, live blog, live updates, news, opinion,
  photos, podcast, press release, refile, review, update, updated, updates, video, warning, watch,
  watch live
`);
