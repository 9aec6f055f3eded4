const { createRequire } = require('node:module');

const ofJest = createRequire(require.resolve('jest/package.json'));

/** Jest's own runner, one file at a time: when it runs, no other test does. */
module.exports = class OneByOne extends ofJest('jest-runner').default {
  isSerial = true;
};
