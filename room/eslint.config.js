/** What neither types nor formatter say of the room's sources. Markup is held by svelte-check. */
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** What stands in place of a rule of the house, and what is written instead. */
const HOUSE = [
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'Name the locale: order follows the reader’s language.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'Name the locale: the browser’s own is not the interface’s.',
  },
  { selector: 'TSEnumDeclaration', message: 'A union of strings is what the wire carries.' },
  { selector: 'Program > ExportDefaultDeclaration', message: 'A thing has one name: export it by name.' },
]

/** The fold and what tells of it: the same everywhere, from the same entries. */
const PURE = [
  { object: 'Date', property: 'now', message: 'The moment is handed in: entries and the room’s clock carry it.' },
  { object: 'Math', property: 'random', message: 'What is derived from the record knows no dice.' },
]

export default defineConfig(
  globalIgnores(['node_modules/', 'src/wire/types.ts', 'src/wire/kinds.ts', 'src/wire/fold.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...HOUSE],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-unused-svelte-ignore': 'off', // it takes the reason behind the colon for further names
      'svelte/prefer-writable-derived': 'off', // not where the value depends on the one before
      'svelte/require-store-reactive-access': 'off', // there are no stores
      'svelte/no-useless-mustaches': 'off', // a space before an element is written {' '}
    },
  },
  {
    files: ['**/*.svelte', 'dev/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    // With types: a program for each component would take a minute, and svelte-check has theirs.
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/state/**', 'src/telling/**', 'src/components/telling/**'],
    ignores: ['src/state/clock.ts'],
    rules: { 'no-restricted-properties': ['error', ...PURE] },
  },
  { files: ['*.config.js', '*.config.ts', 'dev/**'], rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
)
