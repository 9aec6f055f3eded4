import { existsSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, forgetBuild } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, programs, runAll, runTogether } from './programs.mjs';

const commands = {
  /** Installs and builds when needed, then serves. */
  async start(args) {
    await ensureBuilt('api', 'admin');
    await become('dist/api/src/main.js', args);
  },
  /** Serves from source: server and console start anew at each change. */
  async dev() {
    forgetBuild('api');
    await runTogether({
      server: [programs.nest, 'start', '--watch', '--preserveWatchOutput'],
      console: [programs.vite, '--config', 'admin/vite.config.mts'],
    });
  },
  async build() {
    forgetBuild('api', 'admin');
    await ensureBuilt('api', 'admin');
  },
  /** Lint, which takes longest, beside types, format, unused code. */
  async check() {
    await runAll({
      lint: [programs.eslint, '.', '--max-warnings', '0'],
      'types of the server': [programs.tsc, '--noEmit', '-p', 'tsconfig.json'],
      'types of the console': existsSync(inRoot('admin/src')) && [programs.tsc, '-p', 'admin/tsconfig.json'],
      format: [programs.prettier, '--check', '.', '--log-level', 'warn'],
      'unused code': [programs.knip],
    });
  },
  /** Arguments go to jest: `npm test -- households`. */
  async test(args) {
    await runAll({ tests: [programs.jest, ...args, '--selectProjects', 'unit', 'admin', 'database'] });
  },
  async 'test:browser'(args) {
    process.env.CHROMIUM_PATH = findChromium();
    await ensureBuilt('api', 'admin');
    await runAll({ tests: [programs.jest, ...args, '--selectProjects', 'browser', 'process', 'alone'] });
  },
  async bench(args) {
    await ensureBuilt('api', 'admin');
    await become('dist/api/bench/main.js', args);
  },
  async seed(args) {
    await ensureBuilt('api');
    await become('dist/api/src/cli.js', ['seed', ...args]);
  },
  /** Recomputes money and counts from rows; fails when anything differs. */
  async verify(args) {
    await ensureBuilt('api');
    await become('dist/api/src/cli.js', ['verify', ...args]);
  },
  /** The first administrator of a real installation. */
  async 'first-admin'(args) {
    await ensureBuilt('api');
    await become('dist/api/src/cli.js', ['first-admin', ...args]);
  },
};

/** Runs one of npm's scripts. */
export async function run(name, args) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (!command) throw new Error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  process.chdir(inRoot('.'));
  ensureInstalled();
  await command(args);
}

/** Goes on as another program in this same process, so that SIGTERM and Ctrl-C reach it. */
async function become(file, args) {
  process.argv = [process.argv[0], inRoot(file), ...args];
  stopWithNpm();
  await import(pathToFileURL(inRoot(file)).href);
}

/** npm ends at SIGTERM without passing it on; then our parent changes, and we end in order too. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
