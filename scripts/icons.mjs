// Draws public/icons/*.png from icons/*.svg with an installed Chromium: `node scripts/icons.mjs` after a change to an SVG.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch } from 'puppeteer-core';

/** The store asks for 96 px of art in the 128 px icon. */
const SIZES = { headwater: [16, 32, 48, 128], state: [16, 32] };
const STORE = { size: 128, art: 96 };

const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
mkdirSync('public/icons', { recursive: true });
for (const file of readdirSync('icons').filter((name) => name.endsWith('.svg'))) {
  const name = basename(file, '.svg');
  for (const size of name === 'headwater' ? SIZES.headwater : SIZES.state) {
    const path = name === 'headwater' ? `${size}.png` : `${name}-${size}.png`;
    writeFileSync(join('public/icons', path), await draw(readFileSync(join('icons', file), 'utf8'), size));
  }
}
await browser.close();

async function draw(svg, size) {
  const art = size === STORE.size ? STORE.art : size;
  const margin = (size - art) / 2;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:${margin}px}svg{display:block;width:${art}px;height:${art}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}
