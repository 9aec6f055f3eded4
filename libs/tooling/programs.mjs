import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The full path of a file of the project. */
export const inRoot = (path) => join(root, path);

const packaged = (path) => inRoot(join('node_modules', path));

/** The scripts of the installed tools, run by this same Node: no shell, no search path, on every system. */
export const programs = {
  eslint: packaged('eslint/bin/eslint.js'),
  jest: packaged('jest/bin/jest.js'),
  knip: packaged('knip/bin/knip.js'),
  nest: packaged('@nestjs/cli/bin/nest.js'),
  prettier: packaged('prettier/bin/prettier.cjs'),
  tsc: packaged('typescript/bin/tsc'),
  vite: packaged('vite/bin/vite.js'),
};

/** Runs one tool to its end and gives its exit code. */
export function runTool(command) {
  return begin(command).ended;
}

/** Runs named tools, two at a time as they are named, all of them, and fails when any failed. */
export async function runAll(commands) {
  const waiting = Object.entries(commands).filter(([, command]) => command);
  const failed = [];
  const runOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command] = next;
      if ((await runTool(command)) !== 0) failed.push(name);
    }
  };
  await Promise.all([runOn(), runOn()]);
  if (failed.length === 0) return;
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

/** Runs tools side by side until one ends or we are told to stop; then all end, with what they started. */
export async function runTogether(commands) {
  const posix = process.platform !== 'win32';
  // a process group each, so that a signal reaches a tool's own children too
  const running = Object.values(commands).map((command) => begin(command, { stdin: 'ignore', detached: posix }));
  const stop = () => running.forEach(({ child }) => signal(posix ? -child.pid : child.pid));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await Promise.race(running.map(({ ended }) => ended));
  stop();
  await Promise.all(running.map(({ ended }) => ended));
}

function signal(target) {
  try {
    process.kill(target, 'SIGTERM');
  } catch {
    // it has ended already
  }
}

function begin(command, { stdin = 'inherit', detached = false } = {}) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: [stdin, 'inherit', 'inherit'], detached });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  return { child, ended };
}
