import { setOf } from './read-list.ts';

/**
 * Class names and ids that pages give to the element that holds an article's text; one to three words, joined
 * by hyphens.
 */
export const htmlBodyNames: ReadonlySet<string> = setOf(`
  article-body, article-content, article-copy, article-main, article-paragraphs, article-text, articlebody,
  articlecontent, articletext, blog-content, body-content, body-copy, body-text, content-body, content-text,
  entry-content, entry-text, field-body, news-body, news-content, news-text,
  post-body, post-content, post-entry, post-text, postcontent, release-body, rich-text, single-content,
  story-body, story-content, story-copy, story-text, storybody, storytext
`);

/** Names of the lines between the headline and the text that sum the article up. */
export const htmlLeadNames: ReadonlySet<string> = setOf(`
  article-dek, article-description, article-intro, article-lead, article-lede, article-subtitle,
  article-summary, dek, excerpt-lead, lede, standfirst, strapline, sub-headline, sub-title, subhead,
  subheadline, subtitle
`);
