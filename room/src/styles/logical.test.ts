/** Styles say start and end, never left and right, so that every screen turns with the direction of its language. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = resolve(__dirname, '..')
const FAULTS = [
  /(?<![\w-])(?:margin|padding|border)-(?:top|bottom|left|right)(?![\w])(?!-(?:left|right)-radius)/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius/,
  /(?<![\w-])(?:left|right|top|bottom)\s*:\s*[^;}]*[;}]/,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/,
  /:dir\(/, // built into a list of languages
  /style:(?:left|right|top|bottom)\b/,
]
/** The four sides in one: what stands right and left must be the same. */
const SIDES = /(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*([^;}]+)[;}]/g

/** The declarations that hold in one direction only. */
function physical(source: string, css: string): string[] {
  const found = FAULTS.map((fault) => (fault.source.startsWith('style') ? source : css).match(fault)?.[0]).filter((one) => one !== undefined)
  const uneven = [...css.matchAll(SIDES)].filter(([, sides = '']) => {
    const [, right, , left] = sides.match(/[^\s(]+\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+/g) ?? []
    return left !== undefined && left !== right
  })
  return [...found, ...uneven.map(([all]) => all)]
}

/** The style sheet of a component, or the whole of one; without comments. */
function styleOf(name: string, source: string): string {
  const css = name.endsWith('.css') ? source : (/<style>([^]*)<\/style>/.exec(source)?.[1] ?? '')
  return css.replace(/\/\*[^]*?\*\//g, '')
}

test('every style is logical', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(svelte|css)$/.test(name))
  expect(files.length).toBeGreaterThan(100)
  const faults = files.flatMap((name) => {
    const source = readFileSync(join(SOURCES, name), 'utf8')
    return physical(source, styleOf(name, source)).map((fault) => `${name}: ${fault}`)
  })
  expect(faults).toEqual([])
})

test.each([
  'a { margin-left: 1px; }', 'a { left: 0; }', 'a { color: red; top: 2px }', 'a { border-bottom: 1px solid; }', 'a { text-align: right; }',
  'a { padding: 1px 2px 3px 4px; }', 'a { border-top-left-radius: 3px; }', 'a { margin: 0 calc(1px + 2px) 0 3px; }', 'a:dir(rtl) { color: red; }',
])('a planted fault is found: %s', (css) => {
  expect(physical('', css)).toHaveLength(1)
})

test.each(['a { margin: 1px 2px 3px 2px; inset: 0 }', 'a { padding-inline: 1px 2px; text-align: end; }', 'a { inset: 0 calc(1px + 2px) 0 calc(1px + 2px); }'])('what is logical is left alone: %s', (css) => {
  expect(physical('', css)).toEqual([])
})
