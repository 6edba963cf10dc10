/** The numbered parts of a text, and what an amendment does to each. */
import type { Amendment, Outcome, Texts } from '../../wire/types'
import { textsOf, wordingsOf } from '../../state/wordings'
import { t } from '../../text'
import { worded, type Worded } from '../view/people'

type Text = Record<string, string>

/** What is done to a part: `text` holds the new words, `before` those that stand. */
export interface PartChange {
  kind: 'replaces' | 'adds' | 'deletes'
  part: string | null
  text: Text
  before: Text
}

/**
 * Its place in the text, from 1, the preamble apart; of a topic that among the topics; null where the text no longer has
 * it. Parts that a separate vote rejected keep their numbers, so that the others keep theirs.
 */
export function numberOf(outcome: Outcome, part: string): number | null {
  return outcome.parts.some((one) => one.id === part) ? placeOf(outcome, part) : null
}

/** The same, also of a part that was rejected; 0 of one that is not there. */
export function placeOf(outcome: Outcome, part: string): number {
  const shown = partsShown(outcome, null).map((one) => one.id)
  const alike = shown.filter((id) => inPreamble(outcome, id) === inPreamble(outcome, part))
  return alike.filter((id) => isTopic(id) === isTopic(part)).indexOf(part) + 1
}

export function isTopic(part: string): boolean {
  return part.startsWith('topic-')
}

/** What stands before a part: its number, of the preamble a letter. */
export function markOf(outcome: Outcome, part: string): string {
  const number = numberOf(outcome, part)
  if (number === null) return '–'
  return inPreamble(outcome, part) ? letterOf(number) : String(number)
}

export function letterOf(number: number): string {
  return String.fromCharCode(96 + Math.min(number, 26))
}

/** Whether it says why; of a part that was rejected, whether it did. */
export function inPreamble(outcome: Outcome, part: string): boolean {
  const standing = outcome.parts.find((one) => one.id === part)
  if (standing) return standing.preamble
  const had = outcome.past.findLast((one) => part in one.parts)
  return had !== undefined && Object.keys(had.parts).indexOf(part) < had.preamble
}

/** How a part is called: 'Paragraph 2'; one that was rejected by the number that it had. */
export function partName(outcome: Outcome, part: string): string {
  if (part === 'verb') return t('field-verb')
  if (part === 'whom') return t('field-whom')
  const number = placeOf(outcome, part)
  if (!number) return t('part-gone')
  if (isTopic(part)) return t('field-topic', { number })
  return inPreamble(outcome, part) ? t('part-preamble', { letter: letterOf(number) }) : t('part-number', { number })
}

/** The words of parts that stand, or stood, on these entries. */
export function wordedAt(outcome: Outcome, parts: Record<string, Record<string, number>>): Texts {
  const words = new Map(outcome.wordings.map((one) => [one.seq, one.texts]))
  const made: Texts = {}
  for (const [part, on] of Object.entries(parts)) {
    const said = Object.entries(on).flatMap(([language, seq]) => {
      const text = words.get(seq)?.[part]?.[language]
      return text === undefined ? [] : [[language, text] as const]
    })
    if (said.length) made[part] = Object.fromEntries(said)
  }
  return made
}

/** The words that an amendment would put into the text, those of one to it that was carried or accepted among them. */
export function proposedBy(outcome: Outcome, amendment: Amendment): Texts {
  const words = new Map([...outcome.amendments, amendment].flatMap(wordingsOf).map((one) => [one.seq, one.texts]))
  const made = { ...amendment.replaces, ...Object.fromEntries(amendment.adds.map((one) => [one.id, one.digests])) }
  const told: Texts = {}
  for (const [part, digests] of Object.entries(made)) {
    const said = Object.keys(digests).flatMap((language) => {
      const text = words.get(amendment.entries[part]?.[language] ?? amendment.seq)?.[part]?.[language]
      return text === undefined ? [] : [[language, text] as const]
    })
    if (said.length) told[part] = Object.fromEntries(said)
  }
  return told
}

/** The amendment that this one would change; null where it changes the text. */
export function amendedBy(outcome: Outcome, amendment: Amendment): Amendment | null {
  return outcome.amendments.find((one) => one.id === amendment.amends) ?? null
}

