/**
 * How a person is called where there is little room. The same rule as `documents/names.py`, which says it in words;
 * tests/names.json holds both to it.
 */

/** Signs that join the next consonant to the one before (UAX #29, GB9c). */
const VIRAMA = '[\\u094d\\u09cd\\u0acd\\u0b4d\\u0c4d\\u0d4d]'
const MARKS = '[\\p{M}\\u200c\\u200d]*'
const CLUSTER = new RegExp(`^\\p{L}${MARKS}(?:(?<=${VIRAMA}[\\u200c\\u200d]*)\\p{L}${MARKS})*`, 'u')

/** The family name where it is known, else the whole name. */
export function shortNameOf(name: string, family: string | null): string {
  return family || name
}

export function initialsOf(name: string, family: string | null = null): string {
  const words = wordsOf(name)
  const called = wordsOf(family ?? '')
  const principal = called.find((word) => /^\p{Lu}/u.test(word)) ?? (called[0] ? called : words.slice(-1))[0]
  if (!words.length || !principal) return ''
  if (!hasCase(principal)) return firstCluster((called[0] ? called : words)[0] ?? '')
  const own = Math.max(
    0,
    words.findIndex((word) => !called.includes(word)),
  )
  const last = words.includes(principal) ? words.lastIndexOf(principal) : own
  return [...new Set([own, last])]
    .sort((a, b) => a - b)
    .map((place) => firstCluster(words[place] ?? ''))
    .join('')
}

/** The words that begin with a letter and are no titles. */
function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'))
}

function firstCluster(word: string): string {
  return CLUSTER.exec(word)?.[0] ?? ''
}

function hasCase(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return first.toLowerCase() !== first.toUpperCase()
}
