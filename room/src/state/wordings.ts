/** The words of a text by all: its parts in their order, each as the entry that worded it has it. */
import type { Amendment, Outcome, Texts, Wording } from '../wire/types'

/** The words that stand, by part in their order; without those that were erased. */
export function textsOf(outcome: Outcome): Texts {
  const words = new Map(outcome.wordings.map((one) => [one.seq, one.texts]))
  const made: Texts = {}
  for (const part of outcome.parts) {
    const text = Object.entries(part.entries).flatMap(([language, seq]) => {
      const said = words.get(seq)?.[part.id]?.[language]
      return said === undefined ? [] : [[language, said] as const]
    })
    if (text.length > 0) made[part.id] = Object.fromEntries(text)
  }
  return made
}

/** The words of some parts in each language: paragraphs stand apart, of an invitation it is whom it invites. */
export function wholeText(texts: Texts): Record<string, string> {
  if (texts['whom']) return texts['whom']
  const made: Record<string, string[]> = {}
  for (const name of Object.keys(texts).filter((one) => /^text(-|$)/.test(one)))
    for (const [language, words] of Object.entries(texts[name] ?? {})) (made[language] ??= []).push(words)
  return Object.fromEntries(Object.entries(made).map(([language, words]) => [language, words.join('\n\n')]))
}

/** All words that were brought for an amendment, by entry: its own, and those of languages that were supplied. */
export function wordingsOf({ seq, texts, wordings }: Amendment): Wording[] {
  return [{ seq, texts }, ...wordings]
}
