import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { inRoot } from './programs.mjs';

/** npm writes this file last, so it tells a whole installation from one that was cut short. */
const INSTALLED = 'node_modules/.package-lock.json';
/** What we installed from: a copied folder has new times, and is whole all the same. */
const INSTALLED_FROM = 'node_modules/.installed-from';

/** Runs `npm ci` when the packages are missing or older than the lock file. */
export function ensureInstalled() {
  // npm install writes both files at once, in either order
  if (changedAt(INSTALLED) + 2000 >= changedAt('package-lock.json')) return;
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (existsSync(inRoot(INSTALLED)) && existsSync(inRoot(INSTALLED_FROM))) {
    if (readFileSync(inRoot(INSTALLED_FROM), 'utf8') === lock) return;
  }
  console.log('Installing packages; this happens once.');
  // development packages too, whatever NODE_ENV says: they build the console
  npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(inRoot(INSTALLED_FROM), lock);
}

function npm(...args) {
  // npm's own script when npm runs us: on Windows npm.cmd would need a shell
  const cli = process.env.npm_execpath;
  const result = cli
    ? spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) throw new Error(`npm could not be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error('The packages could not be installed; see above.');
}

function changedAt(path) {
  return statSync(inRoot(path), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
