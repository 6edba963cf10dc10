// @vitest-environment jsdom
/** A language of two strings: what it lacks is said in its fallback, set apart, and marked where it stands alone. */
import { afterEach, expect, test, vi } from 'vitest'
import { isForeign, markForeign } from './foreign'
import { addLocale, locales, manifest, missing, setLocale, t } from './text'

const source = locales()[0]?.code ?? ''

afterEach(() => setLocale(source, false))

function speakTwoStrings(): void {
  setLocale(source, false)
  const { messages, ...known } = manifest()
  addLocale({
    ...known,
    code: 'xx',
    tag: 'xx',
    direction: 'rtl',
    messages: 'floor-label = Flxxr\n',
    lacking: { code: source, direction: 'ltr', messages },
  })
  setLocale('xx', false)
}

test('what the language has is said in it, what it lacks in its fallback and set apart', () => {
  speakTwoStrings()
  expect(document.documentElement.dir).toBe('rtl')
  expect(t('floor-label')).toBe('Flxxr')
  expect(t('floor-free')).toMatch(/^\u2066\u2060.+\u2060\u2069$/)
  expect(isForeign(t('floor-free'))).toBe(true)
  expect(isForeign(`${t('floor-free')} and more`)).toBe(false)
  expect([...missing]).toEqual([])
})

test('an element that holds them alone gets their language', async () => {
  speakTwoStrings()
  markForeign(document.body)
  document.body.append(Object.assign(document.createElement('p'), { textContent: t('floor-free') }))
  document.body.append(Object.assign(document.createElement('b'), { textContent: t('floor-label') }))
  await vi.waitFor(() => expect(document.querySelector('p')?.getAttribute('lang')).toBe(source))
  expect(document.querySelector('b')?.getAttribute('lang')).toBeNull()
})

test('a name of the other direction is set apart, a word of ours by which a message chooses is not', () => {
  speakTwoStrings()
  addLocale({
    ...manifest(),
    messages: 'floor-label = { $kind ->\n    [one] A { $name }\n   *[other] B { $name }\n}\n',
  })
  expect(t('floor-label', { kind: 'one', name: 'Ana' })).toBe('A \u2068Ana\u2069')
})
