import { readList } from './read-list.ts';

/** How lines begin that pages put between paragraphs of an article without marking them as such; in lower case. Each must be a line of its own. */
export const htmlNotices: readonly string[] = readList(`
  advertisement, also read:, article continues after, click here to, continue reading,
  do you have a story, download our app, enable javascript, follow us on, get our newsletter,
  get the latest, image source, listen to this article, more on this story, please enable javascript,
  read also:, read more, read more:, read next:, recommended reading, related articles, related stories,
  related topics, related:, scroll to continue, see also:, share this, sign up for, sign up to, sponsored,
  story continues below, subscribe now, subscribe to our, this article was originally published, watch:,
  you may also like, you might also like
`);
