import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReview, type RunningReview } from '../../pipeline/review/server.ts';
import { BatchFolder } from '../batch/folder.ts';
import { chromiumPath, currentRow, openBrowser, untilSaved, watchedPage } from './browser.ts';
import { PUBLISHED, TEXT } from './corrections-of.ts';

const ARTICLES = {
  'a-tram.txt': `---\npublished: ${PUBLISHED}\n---\n${TEXT}`,
  'b-fair.txt':
    'The fair opens on Monday, said Ann Lee. “Forty stalls will come,” she said. “No,” said Max Hart.',
};

describe.skipIf(!chromiumPath)('the review in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** Opens the article from the overview, with all of its rows listed. */
  async function openTram(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Council votes on the tram' }).first().click();
    await page.getByRole('button', { name: /^All/ }).click();
  }

  async function review(folder: BatchFolder, run: (review: RunningReview) => Promise<void>): Promise<void> {
    const { input, output } = folder.options;
    const running = await startReview({ input, output, who: 'dana' });
    try {
      await run(running);
    } finally {
      await running.close();
    }
  }

  it('looks, decides with a key, regenerates, and the decision is still there', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    await review(folder, async ({ address }) => {
      const { page, wrong } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } });
      await page.goto(address);
      expect(page.url()).not.toContain('token');
      await openTram(page);
      await page.getByRole('option', { name: /The line will open in May/ }).click();
      await page.keyboard.press('x');
      await untilSaved(page);

      await page
        .getByRole('button', { name: /^Quotes/ })
        .last()
        .click();
      await page.getByRole('option', { name: /It will cost 80 million/ }).click();
      await page.keyboard.press('s');
      await page.getByRole('combobox', { name: 'Who says it' }).fill('Holt');
      await page.keyboard.press('Enter');
      await untilSaved(page, '2 new lines');
      expect(wrong).toEqual([]);
      await page.close();
    });

    const report = await folder.build();
    expect(report).toMatchObject({ computed: 1, failures: [] });
    const quotes = folder.read('output/quotes.csv');
    expect(quotes).not.toContain('The line will open in May');
    expect(quotes).toMatch(/It will cost 80 million euros,.*Dagny Holt,person-dagny-holt,.*,edited,/);
    expect(folder.read('input/corrections.csv')).toMatch(/,edit,speaker,Dagny Holt,.*,dana,/);

    folder.write(
      'input/a-tram.txt',
      ARTICLES['a-tram.txt'].replace(
        'Ivo Reuter disagreed.',
        'Not all agree, it seems. Ivo Reuter spoke up.',
      ),
    );
    await folder.build();
    expect(folder.read('output/quotes.csv')).toMatch(/It will cost 80 million euros,.*Dagny Holt.*,edited,/);

    folder.write(
      'input/a-tram.txt',
      ARTICLES['a-tram.txt'].replace('“It will cost 80 million euros,” he said.', ''),
    );
    await folder.build();
    expect(folder.read('output/problems.csv')).toMatch(
      /correction-not-applied.*speaker.*It will cost 80 million/,
    );
  });

  it('adds a row from selected words, edits, merges and undoes', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    await review(folder, async ({ address }) => {
      const { page, wrong } = await watchedPage(browser);
      await page.goto(address);
      await openTram(page);
      await page.getByText('meets again on').evaluate((node) => {
        const text = document.createTreeWalker(node.closest('p')!, NodeFilter.SHOW_TEXT);
        while (text.nextNode()) {
          const at = text.currentNode.textContent!.indexOf('meets again');
          if (at >= 0) getSelection()!.setBaseAndExtent(text.currentNode, at, text.currentNode, at + 11);
        }
      });
      await page.keyboard.press('n');
      await page.keyboard.press('d');
      await untilSaved(page);
      await page.getByRole('textbox', { name: 'value' }).fill('2025-03');
      await page.keyboard.press('Enter');
      await untilSaved(page, '2 new lines');

      await page
        .getByRole('button', { name: /^Names/ })
        .last()
        .click();
      await page
        .getByRole('option', { name: /^Name, undecided: +.*Lindhaven/ })
        .first()
        .click();
      await page.keyboard.press('m');
      await page.getByRole('combobox', { name: 'Merge with' }).fill('Dagny');
      await page.keyboard.press('Enter');
      await untilSaved(page, '3 new lines');
      await page.keyboard.press('u');
      await untilSaved(page, 'undone');
      expect(wrong).toEqual([]);
      await page.close();
    });
    const lines = folder.read('input/corrections.csv').trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^a-tram,dates,add,,,meets again,/);
    expect(lines[2]).toMatch(/^a-tram,dates,edit,value,2025-03,meets again,/);
    await folder.build();
    expect(folder.read('output/dates.csv')).toMatch(
      /meets again,DATE,2025-03,2025-03-01,,2025-03-31,.*,added,/,
    );
  });

  it('goes from the last row of an article to the next article, and back by undo', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    await review(folder, async ({ address }) => {
      const { page, wrong } = await watchedPage(browser);
      await page.goto(address);
      await openTram(page);
      await page.getByLabel('Order of the queue').selectOption('article');
      await page.getByLabel('Queue holds rows').selectOption('1.01');
      await page.waitForFunction(() => document.querySelector('.row.away'));
      await page.getByRole('listbox', { name: 'Rows' }).focus();
      const pages = new Set<string>();
      while (pages.size < 2) {
        const before = page.url();
        await page.keyboard.press('a');
        await page.waitForFunction((url) => location.href !== url, before);
        pages.add(new URL(page.url()).pathname);
      }
      expect([...pages]).toEqual(['/a-tram.html', '/b-fair.html']);
      await page.waitForFunction(() => document.getElementById('saved'));
      await page.keyboard.press('u');
      await page.waitForURL(/a-tram/);
      expect(currentRow(page)).not.toBe('');
      expect(wrong).toEqual([]);
      await page.close();
    });
  });

  it('loses nothing in two windows, nor when the file and the article change underneath', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    await review(folder, async ({ address }) => {
      const windows = await Promise.all([watchedPage(browser), watchedPage(browser)]);
      for (const { page } of windows) {
        await page.goto(address);
        await openTram(page);
      }
      const [one, two] = windows.map(({ page }) => page);
      await one.getByRole('option', { name: /The line will open/ }).click();
      await two.getByRole('option', { name: /Nobody has counted/ }).click();
      await one.keyboard.press('x');
      await two.keyboard.press('a');
      await Promise.all([untilSaved(one), untilSaved(two)]);

      folder.write(
        'input/corrections.csv',
        `${folder.read('input/corrections.csv')}a-tram,dates,accept,,,3 March 2025,,,,eve,by hand`,
      );
      folder.write('input/a-tram.txt', `Rain.\n\n${TEXT}`);
      await one
        .getByRole('option', { name: /that 4,500 people/ })
        .first()
        .click();
      await one.keyboard.press('a');
      await untilSaved(one, '2 new lines');
      for (const { page, wrong } of windows) {
        expect(wrong).toEqual([]);
        await page.close();
      }
    });
    expect(folder.read('input/corrections.csv').trim().split('\n')).toEqual([
      expect.stringContaining('article_id'),
      expect.stringContaining(',reject,'),
      expect.stringMatching(/,accept,.*Nobody has counted/),
      expect.stringContaining('by hand'),
      expect.stringMatching(/,accept,.*that 4,500/),
    ]);
    await folder.build();
    expect(folder.read('output/dates.csv')).toMatch(/3 March 2025.*,accepted,/);
  });

  it('keeps a click and a selection that an answer of the server comes in between', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    await review(folder, async ({ address }) => {
      const { page, wrong } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } });
      await page.goto(address);
      await openTram(page);
      await untilSaved(page, 'nothing new');
      const row = (name: RegExp) => page.getByRole('option', { name }).first();
      let answer!: () => void;
      await page.route('**/api/decide', async (route) => {
        await new Promise<void>((resolve) => (answer = resolve));
        await route.continue();
      });
      await row(/The line will open/).click();
      const asked = page.waitForRequest('**/api/decide');
      await page.keyboard.press('x');
      await asked;
      await row(/Nobody has counted/).hover();
      await page.mouse.down();
      const answered = page.waitForResponse('**/api/decide');
      answer();
      await (await answered).finished();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      await page.mouse.up();
      await untilSaved(page, '1 new line');
      expect(await page.locator('.row[aria-selected=true]').textContent()).toContain('Nobody has counted');

      const askedAgain = page.waitForRequest('**/api/decide');
      await page.keyboard.press('a');
      await askedAgain;
      await page.getByText('meets again on').evaluate((node) => {
        const { firstChild } = node;
        getSelection()!.setBaseAndExtent(firstChild!, 1, firstChild!, 9);
      });
      const words = await page.evaluate(() => String(getSelection()));
      expect(words).toHaveLength(8);
      answer();
      await untilSaved(page, '2 new lines');
      expect(await page.evaluate(() => String(getSelection()))).toBe(words);
      expect(wrong).toEqual([]);
      await page.close();
    });
  });

  it('writes a decision once whose answer was lost', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    await review(folder, async ({ address }) => {
      const { page } = await watchedPage(browser);
      await page.goto(address);
      await openTram(page);
      await page.route(
        '**/api/decide',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      );
      await page.getByRole('option', { name: /The line will open/ }).click();
      await page.keyboard.press('x');
      await untilSaved(page, 'saved, 1 new line');
      await page.close();
    });
    expect(folder.read('input/corrections.csv').trim().split('\n')).toHaveLength(2);
  });

  it('says that nothing is saved while the server is away, and saves it when it is back', async () => {
    const folder = new BatchFolder(ARTICLES);
    await folder.build();
    const { input, output } = folder.options;
    const first = await startReview({ input, output, who: 'dana' });
    const context = await browser.newContext();
    const { page } = await watchedPage(context);
    await page.goto(first.address);
    await openTram(page);
    await page.getByRole('option', { name: /The line will open/ }).click();
    await untilSaved(page, 'nothing new');
    await first.close();
    await page.keyboard.press('x');
    await untilSaved(page, 'not saved');
    expect(folder.has('input/corrections.csv')).toBe(false);
    // A server with another token refuses the old page: the decision still waits there, and says so.
    const port = Number(new URL(first.address).port);
    const second = await startReview({ input, output, port, who: 'dana' });
    const other = await context.newPage();
    await other.goto(second.address);
    await untilSaved(page, 'saved, 1 new line');
    expect(folder.read('input/corrections.csv')).toContain(',reject,');
    await context.close();
    await second.close();
  });
});
