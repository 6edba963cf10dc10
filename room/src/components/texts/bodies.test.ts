// @vitest-environment jsdom
/** A body may be written as people write it, in either language; the record keeps its short code. */
import { afterEach, expect, test } from 'vitest'
import { locales, setLocale } from '../../text'
import { bodiesOffered, bodyCode } from './bodies'

/** As the core reads a short name. */
const SHORT_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/

afterEach(() => setLocale('en', false))

test.each([
  ['NRC', 'nrc'],
  [' nrc ', 'nrc'],
  ['Conseil OTAN-Russie', 'nrc'],
  ['NATO-Russia Council', 'nrc'],
  ['OTAN', 'nato'],
  ['NATO', 'nato'],
  ['CEDEAO', 'ecowas'],
  ['Union africaine', 'au'],
  ['groupe de Visegrád', 'v4'],
  ['Forum de la Méditerranée', 'forum-de-la-mediterranee'],
  ['eu-council', 'eu-council'],
  ['Совет 2', 'Совет 2'],
  ['?', '?'],
  ['', null],
  ['  ', null],
])('%j is %j', (written, code) => {
  expect(bodyCode(written)).toBe(code)
})

test('whatever is offered is taken, in each language', () => {
  for (const language of locales()) {
    setLocale(language.code, false)
    const offered = bodiesOffered()
    expect(offered.length).toBeGreaterThan(20)
    for (const { plate, name } of offered)
      for (const one of [plate, name]) expect(bodyCode(one), one).toMatch(SHORT_NAME)
  }
})
