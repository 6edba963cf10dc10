/** A text while it is written here, and what of it goes to the server. It is nobody else's until it is sent. */
import { textsOf } from '../../state/wordings'
import type { Addition, Outcome, Texts } from '../../wire/types'
import { isTopic } from './parts'
import { languageName } from './reading'

export interface Draft {
  by: string
  form: Outcome['form']
  verb: string | null
  /** Whether its paragraphs are whole sentences; a text of a record from before follows upon its verb. */
  whole: boolean
  item: string | null
  track: string | null
  due: string
  body: string
  series: boolean
  /** How many of the first paragraphs are preamble. */
  preamble: number
  chairs: boolean
  texts: Texts
  deletes: string[]
}

type Text = Record<string, string>

export function blank(own: boolean, languages: string[], item: string | null): Draft {
  const empty = Object.fromEntries(['text', 'whom'].map((name) => [name, emptyIn(languages)]))
  return {
    by: own ? 'self' : 'participants',
    form: 'conclusion',
    verb: own ? 'recall' : 'agree',
    whole: true,
    item,
    track: null,
    due: '',
    body: '',
    series: false,
    preamble: 0,
    chairs: false,
    texts: empty,
    deletes: [],
  }
}

export function draftOf(outcome: Outcome, languages: string[]): Draft {
  const stand = textsOf(outcome)
  const texts = Object.fromEntries(outcome.parts.map(({ id }) => [id, { ...emptyIn(languages), ...stand[id] }]))
  return {
    by: outcome.by,
    form: outcome.form,
    verb: outcome.verb,
    whole: outcome.whole,
    item: outcome.item,
    track: outcome.track,
    due: outcome.due ?? '',
    body: outcome.body ?? '',
    series: outcome.series,
    preamble: 0,
    chairs: outcome.chairs,
    texts,
    deletes: [],
  }
}

export function emptyIn(languages: string[]): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, '']))
}

/** How a text reads in a language: its paragraphs, none where it is not written. */
export interface Reading {
  language: string
  paragraphs: string[]
}

/** The text as it will be read, in each language; of one on the table with all its parts, but those that are deleted. */
export function readingsOf(draft: Draft, before: Outcome | undefined, languages: string[]): Reading[] {
  const names = before ? before.parts.map((part) => part.id) : [draft.form === 'invitation' ? 'whom' : 'text']
  const kept = names.filter((name) => !draft.deletes.includes(name) && !isTopic(name))
  return languages.map((language) => ({
    language,
    paragraphs: kept.flatMap((name) => paragraphsOf(draft.texts[name]?.[language] ?? '')),
  }))
}

/** What goes to the server of what was written: parts replaced and added; and the languages left missing or stale. */
export interface Left {
  texts: Texts
  adds: Addition[]
  deletes: string[]
  missing: string[]
  stale: string[]
}

/** The paragraphs of what somebody wrote: an empty line begins a new one. */
export function paragraphsOf(words: string): string[] {
  return words
    .split(/\n[ \t]*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** What is sent: of a new text each paragraph; of one on the table the parts and languages that changed. `splits`: at empty lines. */
export function lefts(draft: Draft, before: Outcome | undefined, languages: string[], splits = true): Left {
  if (!before) return laid(draft, languages)
  const stand = textsOf(before)
  const names = before.parts.map((part) => part.id).filter((name) => !draft.deletes.includes(name))
  const changes = names.map((name) =>
    rewordedPart(name, draft.texts[name] ?? {}, stand[name] ?? {}, splits && before.form !== 'invitation'),
  )
  const texts = Object.fromEntries(
    changes.flatMap((one) => (Object.keys(one.text).length ? [[one.name, one.text]] : [])),
  )
  const adds = changes.flatMap((one) => one.adds)
  const fresh = [...Object.values(texts), ...adds.map((one) => one.text)]
  const written = (language: string): boolean => names.some((name) => draft.texts[name]?.[language]?.trim())
  const missing = languages.filter((language) => !written(language))
  const stale = languages.filter((one) => !missing.includes(one) && fresh.some((text) => !text[one]))
  return { texts, adds, deletes: draft.deletes, ...named(fresh.length ? missing : [], stale) }
}

/** A part as it was written over: what replaces it, and what follows it as parts of their own. */
export function rewordedPart(name: string, written: Text, stands: Text, splits: boolean): RewordedPart {
  const text: Text = {}
  const adds: Addition[] = []
  for (const [language, words] of Object.entries(written)) {
    if (words.trim() === '' || words.trim() === stands[language]?.trim()) continue
    const [first, ...more] = splits ? paragraphsOf(words) : [words.trim()]
    if (first !== undefined && first !== stands[language]) text[language] = first
    more.forEach((one, place) => ((adds[place] ??= { after: name, text: {} }).text[language] = one))
  }
  return { name, text, adds }
}

interface RewordedPart {
  name: string
  text: Text
  adds: Addition[]
}

function laid(draft: Draft, languages: string[]): Left {
  const invites = draft.form === 'invitation'
  const texts: Texts = {}
  for (const [name, text] of Object.entries(draft.texts))
    for (const [language, words] of Object.entries(text))
      if (invites === (name !== 'text'))
        (invites ? [words.trim()].filter(Boolean) : paragraphsOf(words)).forEach((one, place) => {
          ;(texts[place ? `${name}-${place + 1}` : name] ??= {})[language] = one
        })
  const main = texts[invites ? 'whom' : 'text'] ?? {}
  const missing = languages.filter((language) => !main[language])
  return { texts, adds: [], deletes: [], ...named(Object.keys(texts).length ? missing : [], []) }
}

function named(missing: string[], stale: string[]): { missing: string[]; stale: string[] } {
  return { missing: missing.map(languageName), stale: stale.map(languageName) }
}
