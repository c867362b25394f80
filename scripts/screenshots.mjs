#!/usr/bin/env node
// Makes the pictures of the README from the sample articles: the overview and a page of the report, the review with a speaker being chosen, and a
// page on a phone. Needs Chromium, at /usr/bin/chromium or where CHROMIUM says.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from '../dist/batch/build.js';
import { writeReport } from '../dist/review/report.js';
import { startReview } from '../dist/review/server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = path.join(root, 'docs');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'clipsheet-pictures-'));
const [input, output, cache] = ['input', 'output', 'cache'].map((name) => path.join(work, name));
const PAGE = 'business/halvorsen-quarter.html';

/** Opens a page, does something on it, and takes the picture. */
async function shoot(browser, name, address, options, act = async () => {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  await page.goto(address);
  await page.waitForTimeout(400);
  await act(page);
  await page.screenshot({ path: path.join(docs, `${name}.png`) });
  await page.close();
}

try {
  // The samples are copied, so that no decision of the pictures gets into the input.
  fs.cpSync(path.join(root, 'input'), input, { recursive: true });
  await build({ input, output, cache, quiet: true });
  const report = pathToFileURL(path.dirname(writeReport(output).overview)).href;
  const review = await startReview({ input, output, who: 'dana' });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  fs.mkdirSync(docs, { recursive: true });
  await shoot(browser, 'overview', `${report}/index.html`, { colorScheme: 'light' });
  await shoot(browser, 'report-dark', `${report}/${PAGE}`, { colorScheme: 'dark' });
  await shoot(browser, 'report-phone', `${report}/${PAGE}`, { viewport: { width: 390, height: 844 } });
  await shoot(browser, 'review', review.address, { colorScheme: 'light' }, async (page) => {
    await page.goto(new URL(`/${PAGE}`, review.address).href);
    await page.waitForTimeout(500);
    await page
      .getByRole('button', { name: /^Quotes/ })
      .last()
      .click();
    await page.locator('.row').nth(2).click();
    await page.keyboard.press('s');
    await page.waitForTimeout(300);
  });
  await browser.close();
  await review.close();
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
