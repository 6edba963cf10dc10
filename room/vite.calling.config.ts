/** The page on which meetings are called: built beside the room, and like it, into a folder of its own. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed } from './compressing.ts'
import { plainIcons } from './icons.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The server reads manifest.json to learn the hashed names.
export default defineConfig({
  base: '/static/room/calling/',
  plugins: [plainIcons(), svelte(), compressed()],
  build: {
    outDir: here('../src/hemicycle/web/static/room/calling'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { checks: { pluginTimings: false }, input: here('./src/calling/main.ts') },
  },
})
