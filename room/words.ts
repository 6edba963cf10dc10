/** The words of every language for tests and the harness, which have no server to ask: `virtual:words`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NAME = 'virtual:words'

export function everyLanguage(): Plugin {
  return {
    name: 'every-language',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${words()}` : null),
  }
}

/** What `web/room_words.py` gives for each language, as JSON. */
function words(): string {
  const own = `${ROOT}.venv/bin/python`
  const told = spawnSync(existsSync(own) ? own : 'python3', ['tools/room_words.py'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONPATH: 'src' },
  })
  if (told.status !== 0) throw new Error(told.stderr)
  return told.stdout
}