/** The text as it would read with an amendment in it: its parts and their words. Another amendment may change it. */
export function asAmended(outcome: Outcome, amendment: Amendment): Outcome {
  const words = proposedBy(outcome, amendment)
  const on = (part: string, digests: Record<string, string>): Record<string, number> =>
    Object.fromEntries(
      Object.keys(digests).map((language) => [language, amendment.entries[part]?.[language] ?? amendment.seq]),
    )
  const added = (after: string | null): Outcome['parts'] =>
    amendment.adds
      .filter((one) => one.after === after)
      .map((one) => ({
        id: one.id,
        digests: one.digests,
        entries: on(one.id, one.digests),
        stale: [],
        preamble: false,
      }))
  const parts = outcome.parts.flatMap((part) => {
    const changed = amendment.replaces[part.id]
    const entries = changed ? { ...part.entries, ...on(part.id, changed) } : part.entries
    return [...(amendment.deletes.includes(part.id) ? [] : [{ ...part, entries }]), ...added(part.id)]
  })
  const sources = outcome.amendments.flatMap(wordingsOf)
  return {
    ...outcome,
    verb: amendment.verb ?? outcome.verb,
    parts: [...added(null), ...parts],
    wordings: [...outcome.wordings, ...sources, { seq: amendment.seq, texts: { ...amendment.texts, ...words } }],
  }
}

/** What an amendment is laid against: the text, or the text with the amendment in it that it would change. */
export function basisOf(outcome: Outcome, amendment: Amendment): Outcome {
  const first = amendedBy(outcome, amendment)
  return first ? asAmended(outcome, first) : outcome
}

/** How it is called on the screen: A1, A2 in the order in which they were proposed; A2.1 of one to A2. */
export function amendmentMark(outcome: Outcome, amendment: Amendment): string {
  const first = amendedBy(outcome, amendment)
  const alike = outcome.amendments
    .filter((one) => one.amends === amendment.amends)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
  const number = alike.findIndex((one) => one.id === amendment.id) + 1
  return first ? `${amendmentMark(outcome, first)}.${number}` : `A${number}`
}

/** Those that wait for their vote, in its order: one to an amendment before it. */
export function inVotingOrder(outcome: Outcome): Amendment[] {
  const waiting = outcome.amendments.filter((one) => one.status === 'proposed')
  return waiting
    .filter((one) => one.amends === null)
    .flatMap((first) => [...waiting.filter((one) => one.amends === first.id), first])
}

/** Whether its parts are told apart on the screen: a text of one paragraph looks as if it had none. */
export function isDivided(outcome: Outcome): boolean {
  return outcome.parts.length > 1
}

/** What an amendment does, part by part, in the order of the text; what it adds at the beginning first. */
export function changesOf(outcome: Outcome, amendment: Amendment): PartChange[] {
  const { replaces, adds, deletes } = amendment
  const texts = proposedBy(outcome, amendment)
  const basis = basisOf(outcome, amendment)
  const stand = textsOf(basis)
  const made: PartChange[] = [
    ...Object.keys(replaces).map((part) => ({
      kind: 'replaces' as const,
      part,
      text: texts[part] ?? {},
      before: stand[part] ?? {},
    })),
    ...deletes.map((part) => ({ kind: 'deletes' as const, part, text: {}, before: stand[part] ?? {} })),
    ...adds.map((one) => ({ kind: 'adds' as const, part: one.after, text: texts[one.id] ?? {}, before: {} })),
  ]
  const place = (one: PartChange): number => basis.parts.findIndex((part) => part.id === one.part)
  return made.sort((a, b) => place(a) - place(b))
}

/** 'Replaces paragraph 2', 'Adds at the beginning'. */
export function changeName(outcome: Outcome, { kind, part }: PartChange): string {
  if (part === null) return t('amendment-adds-first')
  if (numberOf(outcome, part) === null) return t(`amendment-${kind}-added`)
  if (outcome.form === 'invitation') return t(`amendment-${kind}-named`, { part: partName(outcome, part) })
  return t(`amendment-${kind}`, { number: numberOf(outcome, part) ?? 0 })
}

