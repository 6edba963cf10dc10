/** How the floor is told: who asks for it, has it, loses it, and what the chair rules on a point of order. */
import type { EntryOf, Meeting } from '../../wire/types'
import { t } from '../../text'
import { does } from '../../state/computed'
import { motionWords } from '../votes/reading'
import { doesOf } from '../votes/motions'
import { nameById } from '../view/people'
import type { Room } from '../view/room'
import { minutes } from '../view/time'
import { isMe, presides, said, shown, type Change, type Tellers } from './telling'

type FloorKind =
  | 'floor-requested'
  | 'request-withdrawn'
  | 'floor-granted'
  | 'floor-interrupted'
  | 'floor-resumed'
  | 'floor-ended'
  | 'point-of-order-ruled'
  | 'ruling-overturned'
  | 'clock-stopped'
  | 'clock-started'
  | 'speaking-time-extended'
  | 'speaking-limit-set'
  | 'list-closed'
  | 'list-reopened'
  | 'list-reordered'
  | 'microphone-closed'
  | 'microphone-opened'

export const FLOOR: Pick<Tellers, FloorKind> = {
  'floor-requested': requested,
  'request-withdrawn': withdrawn,
  'floor-granted': ({ facts }, room) => {
    if (!isMe(room, facts.participant)) return said('floor', t('floor-given', named(room, facts.participant)))
    return shown(
      'floor',
      t(room.meeting.debate.muted.includes(facts.participant) ? 'floor-yours-muted' : 'floor-yours'),
      true,
    )
  },
  'floor-interrupted': ({ facts }, room) => own('interrupted', 'told-interrupted', facts.participant, room),
  'floor-resumed': ({ facts }, room) => own('floor', 'told-resumed', facts.participant, room),
  'floor-ended': ({ facts }, room) => {
    if (isMe(room, facts.participant)) return shown('floor', t('floor-ended-yours'), true)
    return said('floor', t('told-floor-ended', named(room, facts.participant)))
  },
  'point-of-order-ruled': ({ facts }, room) => shown('ruling', rulingWords(room.meeting, facts), true),
  'ruling-overturned': ({ facts }, room) => shown('ruling', overturnedWords(room, facts), true),
  'clock-stopped': ({ facts }, room) =>
    facts.cause === 'chair' ? own('clock', 'told-clock-stopped', facts.participant, room) : null,
  'clock-started': ({ facts }, room) => own('clock', 'told-clock-started', facts.participant, room),
  'speaking-time-extended': ({ facts }, room) =>
    own('clock', 'told-extended', facts.participant, room, { minutes: minutes(facts.by_s * 1000) }),
  'speaking-limit-set': ({ facts: { limit_s } }, room) => {
    const words = limit_s === null ? t('told-limit-none') : t('told-limit', { limit: minutes(limit_s * 1000) })
    return placeOf(room) ? shown('limit', words) : said('limit', words)
  },
  'list-closed': () => shown('list', t('told-list-closed')),
  'list-reopened': () => shown('list', t('told-list-open')),
  'list-reordered': (_, room, before) => {
    const place = placeOf(room)
    const moved = place !== placeIn(before, room)
    return place && moved ? shown('order', t('told-reordered-you', { place })) : said('order', t('told-reordered'))
  },
  'microphone-closed': ({ facts }, room) => muted('muted-by-chair', 'told-muted', facts.participant, room),
  'microphone-opened': ({ facts }, room) => muted('unmuted-by-chair', 'told-unmuted', facts.participant, room),
}

/** The ruling in words and, where the body's rules know the appeal, that it is open and until when. */
export function rulingWords(meeting: Meeting, ruling: Ruled): string {
  const motion = ruling.motion ? meeting.motions.moved[ruling.motion] : null
  const words = motion
    ? t('told-motion-ruled-out', { motion: motionWords(motion.kind) })
    : t('told-ruled', { name: nameById(meeting, ruling.participant), upheld: String(ruling.upheld) })
  return appealOpen(meeting) && !appealMoved(meeting) ? `${words} ${t('told-appeal-open')}` : words
}

interface Ruled {
  participant: string
  upheld: boolean
  motion?: string | null
}

/** On appeal the meeting overruled the chair: the point is well taken after all, or the motion in order. */
function overturnedWords(room: Room, facts: Ruled): string {
  const motion = facts.motion ? room.meeting.motions.moved[facts.motion] : null
  return motion
    ? t('told-overturned-motion', { motion: motionWords(motion.kind) })
    : t('told-overturned', { ...named(room, facts.participant), upheld: String(facts.upheld) })
}

/** Whether the ruling just given may be appealed: the body knows the motion, and the debate has not gone on. */
export function appealOpen(meeting: Meeting): boolean {
  const known = meeting.sitting?.rulebook.decisions?.motions.some((one) => doesOf(one) === 'appeal') ?? false
  return known && meeting.motions.ruling !== null && meeting.sitting?.phase === 'open'
}

/** Whether an appeal is before the meeting, or is being voted on. */
export function appealMoved({ motions }: Meeting): boolean {
  return Object.values(motions.moved).some((one) => one.status === 'moved' && does(one) === 'appeal')
}

function requested({ facts }: EntryOf<'floor-requested'>, room: Room): Change | null {
  const { participant, purpose, request } = facts
  const me = isMe(room, participant)
  const about = `request ${request}`
  if (!me && request in room.meeting.inscriptions.speakers) return null
  if (purpose === 'point-of-order') {
    if (me) return said(about, t('told-order-you'))
    const words = t('told-order', named(room, participant))
    return presides(room) ? shown(about, words, true) : said(about, words, true)
  }
  const place = facts.place + 1
  return said(
    about,
    me ? t('told-hand-you', { place }) : t('told-hand', { ...named(room, participant), purpose, place }),
  )
}

/** That a hand is down because its person left, or with the item, is said with that. */
function withdrawn({ facts }: EntryOf<'request-withdrawn'>, room: Room, before: Meeting): Change | null {
  const request = before.debate.queue.find((one) => one.id === facts.request)
  const about = `request ${facts.request}`
  if (!request || facts.cause === 'left' || facts.cause === 'item-closed') return null
  const me = isMe(room, request.participant)
  if (facts.cause === 'removed')
    return me
      ? shown(about, t('told-hand-off-you'), true)
      : said(about, t('told-hand-off', named(room, request.participant)))
  return said(about, me ? t('told-hand-down-you') : t('told-hand-down', named(room, request.participant)))
}

/** Of somebody with the floor: shown to them under ID-you, said to the others under ID. */
function own(about: string, id: string, participant: string, room: Room, values: Record<string, string> = {}): Change {
  if (isMe(room, participant)) return shown(about, t(`${id}-you`, values), true)
  return said(about, t(id, { ...named(room, participant), ...values }))
}

function muted(mine: string, others: string, participant: string, room: Room): Change {
  const about = `microphone ${participant}`
  return isMe(room, participant) ? shown(about, t(mine), true) : said(about, t(others, named(room, participant)))
}

function named(room: Room, participant: string): { name: string } {
  return { name: nameById(room.meeting, participant) }
}

function placeIn(meeting: Meeting, room: Room): number {
  return meeting.debate.queue.findIndex((request) => isMe(room, request.participant)) + 1
}

/** One's own place on the list, from 1; 0: one is not on it. */
function placeOf(room: Room): number {
  return placeIn(room.meeting, room)
}
