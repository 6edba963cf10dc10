/** Terms from the meeting's own texts: what stands in both languages, side by side. Nothing is translated here. */
import { textsOf } from '../../state/wordings'
import type { Meeting, Text, Texts } from '../../wire/types'

export interface Term {
  from: string
  to: string
}

const LONGEST = 240
const PARTS = /(?<=[.;])\s+/u

/** Every pair once, in the order of the meeting: its title, offices, agenda, tracks, texts. */
export function termsOf(meeting: Meeting, from: string, to: string): Term[] {
  const found = allTexts(meeting).flatMap((text) => pairs(text[from], text[to]))
  return [...new Map(found.map((term) => [`${term.from}\n${term.to}`, term])).values()]
}

/** Those with all the words, in either language; letters alone count, not their accents. */
export function searched(terms: Term[], words: string): Term[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return terms.filter((term) => wanted.every((word) => plain(`${term.from} ${term.to}`).includes(word)))
}

/** Sentences stand side by side where both texts have as many. */
function pairs(from: string | undefined, to: string | undefined): Term[] {
  if (!from || !to || from === to) return []
  const [left, right] = [from.split(PARTS), to.split(PARTS)]
  if (left.length === right.length && left.length > 1)
    return left.map((words, at) => ({ from: words, to: right[at] ?? '' }))
  return from.length > LONGEST ? [] : [{ from, to }]
}

function allTexts(meeting: Meeting): Text[] {
  const { sitting, seats, agenda, outcomes } = meeting
  const people = Object.values(seats.participants)
  const named = (texts: Texts | undefined, ...names: string[]): Text[] => names.map((name) => texts?.[name] ?? {})
  return [
    ...named(sitting?.texts, 'title', 'topic'),
    ...people.flatMap(({ texts }) => named(texts, 'office', 'capacity')),
    ...Object.values(agenda.items).flatMap(({ texts }) => named(texts, 'title')),
    ...Object.values(agenda.tracks).flatMap(({ texts }) => named(texts, 'title')),
    ...Object.values(outcomes.table).flatMap((one) => named(textsOf(one), ...one.parts.map((part) => part.id))),
  ]
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
