/** What the chair says on a motion: who moves it, who may still speak on it, and that it is put. Pure. */
import type { Meeting, Motion } from '../../wire/types'
import { t } from '../../text'
import { nameById } from '../view/people'
import { motionWords } from '../votes/reading'
import { cue, press, type Cue } from './cue'

export function ofMotion(meeting: Meeting, motion: Motion): Cue {
  const name = (id: string): string => nameById(meeting, id)
  const { speaker, queue } = meeting.debate
  const asks = queue.find((one) => one.motion === motion.id)
  if (speaker?.motion === motion.id)
    return cue([t('say-thanks', { name: name(speaker.participant) })], t('then-speaks'), [speaker.participant])
  if (asks) return cue([t('say-floor', { name: name(asks.participant) })], press('give-floor'), [asks.participant])
  const { participant, kind } = motion
  const moved = t('say-motion', { name: name(participant), motion: motionWords(kind) })
  const said = `${moved} ${t(speakers(meeting, motion), left(meeting, motion))}`
  return cue([motion.rule ? said.trim() : moved], motion.rule ? press('motion-put') : t('then-motion-rule'), [
    participant,
  ])
}

/** How many may still speak for it and against it. */
function left(meeting: Meeting, { kind, spoke_for, spoke_against }: Motion): { pro: number; contra: number } {
  const rule = meeting.sitting?.rulebook.decisions?.motions.find((one) => one.id === kind)
  const of = (most: number | undefined, spoke: string[]): number => Math.max(0, (most ?? 0) - spoke.length)
  return { pro: of(rule?.speakers_for, spoke_for), contra: of(rule?.speakers_against, spoke_against) }
}

function speakers(meeting: Meeting, motion: Motion): string {
  const { pro, contra } = left(meeting, motion)
  if (pro && contra) return 'say-motion-speakers'
  if (pro) return 'say-motion-for'
  return contra ? 'say-motion-against' : 'say-motion-put'
}
