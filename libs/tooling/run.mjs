// npm's scripts come here: `node libs/tooling/run.mjs <command> [arguments]`. Nothing in this folder needs a package.
// This file is kept in old syntax, so that an old Node can read it and say the one sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error('Zhufu needs Node 20.19 or newer; this is ' + process.version + '.');
  process.exit(1);
}

import('./commands.mjs')
  .then(({ run }) => run(process.argv[2], process.argv.slice(3)))
  .catch((error) => {
    console.error(error instanceof Error && error.name !== 'Error' ? error : error.message);
    process.exitCode = 1;
  });
