import { afterEach, expect, test, vi } from 'vitest'
import { addLocale, chooseLocale, loadMore, locale, offerLocales, setLocale, t, type Words } from './text'

const WORDS = { tag: 'xx', direction: 'ltr', lacking: null } as unknown as Words

/** Answers to be given when the test says so, by address. */
function served(): Map<string, (body: unknown) => void> {
  const waiting = new Map<string, (body: unknown) => void>()
  vi.stubGlobal('fetch', (address: string) => {
    return new Promise((answer) => {
      waiting.set(address, (body) => answer({ ok: true, json: () => Promise.resolve(body) }))
    })
  })
  return waiting
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

afterEach(() => {
  vi.unstubAllGlobals()
})

vi.stubGlobal('document', { documentElement: {} })
offerLocales([
  { code: 'xa', name: 'A', reviewed: true, words: '/xa', more: '/xa-more' },
  { code: 'xb', name: 'B', reviewed: true, words: '/xb', more: '/xb-more' },
])

test('of two languages chosen one after the other the later stays, whichever comes first', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  const waiting = served()
  const both = [chooseLocale('xa', false), chooseLocale('xb', false)]
  waiting.get('/xb')?.({ ...WORDS, code: 'xb', messages: 'own = b' })
  await settled()
  waiting.get('/xa')?.({ ...WORDS, code: 'xa', messages: 'own = a' })
  expect(await Promise.all(both)).toEqual([true, true])
  expect(locale()).toBe('xb')
  setLocale('en', false)
})

test('the words of fetched parts come beside those that are here, and with each language chosen later', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  addLocale({ ...WORDS, code: 'xa', messages: 'own = a' })
  setLocale('xa', false)
  const waiting = served()
  const more = loadMore()
  waiting.get('/xa-more')?.({ messages: 'part = of a', lacking: { code: 'en', direction: 'ltr', messages: 'far = b' } })
  await more
  expect([t('own'), t('part')]).toEqual(['a', 'of a'])
  expect(t('far')).toContain('b')
  const other = chooseLocale('xb', false)
  await settled()
  waiting.get('/xb-more')?.({ messages: 'part = of b', lacking: null })
  expect(await other).toBe(true)
  expect(t('part')).toBe('of b')
  setLocale('en', false)
})

test('a name that ends with a full stop ends its sentence with it', () => {
  vi.stubGlobal('document', { documentElement: {} })
  addLocale({ ...WORDS, code: 'xa', messages: 'floor = I give the floor to { $name }.' })
  setLocale('xa', false)
  expect(t('floor', { name: 'Joseph R. Biden, Jr.' }).replace(/[\u2066-\u2069]/g, '')).toBe(
    'I give the floor to Joseph R. Biden, Jr.',
  )
  expect(t('floor', { name: 'Ann Ray' })).toMatch(/Ann Ray\u2069?\.$/)
  setLocale('en', false)
})
