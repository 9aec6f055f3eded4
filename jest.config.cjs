/**
 * Six projects: `unit` (no database), `admin` (the console's pure code), `database` (HTTP and schema tests on a throwaway
 * PostgreSQL), `browser` (Chromium against the real server), `process` (the built server) and `alone` (the built server, started and
 * killed against the clock while no other test runs).
 */
const { availableParallelism } = require('node:os');

// These are ES modules, or import one at run time; before Node 24.9 jest cannot load those, so swc turns them into CommonJS
// (cached).
const esm = [
  '@nestjs',
  '@fastify/cookie',
  'cookie',
  'content-disposition',
  'light-my-request',
  'react-hotkeys-hook',
  // what @nestjs/common looks into uploaded files with
  ...['file-type', 'strtok3', 'token-types', '@tokenizer', '@borewit', 'uint8array-extras'],
];

// swc itself resolves the path aliases: jest ignores moduleNameMapper in globalSetup.
const swc = (react) => ({
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: react, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
    baseUrl: __dirname,
    paths: { '@zhufu/domain/*': ['./libs/domain/src/*'], '@zhufu/contracts/*': ['./libs/contracts/src/*'] },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
});

const project = (name, testMatch, more) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/admin/dist/'],
  transform: { '\\.tsx$': ['@swc/jest', swc(true)], '\\.(ts|js|mjs)$': ['@swc/jest', swc(false)] },
  // imports at run time name the file they become
  moduleNameMapper: { '^(\\.{1,2}/openapi.*)\\.js$': '$1' },
  transformIgnorePatterns: [`[\\\\/]node_modules[\\\\/](?!(${esm.join('|')})[\\\\/])`],
  ...more,
});

const withDatabase = {
  globalSetup: '<rootDir>/api/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/api/test/support/global-teardown.ts',
};

const oneByOne = { runner: '<rootDir>/api/test/support/one-by-one.cjs' };

module.exports = {
  maxWorkers: Math.min(availableParallelism(), 4),
  testTimeout: 120_000,
  projects: [
    project('unit', ['libs/**/*.spec.ts', 'api/{src,seed}/**/*.spec.ts']),
    project('admin', ['admin/src/**/*.spec.{ts,tsx}']),
    project('database', ['api/test/{http,db}/**/*.spec.ts'], withDatabase),
    project('browser', ['api/test/browser/**/*.spec.ts'], withDatabase),
    project('process', ['api/test/process/*.spec.ts'], withDatabase),
    project('alone', ['api/test/process/alone/**/*.spec.ts'], { ...withDatabase, ...oneByOne }),
  ],
};
