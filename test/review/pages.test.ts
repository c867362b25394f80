import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionLine, correctionsHeader } from '../../pipeline/review/corrections-file.ts';
import { writeReport } from '../../pipeline/review/report.ts';
import { startReview } from '../../pipeline/review/server.ts';
import { BatchFolder } from '../batch/folder.ts';
import { chromiumPath, currentRow, openBrowser, watchedPage } from './browser.ts';
import { correction, PUBLISHED, TEXT } from './corrections-of.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const hostile = () =>
  new BatchFolder({
    'texts.ndjson': HOSTILE_TEXTS.map((text, i) =>
      JSON.stringify({ article_id: `a${i}`, title: text, text, byline: text, publisher: text }),
    ).join('\n'),
    'corrections.csv':
      correctionsHeader() +
      HOSTILE_TEXTS.map((text, i) =>
        correction({
          article_id: `a${i}`,
          table: 'quotes',
          action: 'edit',
          column: 'speaker',
          value: text,
          text: 'We won,',
          who: text,
          why: text,
        }),
      )
        .map((one) => `${correctionLine(one)}\n`)
        .join(''),
  });

describe.skipIf(!chromiumPath)('the pages in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const ran = (page: Page) => page.evaluate(() => (window as { ran?: unknown }).ran);

  it(
    'runs none of a hundred hostile texts, in the report and in the review',
    { timeout: 1_200_000 },
    async () => {
      expect(HOSTILE_TEXTS).toHaveLength(100);
      const folder = hostile();
      await folder.build();
      const { input, output } = folder.options;
      const { overview } = writeReport(output);
      const review = await startReview({ input, output, who: '<script>window.ran = 1</script>' });
      const { page, wrong } = await watchedPage(browser);
      await page.goto(review.address);
      for (const place of [pathToFileURL(folder.at('output/report')).href, new URL(review.address).origin]) {
        for (const name of ['index', ...HOSTILE_TEXTS.keys()].map((n) =>
          n === 'index' ? 'index' : `a${n}`,
        )) {
          await page.goto(`${place}/${name}.html`);
          expect(await ran(page), `${place}/${name}`).toBeUndefined();
          // Nothing but the page's own elements is there.
          const foreign = await page
            .locator('main script, main iframe, main img, main style, base, main a[href^="javascript"]')
            .count();
          expect(foreign, name).toBe(0);
        }
      }
      // Text that was typed and decided comes back as text, too.
      await page.goto(`${pathToFileURL(overview).href}`);
      await page.getByRole('searchbox').fill('<script>');
      await page.locator('#found li').first().waitFor();
      expect(await ran(page)).toBeUndefined();
      expect(wrong).toEqual([]);
      await page.close();
      await review.close();
    },
  );

  it('marks the row that a link names, and shows its article by double click', async () => {
    const folder = new BatchFolder({ 'tram.txt': `---\npublished: ${PUBLISHED}\n---\n${TEXT}` });
    await folder.build();
    writeReport(folder.options.output);
    const [, link] = /(report\/tram\.html#n-[0-9a-f]+)/.exec(folder.read('output/numbers.csv'))!;
    const { page, wrong } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${pathToFileURL(folder.at('output')).href}/${link}`);
    expect(currentRow(page)).toBe(link.split('#')[1]);
    expect(await page.locator('.seg.on').allTextContents()).toEqual(['4,500']);
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('4,500');
    expect(await page.getByRole('button', { name: /Right/ }).count()).toBe(0);
    await page.keyboard.press('2');
    expect(await page.locator('body.no-numbers').count()).toBe(1);
    await page.keyboard.press('j');
    expect(currentRow(page)).not.toBe(link.split('#')[1]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('can be used by everybody: %s, %i px wide', async (colorScheme, width) => {
    const folder = new BatchFolder({ 'tram.txt': TEXT, 'other.txt': 'It rained.' });
    await folder.build();
    const { input, output } = folder.options;
    writeReport(output);
    const review = await startReview({ input, output, who: 'dana' });
    const { page } = await watchedPage(browser, {
      colorScheme,
      viewport: { width, height: 844 },
      bypassCSP: true,
    });
    await page.goto(review.address);
    const origin = new URL(review.address).origin;
    const report = pathToFileURL(folder.at('output/report')).href;
    for (const address of [
      `${report}/index.html`,
      `${report}/tram.html`,
      `${origin}/`,
      `${origin}/tram.html`,
    ]) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
      await page.evaluate(axe);
      const found = await page.evaluate(async () =>
        (await (window as any).axe.run()).violations.map(
          (one: any) =>
            `${one.id}: ${one.nodes
              .map((node: any) => node.html)
              .slice(0, 3)
              .join(' ')}`,
        ),
      );
      expect(found, address).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
    }
    await page.close();
    await review.close();
  });
});