/** What an amendment says, in one line: its new words; of what it deletes that it does. */
export function amendmentWords(outcome: Outcome | undefined, amendment: Amendment | undefined): Worded | null {
  if (!outcome || !amendment) return null
  const lines = changesOf(outcome, amendment).map((one): Worded | null => {
    const words = worded({ text: one.text }, 'text')
    if (!isDivided(outcome) && one.kind === 'replaces') return words
    const name = changeName(outcome, one)
    return words ? { words: t('amendment-change', { change: name, text: words.words }), lang: words.lang } : null
  })
  const said = lines.filter((one) => one !== null)
  const deleted = changesOf(outcome, amendment).filter((one) => one.kind === 'deletes')
  const words = [...deleted.map((one) => changeName(outcome, one)), ...said.map((one) => one.words)].join(' · ')
  return words ? { words, lang: said[0]?.lang ?? 'und' } : null
}

/** The same under its number: 'A1: Replaces …'; of one to an amendment, 'A1.1 (to A1): …'. */
export function namedAmendment(outcome: Outcome | undefined, amendment: Amendment | undefined): Worded | null {
  const text = amendmentWords(outcome, amendment)
  if (!outcome || !amendment || !text) return null
  const first = amendedBy(outcome, amendment)
  const mark = amendmentMark(outcome, amendment)
  const change = first ? `${mark} (${t('amendment-to', { mark: amendmentMark(outcome, first) })})` : mark
  return { words: t('amendment-change', { change, text: text.words }), lang: text.lang }
}

/** A part on the screen: one that stands, or one that is gone, with the last `version` that had it. */
export interface ShownPart {
  id: string
  stands: boolean
  version: number
}

/** The parts in their order; among them those that a separate vote rejected, and those that version `against` had. */
export function partsShown(outcome: Outcome, against: number | null): ShownPart[] {
  const shown = outcome.parts.map((part) => ({ id: part.id, stands: true, version: outcome.version }))
  for (const version of outcome.past.toReversed()) {
    const ids = Object.keys(version.parts)
    ids.forEach((id, place) => {
      const wanted = id in outcome.rejected || version.number === against
      if (!wanted || shown.some((one) => one.id === id)) return
      const before = ids.slice(0, place).filter((one) => shown.some((known) => known.id === one))
      const at = shown.findIndex((one) => one.id === before.at(-1)) + 1
      shown.splice(at, 0, { id, stands: false, version: version.number })
    })
  }
  return shown
}

/** The words of a part in a version, by language. */
export function wordsIn(outcome: Outcome, number: number, part: string): Text {
  const stood = outcome.past.find((one) => one.number === number)
  const parts = stood?.parts ?? Object.fromEntries(outcome.parts.map((one) => [one.id, one.entries]))
  return wordedAt(outcome, { [part]: parts[part] ?? {} })[part] ?? {}
}

/** The amendments to the text that wait, and that change this part or add behind it. */
export function amendmentsTo(outcome: Outcome, part: string): Amendment[] {
  return outcome.amendments.filter(
    (one) =>
      one.amends === null &&
      (one.status === 'proposed' || one.status === 'overtaken') &&
      (changesTo(outcome, one, part).length > 0 || (onlyVerb(one) && outcome.parts[0]?.id === part)),
  )
}

function onlyVerb({ replaces, adds, deletes }: Amendment): boolean {
  return Object.keys(replaces).length + adds.length + deletes.length === 0
}

/** What an amendment does at this part; one to an amendment at the part of the text that this stands at. */
export function changesTo(outcome: Outcome, amendment: Amendment, part: string): PartChange[] {
  const anchors = new Map(amendedBy(outcome, amendment)?.adds.map((one) => [one.id, one.after]))
  const home = (id: string | null): string | null => {
    const at = id !== null && anchors.has(id) ? (anchors.get(id) ?? null) : id
    const stands = outcome.parts.some((one) => one.id === at)
    return stands ? at : (outcome.parts[0]?.id ?? null)
  }
  return changesOf(outcome, amendment).filter((one) => home(one.part) === part)
}
