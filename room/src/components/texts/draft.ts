/** A text while it is written here, and what of it goes to the server. It is nobody else's until it is sent. */
import type { Outcome, Texts } from '../../wire/types'
import { languageName } from './reading'

export interface Draft {
  by: string
  form: Outcome['form']
  verb: string | null
  joined: boolean
  item: string | null
  track: string | null
  due: string
  body: string
  series: boolean
  texts: Texts
}

const FIRST_TOPIC = 'topic-1'

export function blank(own: boolean, languages: string[], item: string | null): Draft {
  const empty = Object.fromEntries(['text', 'whom', FIRST_TOPIC].map((name) => [name, emptyIn(languages)]))
  return {
    by: own ? 'self' : 'participants',
    form: 'conclusion',
    verb: own ? 'recall' : 'agree',
    joined: false,
    item,
    track: null,
    due: '',
    body: '',
    series: false,
    texts: empty,
  }
}

export function draftOf(outcome: Outcome, languages: string[]): Draft {
  const names = outcome.form === 'invitation' ? Object.keys(outcome.texts) : ['text']
  const texts = Object.fromEntries(names.map((name) => [name, { ...emptyIn(languages), ...outcome.texts[name] }]))
  return {
    by: outcome.by,
    form: outcome.form,
    verb: outcome.verb,
    joined: outcome.joined,
    item: outcome.item,
    track: outcome.track,
    due: outcome.due ?? '',
    body: outcome.body ?? '',
    series: outcome.series,
    texts,
  }
}

export function emptyIn(languages: string[]): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, '']))
}

/** What is sent: of an amendment the languages that changed, each whole; and what that leaves missing or stale. */
export function lefts(
  draft: Draft,
  before: Outcome | undefined,
  languages: string[],
): { texts: Texts; missing: string[]; stale: string[] } {
  const names = Object.keys(draft.texts).filter((name) => (draft.form === 'invitation') === (name !== 'text'))
  const written = (name: string, language: string): string => draft.texts[name]?.[language]?.trim() ?? ''
  const changed = languages.filter((language) =>
    names.some(
      (name) => written(name, language) !== (before?.texts[name]?.[language] ?? '') && written(name, language) !== '',
    ),
  )
  const texts: Texts = {}
  for (const name of names) {
    const kept = changed.filter((language) => written(name, language) !== '')
    if (kept.length) texts[name] = Object.fromEntries(kept.map((language) => [language, written(name, language)]))
  }
  const main = draft.form === 'invitation' ? 'whom' : 'text'
  const missing = languages.filter((language) => written(main, language) === '')
  const stale =
    before && changed.length ? languages.filter((one) => !changed.includes(one) && !missing.includes(one)) : []
  return { texts, missing: changed.length ? missing.map(languageName) : [], stale: stale.map(languageName) }
}
