import fs from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Where Debian and others put Chromium; `CHROMIUM` names another place. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser that is installed; the tests that need one are skipped where there is none. */
export const chromiumPath = PLACES.find((place) => place !== undefined && fs.existsSync(place));

/** Starts the browser without a window. Root may not use its sandbox. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A page that notes whatever goes wrong on it, and whatever asks for something outside of this machine. */
export async function watchedPage(
  browser: Browser | BrowserContext,
  options?: Parameters<Browser['newPage']>[0],
) {
  const page = await ('newContext' in browser ? browser.newPage(options) : browser.newPage());
  page.setDefaultTimeout(40_000); // ends a page that hangs; no test is about speed
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file:|data:|http:\/\/127\.0\.0\.1:)/.test(request.url()))
      wrong.push(`asked for ${request.url()}`);
  });
  return { page, wrong };
}

/** The current row's id, from the address. */
export const currentRow = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Waits until the page says that everything is on the disk. */
export async function untilSaved(page: Page, says = 'saved'): Promise<void> {
  await page.waitForFunction((word) => document.getElementById('saved')?.textContent?.includes(word), says);
}
