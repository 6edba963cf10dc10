// Builds the harness: every state of the room from fixtures, without a server. `npx vite build --config dev/vite.config.ts --outDir DIR`
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { everyLanguage } from '../words.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [svelte({ configFile: here('../svelte.config.js') }), everyLanguage()],
  server: { fs: { allow: [here('..'), here('../../src/hemicycle/locales')] } },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rollupOptions: { input: [here('./harness.html'), here('./mesh.html')] },
  },
})
