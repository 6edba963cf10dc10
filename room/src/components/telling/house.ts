/** How the meeting's own life is told: its phases, who presides, who comes and goes, the agenda, the publication. */
import type { EntryOf, Meeting } from '../../wire/types'
import { t } from '../../text'
import { nameById, worded } from '../view/people'
import type { Room } from '../view/room'
import { at, utcTime } from '../view/time'
import { isMe, presides, said, shown, type Change, type Tellers } from './telling'

type HouseKind =
  | 'meeting-convened'
  | 'meeting-opened'
  | 'meeting-suspended'
  | 'meeting-resumed'
  | 'meeting-closed'
  | 'meeting-extended'
  | 'left-running'
  | 'meeting-runs-on'
  | 'left-ended'
  | 'chair-passed'
  | 'next-meeting-set'
  | 'meeting-moved'
  | 'meeting-cancelled'
  | 'notice-waived'
  | 'item-retitled'
  | 'item-planned'
  | 'agenda-revised'
  | 'participant-withdrawn'
  | 'participant-changed'
  | 'offices-assigned'
  | 'participant-accredited'
  | 'participant-admitted'
  | 'seat-taken'
  | 'seat-left'
  | 'holder-replaced'
  | 'item-added'
  | 'item-struck'
  | 'item-opened'
  | 'item-closed'
  | 'track-added'
  | 'outage-reported'
  | 'readout-published'
  | 'readout-withdrawn'
  | 'text-corrected'
  | 'text-redacted'
  | 'confided-text-redacted'
  | 'item-released'
  | 'chatham-house-set'

export const HOUSE: Pick<Tellers, HouseKind> = {
  'meeting-convened': { silent: 'nobody is in a room before there is a meeting' },
  'meeting-opened': () => shown('phase', t('phase-open-now'), true),
  'meeting-suspended': () => shown('phase', t('phase-suspended-now'), true),
  'meeting-resumed': () => shown('phase', t('phase-open-now'), true),
  'meeting-extended': ({ facts }) =>
    shown('phase', t('told-extended-meeting', { time: utcTime(facts.ends), was: utcTime(facts.was_ends) }), true),
  'meeting-closed': () => shown('phase', t('phase-closed-now'), true),
  'left-running': { silent: 'that something goes on is told with the closing' },
  'meeting-runs-on': () => shown('phase', t('phase-runs-on-now'), true),
  'left-ended': { silent: 'what ended is told itself' },
  'chair-passed': ({ facts }, room) =>
    isMe(room, facts.to)
      ? shown('chair', t('told-chair-you'), true)
      : shown('chair', t('told-chair', { name: nameById(room.meeting, facts.to) })),
  'participant-accredited': ({ facts }, room) =>
    keepsDoor(room)
      ? said(`person ${facts.participant}`, t('told-accredited', { name: nameById(room.meeting, facts.participant) }))
      : null,
  'participant-admitted': {
    silent: 'the lobby’s row says so to who keeps the door; to the others it is told that the seat is taken',
  },
  'seat-taken': ({ facts }, room) =>
    isMe(room, facts.participant)
      ? null
      : said(`person ${facts.participant}`, t('told-here', { name: nameById(room.meeting, facts.participant) })),
  'seat-left': left,
  'holder-replaced': ({ facts }, room) => {
    const words = t('told-head', {
      name: nameById(room.meeting, facts.participant),
      before: nameById(room.meeting, facts.of),
    })
    const member = room.meeting.seats.participants[facts.participant]?.member
    return member && member === room.you?.member ? shown('head', words) : said('head', words)
  },
  'item-added': ({ facts }, room) =>
    said(`item ${facts.item}`, t('told-item-added', { title: itemTitle(room.meeting, facts.item) })),
  'item-struck': ({ facts }, room) =>
    said(`item ${facts.item}`, t('told-item-struck', { title: itemTitle(room.meeting, facts.item) })),
  'next-meeting-set': ({ facts }) =>
    shown('next meeting', t('told-next-meeting', { when: at(facts.starts, facts.offset_min) })),
  'meeting-moved': ({ facts }) =>
    shown(
      'phase',
      t('told-moved', { when: at(facts.starts, facts.offset_min), was: at(facts.was_starts, facts.was_offset_min) }),
      true,
    ),
  'meeting-cancelled': () => shown('phase', t('phase-cancelled-now'), true),
  'notice-waived': () => said('notice', t('told-notice-waived')),
  'item-retitled': { silent: 'it is told with the revision' },
  'item-planned': { silent: 'it is told with the revision' },
  'participant-withdrawn': ({ facts }, room) =>
    keepsDoor(room)
      ? said(`person ${facts.participant}`, t('told-taken-off', { name: nameById(room.meeting, facts.participant) }))
      : null,
  'participant-changed': ({ facts }, room) =>
    keepsDoor(room)
      ? said(
          `person ${facts.participant}`,
          t('told-person-changed', { name: nameById(room.meeting, facts.participant) }),
        )
      : null,
  'offices-assigned': () => said('offices', t('told-offices-assigned')),
  'agenda-revised': ({ facts }) => shown('agenda', t('told-agenda-revised', { revision: facts.revision })),
  'item-opened': ({ facts }, room) => said('item', t('item-now', { title: itemTitle(room.meeting, facts.item) })),
  'item-closed': ({ facts }, room) =>
    said('item', t('told-item-closed', { title: itemTitle(room.meeting, facts.item) })),
  'track-added': { silent: 'what texts are filed under; it is read with them' },
  'outage-reported': ({ facts }) =>
    shown('outage', t('told-outage', { since: utcTime(facts.since), until: utcTime(facts.until) })),
  'readout-published': () => shown('readout', t('told-published')),
  'readout-withdrawn': () => shown('readout', t('told-unpublished')),
  'text-corrected': ({ facts }) => said(`text ${facts.target}`, t('told-corrected')),
  'text-redacted': ({ facts }) => said(`text ${facts.target}`, t('told-erased')),
  'confided-text-redacted': ({ facts }) => said(`text ${facts.target}`, t('told-erased')),
  'chatham-house-set': ({ facts }, room) =>
    shown(
      'access',
      facts.item
        ? t('told-chatham-house-item', { title: itemTitle(room.meeting, facts.item) })
        : t('told-chatham-house'),
    ),
  'item-released': ({ facts }, room) =>
    said(
      'released',
      facts.item ? t('told-released-item', { title: itemTitle(room.meeting, facts.item) }) : t('told-released'),
    ),
}

function left({ facts }: EntryOf<'seat-left'>, room: Room): Change | null {
  const { participant, cause } = facts
  if (isMe(room, participant)) return null
  const name = nameById(room.meeting, participant)
  const about = `person ${participant}`
  const speaks = room.meeting.debate.speaker?.participant === participant
  if (cause === 'lost' && speaks) {
    const words = t('told-lost-speaker', { name })
    return presides(room) ? shown(about, words, true) : said(about, words)
  }
  return said(about, t(`told-${cause}`, { name }))
}

function keepsDoor(room: Room): boolean {
  return presides(room) || room.you?.role === 'secretariat'
}

export function itemTitle(meeting: Meeting, item: string): string {
  return worded(meeting.agenda.items[item]?.texts, 'title')?.words ?? ''
}
