/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed } from './compressing.ts'
import { plainIcons } from './icons.ts'
import { everyLanguage } from './words.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The server reads manifest.json to learn the hashed names: the entry "index.html" is the room,
// the entry "src/fonts.css" is the typefaces that the public pages share with it.
/** Modules that stay in files of their own. */
const ENTRIES = /index\.html$|main\.ts$|fonts\.css$|^\0/

export default defineConfig(({ mode }) => ({
  base: '/static/room/',
  plugins: [plainIcons(), svelte(), compressed(), ...(mode === 'test' ? [everyLanguage(), svelteTesting()] : [])],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  server: { fs: { allow: [here('.'), here('../src/hemicycle/locales')] } }, // record.json
  build: {
    outDir: here('../src/hemicycle/web/static/room'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    assetsInlineLimit: 0, // a data: address would need an exception in the content security policy
    modulePreload: { polyfill: false },
    rollupOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What the room begins with is one file; the typefaces are an entry of the public pages too.
            { name: 'shell', tags: ['$initial'], test: (id) => !ENTRIES.test(id), priority: 2 },
            // And so is what several of its parts share: an icon is not a file.
            { name: 'shared', test: (id) => !ENTRIES.test(id), minShareCount: 2, priority: 1 },
          ],
        },
      },
      input: { room: here('./index.html'), fonts: here('./src/fonts.css') },
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
    testTimeout: 30_000,
    setupFiles: ['dev/words.ts'],
  },
}))
