/** The motions that a body knows, as its rulebook declares them. */
import type { Meeting, Motion, MotionRule, Outcome } from '../../wire/types'
import { locale, t } from '../../text'
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

/** Who speaks on it by the rules: so many, anybody, or nobody; of one that was moved also how many have. */
export function debateWords(rule: MotionRule | undefined, moved?: Motion): string {
  const pro = rule?.speakers_for ?? 0
  const contra = rule?.speakers_against ?? 0
  const none = rule?.debated ? 'motion-open-debate' : 'motion-no-debate'
  const words = pro + contra > 0 ? t('motion-debate', { pro, contra }) : t(none)
  const mover = rule?.mover_speaks ? ` ${t('motion-mover')}` : ''
  const spoke = moved && moved.spoke_for.length + moved.spoke_against.length > 0
  const heard = spoke
    ? ` ${t('motion-heard', { pro: moved.spoke_for.length, contra: moved.spoke_against.length })}`
    : ''
  return words + mover + heard
}
