import { existsSync } from 'node:fs';
import process from 'node:process';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Finds the browser the tests drive. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const found = (named ? [named] : usual).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    named
      ? `CHROMIUM_PATH names ${named}, which does not exist.`
      : 'The browser tests need Chromium: install it (on Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM_PATH.',
  );
}
