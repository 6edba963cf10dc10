/** Random histories of meetings, as Python walks them: what the secretariat sees of each. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { WireEntry } from '../src/wire/types'

const ROOT = resolve(__dirname, '../..')
const OWN = resolve(ROOT, '.venv/bin/python')

export function walks(number: number): WireEntry[][] {
  const python = existsSync(OWN) ? OWN : 'python3'
  const told = spawnSync(python, ['-m', 'tests.procedure.walk', String(number)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONPATH: 'src' },
  })
  if (told.status !== 0) throw new Error(told.stderr)
  const lines = told.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { audience: string; entries: WireEntry[] })
  return lines.filter((one) => one.audience === 'secretariat').map((one) => one.entries)
}
