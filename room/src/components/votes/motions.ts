/** The motions that a body knows, as its rulebook declares them. */
import type { Meeting, Motion, MotionRule, Outcome } from '../../wire/types'
import { locale, t } from '../../text'
import { itemTitle } from '../telling/house'
import { textsOf } from '../../state/wordings'
import { partName } from '../texts/parts'
import { openOutcomes, wholeWords } from '../texts/reading'
import { worded, type Worded } from '../view/people'
import { at } from '../view/time'

/** What follows when it is carried; in records older than the key, what its name says. */
export function doesOf(rule: MotionRule): string {
  return rule.effect ?? rule.id
}

/** What is moved of a text on the table. */
const OF_A_TEXT = ['no-action', 'open-vote', 'preliminary']

/** What it may be about: a text or an item, in words, and as the command names it; nothing where it is about nothing. */
export interface Subject {
  key: string
  words: string
  lang: string
  about: { outcome?: string; reopens?: string; parts?: string[] }
  /** What of it: the parts of a text that may be put separately. */
  parts?: { id: string; name: string; words: string; lang: string }[]
}

/** What a motion that was moved is about, in words: its text, its time, to whom. */
export function aboutWords(meeting: Meeting, { outcome, until, texts }: Motion): Worded | null {
  if (outcome) return wholeWords(meeting, meeting.outcomes.table[outcome])
  if (until !== null)
    return { words: t('motion-until', { when: at(until, meeting.sitting?.offset_min ?? 0) }), lang: locale() }
  const whom = worded(texts, 'whom')
  return whom && { words: t('motion-whom', { whom: whom.words }), lang: whom.lang }
}

export function subjectsOf(meeting: Meeting, rule: MotionRule): Subject[] {
  const { shut, closed, adjourned } = meeting.motions
  const text = (one: Outcome): Subject => ({ key: one.id, ...wholeWords(meeting, one), about: { outcome: one.id } })
  if (OF_A_TEXT.includes(doesOf(rule)))
    return openOutcomes(meeting)
      .filter((one) => !(one.id in shut))
      .map(text)
  if (doesOf(rule) === 'waive-delay')
    return openOutcomes(meeting)
      .filter((one) => one.delay !== null)
      .map(text)
  if (doesOf(rule) === 'division')
    return openOutcomes(meeting)
      .filter((one) => one.parts.length > 1 && !(one.id in shut))
      .map((one) => ({ ...text(one), parts: separable(one) }))
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

/** The parts of a text that no separate vote approved. */
function separable(outcome: Outcome): NonNullable<Subject['parts']> {
  const texts = textsOf(outcome)
  return outcome.parts
    .filter((part) => !(part.id in outcome.approved))
    .map(({ id }) => ({ id, name: partName(outcome, id), words: '', lang: locale(), ...worded(texts, id) }))
}
