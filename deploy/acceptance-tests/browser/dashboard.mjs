// SPDX-License-Identifier: EUPL-1.2
// Logs in as a person does and reads the dashboard, on a desktop and on a small phone. Arguments: the address of the site; a person's
// user name and password. Prints as JSON what the page showed, what axe found wrong on it, and what went wrong while it loaded.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [site, user, password, executablePath] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 320, height: 640 };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

async function findings(page) {
  await page.evaluate(axe); // as the browser's debugger does, which our content security policy does not concern
  const { violations } = await page.evaluate(tags => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

try {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));

  await page.goto(site);
  const violations = { start: await findings(page) };
  await page.getByRole('link', { name: 'Inloggen' }).click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await page.locator('#view[aria-busy=false]').waitFor();
  const shown = await page.locator('main').innerText();
  violations.dashboard = await findings(page);

  await page.setViewportSize(PHONE);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  violations.phone = await findings(page);

  const keyboard = await context.newPage();
  await keyboard.goto(`${site}/dashboard`);
  await keyboard.keyboard.press('Tab');
  const firstStop = await keyboard.evaluate(() => document.activeElement?.getAttribute('href'));
  console.log(JSON.stringify({ path: new URL(page.url()).pathname, shown, violations, errors, sideways, firstStop }));
} finally {
  await browser.close();
}
