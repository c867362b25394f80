import { readList } from './read-list.ts';

/**
 * Names of `<meta>` (by `property`, `name` or `itemprop`, in lower case) for each piece of metadata, the most
 * trusted first.
 */
export const htmlMetaNames = {
  byline: readList(`
    author, article:author, article:author_name, byl, parsely-author, sailthru.author, cxenseparse:author,
    dc.creator, dcterms.creator, citation_author, rbauthors, shareaholic:article_author_name,
    twitter:creator
  `),
  language: readList(`
    og:locale, content-language, dc.language, language
  `),
  published: readList(`
    article:published_time, og:article:published_time, article:published, datepublished, date_published,
    published_time, publication_date, published-date, published_at, parsely-pub-date, sailthru.date,
    publish-date, publish_date, publishdate, pubdate, og:pubdate, cxenseparse:recs:publishtime,
    originalpublicationdate, article_date_original, article.published, bt:pubdate, rbpubdate, ptime,
    dc.date.issued, dcterms.issued, dcterms.created, dc.date.created, dc.date, dcterms.date,
    citation_publication_date, datecreated, date
  `),
  publisher: readList(`
    og:site_name, article:publisher, publisher, dc.publisher, dcterms.publisher, citation_journal_title,
    application-name, apple-mobile-web-app-title, al:android:app_name, al:ios:app_name,
    twitter:app:name:iphone
  `),
  title: readList(`
    og:title, headline, article:title, twitter:title, parsely-title, sailthru.title, dc.title,
    dcterms.title, title
  `),
  url: readList(`
    og:url
  `),
};
