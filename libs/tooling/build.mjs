import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { inRoot, programs, runTool } from './programs.mjs';

const STAMP = 'dist/.stamp';
const shared = ['libs', 'package-lock.json', 'tsconfig.json'];

/** What each build reads, what it makes, and how. */
const builds = {
  api: {
    title: 'server',
    inputs: ['api', 'migrations', 'tsconfig.build.json', 'nest-cli.json', ...shared],
    counts: (path) => /\.(ts|json)$/.test(path) && !/\.spec\.ts$/.test(path),
    // files of sources that are gone must not stay behind
    outputs: ['dist/api', 'dist/libs', 'dist/migrations'],
    command: [programs.nest, 'build'],
  },
  admin: {
    title: 'console',
    inputs: ['admin', ...shared],
    counts: (path) => !/\.spec\.tsx?$/.test(path),
    outputs: ['admin/dist'],
    command: [programs.vite, 'build', '--config', 'admin/vite.config.mts', '--logLevel', 'warn'],
  },
};

/** Builds what changed since its last whole build. A build that was cut short left no stamp and is made again. */
export async function ensureBuilt(...names) {
  const due = names.filter((name) => exists(name) && !isCurrent(name));
  if (due.length === 0) return;
  console.log(`Building the ${due.map((name) => builds[name].title).join(' and the ')}.`);
  forgetBuild(...due);
  await Promise.all(due.map(build));
}

/** Makes the next start build these anew. */
export function forgetBuild(...names) {
  const stamp = readStamp();
  for (const name of names) delete stamp[name];
  writeStamp(stamp);
}

async function build(name) {
  const { title, outputs, command } = builds[name];
  for (const path of outputs) rmSync(inRoot(path), { recursive: true, force: true });
  // taken before, so that a change made meanwhile counts as new
  const inputs = fingerprint(builds[name]);
  if ((await runTool(command)) !== 0) throw new Error(`The ${title} could not be built; see above.`);
  writeStamp({ ...readStamp(), [name]: inputs });
}

/** Names, sizes and times of the sources. */
function fingerprint({ inputs, counts, outputs }) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (outputs.includes(path)) return;
    const stat = statSync(inRoot(path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(inRoot(path)).sort()) add(`${path}/${name}`);
    } else if (stat && counts(path)) {
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  };
  inputs.forEach(add);
  return hash.digest('hex');
}

const isCurrent = (name) =>
  existsSync(inRoot(builds[name].outputs[0])) && readStamp()[name] === fingerprint(builds[name]);

/** The console joins the build once it has a page. */
const exists = (name) => name === 'api' || existsSync(inRoot('admin/index.html'));

function readStamp() {
  try {
    return JSON.parse(readFileSync(inRoot(STAMP), 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(stamp) {
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(inRoot(STAMP), JSON.stringify(stamp));
}
