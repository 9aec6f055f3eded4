import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** A module may use the services of modules before it, and nothing else of another module. */
const modulesInOrder = [
  ...['regions', 'accounts', 'audit', 'attachments', 'households', 'funding', 'campaigns', 'goods', 'totals', 'needs'],
  ...['disbursements', 'visits', 'statements', 'submissions', 'reviews', 'reports', 'dashboard', 'map', 'disclosure'],
  ...['transfers', 'sync'],
];

// ---- who may import whom ----

const elements = [
  { type: 'domain', pattern: 'libs/domain' },
  { type: 'contracts', pattern: 'libs/contracts' },
  { type: 'migrations', pattern: 'migrations' },
  { type: 'platform', pattern: 'api/src/platform' },
  { type: 'module', pattern: 'api/src/modules/*', capture: ['name'] },
  { type: 'app', pattern: 'api/src' },
  { type: 'seed', pattern: 'api/seed' },
  { type: 'bench', pattern: 'api/bench' },
  { type: 'test', pattern: 'api/test' },
  { type: 'admin', pattern: 'admin' },
];

const any = (...types) => types.map((type) => ({ to: { element: { type } } }));
const from = (type, allow) => ({ from: { element: { type } }, allow });
const libraries = ['domain', 'contracts'];
const server = [...libraries, 'migrations', 'platform', 'module', 'app'];

const moduleRules = modulesInOrder.map((name, place) => ({
  from: { element: { type: 'module', captured: { name } } },
  allow: [
    ...any('platform', ...libraries),
    { to: { element: { type: 'module', captured: { name } } } },
    // *.module files too: that is how Nest hands a service on
    ...modulesInOrder.slice(0, place).map((earlier) => ({
      to: { element: { type: 'module', captured: { name: earlier }, fileInternalPath: '*.{service,module}.ts' } },
    })),
  ],
}));

const dependencyRules = [
  from('domain', any('domain')),
  from('contracts', any(...libraries)),
  from('platform', any(...libraries, 'platform', 'migrations')),
  from('migrations', any(...libraries, 'migrations')),
  from('app', any(...server, 'seed')),
  from('seed', any(...server, 'seed')),
  from('bench', any(...server, 'seed', 'bench')),
  from('test', any(...server, 'seed', 'bench', 'test')),
  from('admin', any(...libraries, 'admin')),
  ...moduleRules,
];

// ---- what may not be written ----

const ban = (selector, message) => ({ selector, message });
const noSlicedInstants = ban(
  "MemberExpression[property.name=/^(slice|split|substring)$/][object.callee.property.name='toISOString']",
  'That is the day in Greenwich; a business day is computed at Asia/Shanghai (libs/domain/src/calendar.ts).',
);
const noSave = ban(
  "CallExpression[callee.property.name='save']",
  'save() overwrites a stale row in silence: use insert() or update({ id, version }, …).',
);
const noForwardRef = ban("ImportSpecifier[imported.name='forwardRef']", 'Modules have an order; there are no cycles.');

const noBarrels = {
  regex: '^(?!.*migrations/index(\\.js)?$)((.*/)?index(\\.js)?|\\.{1,2}(/\\.\\.)*/?)$',
  message: 'Import the file that says it; there are no index files here.',
};
const noCutScope = {
  regex: '(^|/)scope(\\.js)?$',
  importNames: ['cutScope'],
  message: 'Only the guard makes a Scope; take it as an argument.',
};
const noBareWrites = {
  regex: '^@nestjs/common$',
  importNames: ['All', 'Delete', 'Patch', 'Post', 'Put'],
  message: 'A route that writes runs in one transaction: platform/http/routes.ts.',
};
const only = (allowed, message) => ({ regex: `^(?!\\.{1,2}/|${allowed})`, message });

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const syntax = (...bans) => ({ 'no-restricted-syntax': ['error', ...bans] });
// what libs/ and the platform export is used by people who do not open the file
const docblock = {
  create: ({ sourceCode, report }) => ({
    ':matches(ExportNamedDeclaration, ExportDefaultDeclaration)'(node) {
      const { declaration } = node;
      const isFunction = declaration?.declarations?.some(({ init }) => init?.type === 'ArrowFunctionExpression');
      if (!isFunction && !/^(Class|Function)Declaration$/.test(declaration?.type)) return;
      const [first = node] = declaration.decorators ?? [];
      const comment = sourceCode.getCommentsBefore(first).at(-1);
      if (!comment?.value.startsWith('*'))
        report({ node, message: 'Say what it is, its units and the source of the rule (house.md: docstrings).' });
    },
  }),
};

const functionLines = (max) => ({
  'max-lines-per-function': ['error', { max, skipBlankLines: true, skipComments: true }],
});

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts,mjs,cjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      ...syntax(noSlicedInstants),
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['{api,libs,migrations,admin}/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': {
        typescript: { project: ['tsconfig.json', 'admin/tsconfig.json'], noWarnOnMultipleProjects: true },
      },
      'boundaries/elements': elements,
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies: dependencyRules }] },
  },
  {
    files: ['{api,libs,migrations}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/await-thenable': 'error' },
  },
  {
    files: ['{api/src,libs,admin/src}/**/*.{ts,tsx,mjs}'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }], ...functionLines(40) },
  },
  { files: ['admin/**/*.tsx'], rules: functionLines(80) },
  {
    files: ['libs/**/*.{ts,mjs}', 'api/src/platform/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    plugins: { house: { rules: { docblock } } },
    rules: { 'house/docblock': 'error' },
  },
  { files: ['**/*.spec.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: imports(only('$', 'The domain imports nothing but itself.')),
  },
  {
    files: ['libs/contracts/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: imports(
      only(
        '@zhufu/domain/|class-validator$|class-transformer$',
        'Contracts import the domain and class-validator/-transformer.',
      ),
    ),
  },
  {
    files: ['api/**/*.ts'],
    rules: { ...imports(noBarrels, noCutScope, noBareWrites), ...syntax(noSlicedInstants, noSave, noForwardRef) },
  },
  { files: ['api/src/platform/**/*.ts', 'api/seed/**/*.ts', 'api/test/**/*.ts'], rules: imports(noBarrels) },
  {
    files: ['admin/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...imports({ regex: '^(node:|@nestjs/|typeorm$|pg$)', message: 'This runs on the server only.' }),
    },
  },
  { files: ['admin/src/**/*.spec.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
);
