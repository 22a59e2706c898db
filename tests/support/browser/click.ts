import type { Page } from 'puppeteer-core';

/** Clicks where a button is: what puppeteer has for it runs scripts in the page. */
export async function click(page: Page, selector: string): Promise<void> {
  const button = await page.$(selector);
  const box = await button?.boundingBox();
  if (!box) throw new Error(`${page.url()} shows no ${selector}`);
  await Promise.all([
    page.waitForNavigation(),
    page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
  ]);
}
