/** What the chair may say next, as an offer: by what stands in the band, else by the list. Pure. */
import type { Item, Meeting } from '../../wire/types'
import { t } from '../../text'
import { nameById } from '../view/people'
import { calledIn, memberName, motionWords } from '../votes/reading'
import type { Awaiting } from './band'

export function sayNext(meeting: Meeting, now: Awaiting | null): string | null {
  const { sitting, debate } = meeting
  const name = (id: string): string => nameById(meeting, id)
  if (now) return said(meeting, now, name)
  if (sitting?.phase === 'convened') return t('say-open')
  if (sitting?.phase === 'suspended') return t('say-resume')
  const first = debate.queue[0]
  if (debate.speaker)
    return first
      ? t('say-thanks-next', { name: name(debate.speaker.participant), next: name(first.participant) })
      : t('say-thanks', { name: name(debate.speaker.participant) })
  if (first) return t('say-floor', { name: name(first.participant) })
  return meeting.agenda.current ? t('say-anybody') : ofAgenda(Object.values(meeting.agenda.items))
}

/** No item is in hand: the first is taken up, the next, or all have been dealt with. */
function ofAgenda(items: Item[]): string {
  if (items.every((item) => item.status !== 'coming')) return t('say-all-done')
  return items.every((item) => item.status === 'coming') ? t('say-take-up') : t('say-take-up-next')
}

function said(meeting: Meeting, now: Awaiting, name: (id: string) => string): string {
  switch (now.kind) {
    case 'chairless':
      return ''
    case 'order':
      return t('say-order', { name: name(now.request.participant) })
    case 'ruling':
      return t('say-ruling')
    case 'lost':
      return t('say-lost', { name: name(now.speaker.participant) })
    case 'consensus':
      return t('say-consensus')
    case 'photo':
      return t('say-photo')
    case 'objection':
      return t('say-objection', { name: name(now.outcome.objections.at(-1)?.participant ?? '') })
    case 'appeal':
    case 'motion':
      return t('say-motion', { name: name(now.motion.participant), motion: motionWords(now.motion.kind) })
    case 'vote': {
      const called = calledIn(now.vote)
      return called ? t('say-called', { member: memberName(meeting, called) }) : t('say-vote')
    }
  }
}
