import { setOf } from './read-list.ts';

/** Class names and ids that pages give to the element that holds an article's text; one to three words, joined by hyphens. */
export const htmlBodyNames: ReadonlySet<string> = setOf(`
  article-body, article-content, article-copy, article-main, article-text, body-content, body-copy,
  body-text, content-body, entry-content, news-body, news-text, post-body, post-content, post-text,
  release-body, rich-text, story-body, story-content, story-text
`);
