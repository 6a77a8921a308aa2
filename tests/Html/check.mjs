// The pages that the arguments name must be valid, accessible, no wider than a phone, and print on A4.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { StaticConfigLoader, HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';

const screens = [{ width: 390, height: 844 }, { width: 1280, height: 900 }];
const pointsPerMillimetre = 72 / 25.4;
const [shortSide, longSide] = [210 * pointsPerMillimetre, 297 * pointsPerMillimetre];

const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ['html-validate:recommended'],
  rules: {
    // The title is the number of the dispatch, which is not cut, however long somebody makes it.
    'long-title': 'off',
  },
}));

async function markupFaults(file) {
  const report = await validator.validateFile(file);
  return report.results.flatMap((result) => result.messages)
    .map((message) => `line ${message.line}: ${message.message} [${message.ruleId}]`);
}

async function screenFaults(page, screen) {
  await page.setViewport(screen);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run());
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...violations.flatMap((violation) => violation.nodes.map((node) => `${violation.help}: ${node.html} [${violation.id}]`)),
    ...(width > screen.width ? [`the page is ${width} pixels wide`] : []),
  ].map((fault) => `at ${screen.width} pixels: ${fault}`);
}

const isA4 = (sides) => {
  const [short, long] = sides.sort((one, other) => one - other);
  return Math.abs(short - shortSide) < 1 && Math.abs(long - longSide) < 1;
};

async function paperFaults(page) {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const sides = boxes.map((box) => [Number(box[1]), Number(box[2])]);
  return sides.length === 0
    ? ['it prints no page']
    : sides.filter((pair) => !isA4(pair)).map((pair) => `a page of ${pair.join(' x ')} points is not A4`);
}

async function browserFaults(browser, file) {
  const page = await browser.newPage();
  const address = pathToFileURL(resolve(file)).href;
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setBypassCSP(true);
  await page.goto(address);
  const faults = [];
  for (const screen of screens) {
    faults.push(...await screenFaults(page, screen));
  }

  faults.push(...await paperFaults(page));
  faults.push(...requests.filter((url) => url !== address).map((url) => `it asks for ${url}`));
  await page.close();
  return faults;
}

const files = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Build servers run as root, where the sandbox does not start; the pages are our own.
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
let faultCount = 0;
for (const file of files) {
  const faults = [...await markupFaults(file), ...await browserFaults(browser, file)];
  faults.forEach((fault) => console.error(`${file}: ${fault}`));
  faultCount += faults.length;
}

await browser.close();
console.log(`${files.length} pages, ${faultCount} faults`);
process.exitCode = files.length > 0 && faultCount === 0 ? 0 : 1;
