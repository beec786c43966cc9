// SPDX-License-Identifier: MIT
// ESLint: strict with types for TypeScript, promises everywhere, accessibility for both pages.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import vue from 'eslint-plugin-vue';
import globals from 'globals';
import ts from 'typescript-eslint';

// `test(…)` of node:test gives a promise that nobody need wait for.
const knownSafe = [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }];

const promises = {
  '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: knownSafe }],
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
};

const everywhere = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  eqeqeq: ['error', 'always'],
  // Control characters are one of the things that are checked here.
  'no-control-regex': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
  ],
};

const withTypes = {
  projectService: { allowDefaultProject: ['*.mjs'] },
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.vue'],
};

export default defineConfig(
  { ignores: ['build/', 'dist/', '**/generated/', 'examples/data/', 'tests/cases/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  // JavaScript: tools, tests, configuration.
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [js.configs.recommended, ts.configs.base],
    languageOptions: { globals: globals.node, parserOptions: withTypes },
    rules: { ...everywhere, ...promises, 'no-unused-vars': 'off' },
  },
  {
    // Code in these files also runs inside pages.
    files: ['tests/bench/**', 'tests/browser/**', 'tests/packaging/**', 'tests/parity/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // Text for emcc, in no project of types: its names are those of the glue.
    files: ['bindings/embind_types.js'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    // Programs as users write them, in no project of types.
    files: ['examples/plain-html/**', 'examples/edge-worker/**', 'examples/mini-program/**'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['examples/mini-program/**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { ...globals.commonjs, Page: 'readonly' } },
  },

  // TypeScript.
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: withTypes },
    rules: {
      ...everywhere,
      ...promises,
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // What crosses the boundary is JSON whose type the caller names.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Forms are plain JSON, and the remedy `remove` takes a field out.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  // The console: React.
  {
    files: ['web/console/**/*.ts', 'web/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, a11y.configs.recommended],
    languageOptions: { globals: globals.browser },
    // Loading and saved drafts arrive in effects.
    rules: { 'react-hooks/set-state-in-effect': 'off' },
  },

  // The H5 page: Vue. Imported components are known to vue-tsc only, so rules about `any` are its affair.
  {
    files: ['**/*.vue'],
    extends: [js.configs.recommended, ts.configs.strict, vue.configs['flat/recommended']],
    languageOptions: { globals: globals.browser, parserOptions: { ...withTypes, parser: ts.parser } },
    rules: {
      ...everywhere,
      ...promises,
      'no-undef': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/no-v-html': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['^van-', '^router-'] }],
      // Prettier's affair.
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
    },
  },
  {
    files: ['web/h5/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },

  // Tests may say what they want to see go wrong.
  {
    files: ['tests/**/*.ts', '**/test/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: knownSafe }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Compiled, never run: these show which uses are wrong.
    files: ['tests/types/**'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
