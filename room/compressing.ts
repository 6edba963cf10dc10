/** Beside each built file that compresses, the same as gzip and as brotli: the server sends what the browser takes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Fonts are compressed as they are. */
const COMPRESSES = /\.(m?js|css|svg)$/

export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((one) => COMPRESSES.test(one))) {
        const path = join(dir ?? '', name)
        const file = readFileSync(path)
        writeFileSync(`${path}.gz`, gzipSync(file, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(file))
      }
    },
  }
}
