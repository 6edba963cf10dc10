/** The numbered parts of a text, and what an amendment does to each. */
import type { Amendment, Outcome } from '../../wire/types'
import { textsOf } from '../../state/wordings'
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

/** Its place in the text, from 1; of a topic that among the topics; null where the text no longer has it. */
export function numberOf(outcome: Outcome, part: string): number | null {
  const alike = outcome.parts.filter((one) => isTopic(one.id) === isTopic(part))
  const place = alike.findIndex((one) => one.id === part)
  return place < 0 ? null : place + 1
}

export function isTopic(part: string): boolean {
  return part.startsWith('topic-')
}

/** How a part is called: 'Paragraph 2'. */
export function partName(outcome: Outcome, part: string): string {
  if (part === 'verb') return t('field-verb')
  if (part === 'whom') return t('field-whom')
  const number = numberOf(outcome, part)
  if (number === null) return t('part-gone')
  return isTopic(part) ? t('field-topic', { number }) : t('part-number', { number })
}

/** Whether its parts are told apart on the screen: a text of one paragraph looks as if it had none. */
export function isDivided(outcome: Outcome): boolean {
  return outcome.parts.length > 1
}

/** What an amendment does, part by part, in the order of the text; what it adds at the beginning first. */
export function changesOf(outcome: Outcome, amendment: Amendment): PartChange[] {
  const { texts, replaces, adds, deletes } = amendment
  const stand = textsOf(outcome)
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
  const place = (one: PartChange): number => outcome.parts.findIndex((part) => part.id === one.part)
  return made.sort((a, b) => place(a) - place(b))
}

/** 'Replaces paragraph 2', 'Adds at the beginning'. */
export function changeName(outcome: Outcome, { kind, part }: PartChange): string {
  if (part === null) return t('amendment-adds-first')
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
