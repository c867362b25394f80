// Texts to measure with: the articles of input/, or those of a file, and articles made of their sentences.
import fs from 'node:fs';
import path from 'node:path';
import { readArticles } from '../dist/1-read/index.js';
import { isArticlePath } from '../dist/1-read/endings.js';

const root = path.join(import.meta.dirname, '..');

/** The articles of a folder as `{article_id, text, published}`; those that cannot be read are left out. */
export function articlesOf(folder = path.join(root, 'input')) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isArticlePath)
    .sort()
    .flatMap((name) => {
      const results = readArticles({
        path: name.split(path.sep).join('/'),
        bytes: fs.readFileSync(path.join(folder, name)),
      });
      return results.flatMap((result) =>
        'source' in result
          ? [
              {
                article_id: result.source.article_id,
                text: result.source.text,
                published: result.source.published,
              },
            ]
          : [],
      );
    });
}

/** The text of a file, in pieces of about the length of an article, cut between paragraphs. */
export function piecesOf(file, length = 4000) {
  const pieces = [];
  for (const paragraph of fs.readFileSync(file, 'utf8').split(/\n{2,}/)) {
    if (!pieces.length || pieces.at(-1).length > length) pieces.push(paragraph);
    else pieces.push(`${pieces.pop()}\n\n${paragraph}`);
  }
  return pieces.map((text, i) => ({ article_id: `piece-${i + 1}`, text, published: '2025-01-17' }));
}

/** Repeats articles until they have so many characters. */
export function repeated(articles, characters) {
  const list = [];
  for (let i = 0, sum = 0; sum < characters; i++) {
    const article = articles[i % articles.length];
    list.push(article);
    sum += article.text.length;
  }
  return list;
}

/** Gives whole numbers below a bound, the same ones at every run. */
export function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writes articles of about 4,000 characters into a folder, a hundred to a subfolder, made of the paragraphs of others. The same at every run. */
export function writeArticles(folder, count, articles) {
  const paragraphs = articles
    .flatMap(({ text }) => text.split(/\n{2,}/))
    .filter((paragraph) => paragraph.length > 80);
  const next = randomFrom(1);
  for (let i = 0; i < count; i++) {
    let text = '';
    while (text.length < 3800) text += `${paragraphs[next(paragraphs.length)]}\n\n`;
    const subfolder = path.join(folder, `day-${Math.floor(i / 100) + 1}`);
    if (i % 100 === 0) fs.mkdirSync(subfolder, { recursive: true });
    fs.writeFileSync(
      path.join(subfolder, `2025-01-17-story-${i + 1}.txt`),
      `Story ${i + 1} of the day.\n\n${text}`,
    );
  }
}
