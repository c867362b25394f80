import { setOf } from './read-list.ts';

/**
 * Class names and ids of what stands on a page beside the article; one to three words, joined by hyphens. An
 * element that holds half of the page's text, or the article's body, is kept whatever its name. A name behind
 * `=` is the whole of a class: `author`, not `author-ann-lee`.
 */
export const htmlDroppedNames: ReadonlySet<string> = setOf(`
  =author, =bio, =contributor, =hidden, =infobox, =profile, =writer, about-the-author, ad, adbox, ads,
  adsbygoogle, adslot, advert, advertisement, advertising, adverts, affiliate, affiliate-disclaimer,
  also-in, also-like, also-on, also-read, around-the-web, article-author, article-info, article-meta,
  article-tags, article-tools, author-avatar, author-bio, author-block, author-box, author-card,
  author-details, author-info, author-name, author-profile, authors, biography, boilerplate, bookmark,
  breadcrumb, breadcrumbs, byline, bylines, caption, captions, carousel, comment, comment-count, comments,
  consent, contributor, cookie, cookies, copyright, correction-policy, cta, disqus, donate, donation,
  dropdown, editors-picks, entry-footer, entry-meta, featured-video, figcaption, follow, follow-us, footer,
  further-reading, gallery, gdpr, hero-caption, hover-card, hovercard, image-credit, in-other-news,
  inline-promo, jp-relatedposts, jump-link, keep-reading, latest-news, legal-notice, login, masthead,
  media-caption, more-articles, more-from, more-in, more-news, more-on, more-stories, more-videos,
  most-popular, most-read, most-viewed, mostpopular, mostread, nav, navbar, navigation, newsletter,
  newsletters, next-article, next-post, noprint, onward, other-stories, outbrain, page-footer, pagination,
  photo-caption, photo-credit, playlist, popover, popup, post-author, post-footer, post-meta,
  post-navigation, post-tags, prev-next, print-only, promo, promos, promoted, promotion, published-time,
  pull-quote, pullquote, rating, ratings, read-also, read-more, read-next, read-time, reading-list,
  reading-time, recirc, recirculation, recommendation, recommendations, recommended, related,
  related-posts, screen-reader-only, screen-reader-text, search-box, search-form, see-also, share,
  sharebar, sharedaddy, sharing, sidebar, sign-up, signup, similar, site-footer, site-header, skip-link,
  skip-to-content, social, social-media, sponsor, sponsored, sr-only, story-footer, story-meta, subscribe,
  subscription, support-us, taboola, tag-list, taglist, tags, teaser, teasers, timestamp, tip-line,
  tooltip, topic-list, topics, trending, video-list, video-playlist, video-rail, visually-hidden,
  visuallyhidden, what-to-read-next, you-may-like, you-might-like, zergnet
`);

/**
 * Names that stand on pages beside the article and, at large publishers, on the article's own boxes: they
 * count only for an element that holds no prose to speak of, or more links or fields than prose.
 */
export const htmlDoubtfulNames: ReadonlySet<string> = setOf(`
  accordion, author, banner, bio, button, feed, infobox, legal, menu, modal, overlay, paywall, player,
  popular, rail, search, slider, video, widget
`);

/**
 * Of all of them, the ones that can be longer than the article itself: half of the page's text does not save
 * them.
 */
export const htmlDroppedAlways: ReadonlySet<string> = setOf(`
  comments, disqus, footer, outbrain, recommended, related, sidebar, taboola
`);

/** Those that leave no doubt: they count in the second, lenient reading too. */
export const htmlSureNames: ReadonlySet<string> = setOf(`
  about-the-author, ad, advertisement, breadcrumb, breadcrumbs, byline, bylines, comment, comments, consent,
  cookie, cookies, copyright, disqus, footer, most-popular, most-read, most-viewed, nav, navbar, navigation,
  newsletter, newsletters, outbrain, recommendations, recommended, related, related-posts, share, sharing,
  social, taboola, tags, trending
`);

/**
 * Names of what is not seen in the run of a sentence, or only when a pointer rests on it; the only ones that
 * count inside a paragraph.
 */
export const htmlUnseenNames: ReadonlySet<string> = setOf(`
  hover-card, hovercard, popover, print-only, screen-reader-only, screen-reader-text, sr-only, tooltip,
  visually-hidden, visuallyhidden
`);

/** Names of paragraphs that are no part of the text: who took the picture, when the page was changed. */
export const htmlLineNames: ReadonlySet<string> = setOf(`
  ad, advertisement, author-bio, byline, caption, captions, copyright, figcaption, image-credit,
  media-caption, newsletter, photo-caption, photo-credit, published-time, pull-quote, pullquote,
  read-time, reading-time, screen-reader-text, share, sharing, sr-only, tags, timestamp, visually-hidden,
  visuallyhidden
`);
