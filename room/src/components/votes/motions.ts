/** The motions that a body knows, as its rulebook declares them. */
import type { Meeting, MotionRule, Outcome } from '../../wire/types'
import { locale } from '../../text'
import { itemTitle } from '../telling/house'
import { openOutcomes, wholeWords } from '../texts/reading'

/** What follows when it is carried; in records older than the key, what its name says. */
export function doesOf(rule: MotionRule): string {
  return rule.effect ?? rule.id
}

/** What it may be about: a text or an item, in words, and as the command names it; nothing where it is about nothing. */
export interface Subject {
  key: string
  words: string
  lang: string
  about: { outcome?: string; reopens?: string }
}

export function subjectsOf(meeting: Meeting, rule: MotionRule): Subject[] {
  const { shut, closed, adjourned } = meeting.motions
  const text = (one: Outcome): Subject => ({ key: one.id, ...wholeWords(meeting, one), about: { outcome: one.id } })
  if (doesOf(rule) === 'no-action')
    return openOutcomes(meeting)
      .filter((one) => !(one.id in shut))
      .map(text)
  if (doesOf(rule) !== 'reconsideration') return []
  const decided = Object.values(meeting.outcomes.table).filter(
    (one) => one.status === 'adopted' || one.status === 'rejected' || one.id in shut,
  )
  const items = [...new Set([...Object.keys(closed), ...Object.keys(adjourned)])].map((item): Subject => ({
    key: `item ${item}`,
    words: itemTitle(meeting, item),
    lang: locale(),
    about: { reopens: item },
  }))
  return [...decided.map(text), ...items]
}
