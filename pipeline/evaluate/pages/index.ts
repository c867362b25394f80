import { findGoldPages } from './find-pages.ts';
import { meanScores, scorePage, type PageScore, type PageScores } from './score-pages.ts';

export { findGoldPages, type GoldPage } from './find-pages.ts';
export { compareBodies, meanScores, scorePage, type PageScore, type PageScores } from './score-pages.ts';

/** Pages that are named as the worst. */
const WORST = 20;

/**
 * Reads the annotated pages below a folder and gives the scores by set as a table, with the pages of which
 * least was right.
 */
export async function evaluatePages(folder: string): Promise<string> {
  const scores: PageScore[] = [];
  for (const page of findGoldPages(folder)) scores.push(await scorePage(page));
  if (!scores.length)
    return `No annotated pages were found in “${folder}”: put there a folder with ground-truth.json and html/, or test cases of fundus.\n`;
  const sets = groupBySet(scores);
  const rows = [...sets].map(([set, own]) => lineOf(set, meanScores(own)));
  const worst = scores
    .filter(({ recall }) => recall !== null)
    .toSorted((a, b) => Math.min(a.precision!, a.recall!) - Math.min(b.precision!, b.recall!))
    .slice(0, WORST)
    .map(({ file, precision, recall }) => `  ${percent(precision)} ${percent(recall)}  ${file}\n`);
  const head = `${'set'.padEnd(40)} pages empty  prec.  rec.   F1    title author date\n`;
  return `${head}${rows.join('')}${lineOf('all', meanScores(scores))}\nThe worst bodies (precision, recall):\n${worst.join('')}`;
}

function groupBySet(scores: readonly PageScore[]): Map<string, PageScore[]> {
  const sets = new Map<string, PageScore[]>();
  for (const score of scores) sets.set(score.set, [...(sets.get(score.set) ?? []), score]);
  return sets;
}

function lineOf(set: string, scores: PageScores): string {
  const { pages, empty, precision, recall, f1, title, authors, published } = scores;
  const shares = [precision, recall, f1, title, authors, published].map(percent).join('  ');
  return `${set.slice(0, 40).padEnd(40)} ${String(pages).padStart(5)} ${String(empty).padStart(5)}  ${shares}\n`;
}

function percent(share: number | null): string {
  return share === null ? '   –' : (share * 100).toFixed(1).padStart(4);
}
