import { readList } from './read-list.ts';

/**
 * How lines begin that pages put between paragraphs of an article without marking them as such; in lower
 * case. Each must be a line of its own.
 */
export const htmlNotices: readonly string[] = readList(`
advertisement, also read:, article continues after, click here to, continue reading, do you have a story,
download our app, enable javascript, follow us on, get our newsletter, get the latest, image source,
join our newsletter, join our whatsapp, listen to this article, our standards:, please enable javascript,
read also:, read more:, read next:, related:, scroll to continue, see also:, share this, sign up for,
sign up to, sponsored, story continues below, subscribe now, subscribe to our,
this article was originally published, watch:, you may also like, you might also like
`);

/**
 * Headings of boxes with other stories, in lower case: the heading says this, or begins so and has a few
 * words more (`More from Sports`).
 */
export const htmlSectionTitles: readonly string[] = readList(`
about the author, about the authors, also in the news, also read, around the web, don't miss, editor's picks,
editors' picks, elsewhere on the web, for more stories, from around the web, further reading,
in case you missed it, in other news, keep reading, latest news, latest stories, more articles, more for you,
more from, more headlines, more in, more like this, more news, more on, more on this story, more stories,
more to read, more videos, most commented, most popular, most read, most shared, most viewed, most watched,
news for you, on the web, other stories, our other stories, popular now, popular stories, promoted content,
promoted stories, read more, read next, recommended, recommended for you, recommended reading,
recommended stories, recommended videos, related, related articles, related content, related coverage,
related links, related news, related posts, related reading, related stories, related topics, related video,
related videos, see also, similar articles, similar stories, sponsored content, stories for you,
suggested reading, the latest, today's top stories, top stories, top videos, trending, trending now,
trending stories, up next, watch next, what others are reading, what to read next, you might have missed
`);
