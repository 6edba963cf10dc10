/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed } from './compressing.ts'
import { everyLanguage } from './words.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The server reads manifest.json to learn the hashed names: the entry "index.html" is the room,
// the entry "src/fonts.css" is the typefaces that the public pages share with it.
export default defineConfig(({ mode }) => ({
  base: '/static/room/',
  plugins: [svelte(), compressed(), ...(mode === 'test' ? [everyLanguage(), svelteTesting()] : [])],
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
