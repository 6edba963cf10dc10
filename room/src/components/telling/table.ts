/** Every kind of entry, and how it is told. A kind that is missing here does not compile. */
import type { EntryOf, Kind, Meeting, WireEntry } from '../../wire/types'
import type { Room } from '../view/room'
import { boothOf } from '../../state/booths'
import { interpretedUntil } from '../../state/interpreted'
import { t } from '../../text'
import { nameById } from '../view/people'
import { utcTime } from '../view/time'
import { CREDENTIALS } from './credentials'
import { DECISIONS } from './decisions'
import { DOCUMENTS } from './documents'
import { FLOOR } from './floor'
import { HOUSE } from './house'
import { INSCRIPTIONS } from './inscriptions'
import { MOTIONS } from './motions'
import { POSITIONS } from './positions'
import { PROPOSALS } from './proposals'
import { isMe, presides, said, shown, type Change, type Teller, type Tellers, type Watched } from './telling'
import { RECORDINGS } from './recordings'

const BOOTH: Watched = { watched: 'booth' }
const PHOTO: Watched = { watched: 'photo' }
const SILENCE: Watched = { watched: 'silence' }

export const TELLERS: Tellers = {
  ...HOUSE,
  ...FLOOR,
  ...DECISIONS,
  ...DOCUMENTS,
  ...INSCRIPTIONS,
  ...MOTIONS,
  ...POSITIONS,
  ...CREDENTIALS,
  ...PROPOSALS,
  ...RECORDINGS,
  'silence-opened': SILENCE,
  'silence-broken': SILENCE,
  'silence-extended': SILENCE,
  'silence-withdrawn': SILENCE,
  'silence-unattended': SILENCE,
  'agreed-ad-referendum': SILENCE,
  'agreement-reached': { silent: 'the adoption that comes with it is told' },
  'silence-kept': { silent: 'the adoption that comes with it is told' },
  'silence-confirmed': { silent: 'the adoption that comes with it is told' },
  'photo-ordered': { silent: 'who stands where is seen on the picture' },
  'photo-called': PHOTO,
  'photo-answered': { silent: 'the card counts who joins, and one’s own answer stands on it' },
  'photo-taken': PHOTO,
  'photo-withdrawn': PHOTO,
  'booth-entered': ({ facts }, room) => ofBooth('told-in-booth', facts, room),
  'booth-left': ({ facts }, room) => ofBooth('told-out-of-booth', facts, room),
  'channel-opened': BOOTH,
  'channel-closed': BOOTH,
  'microphone-offered': BOOTH,
  'offer-withdrawn': BOOTH,
  'microphone-handed': BOOTH,
  'interpretation-planned': (_, room) => planned(room),
}

/** What these entries change, in words for this person; of what comes together the last word on each subject. */
export function told(entries: readonly WireEntry[], room: Room, before: Meeting): Change[] {
  const found = new Map<string, Change>()
  for (const entry of entries) {
    const teller = TELLERS[entry.kind as Kind] as Tellers[Kind] | undefined
    const change = typeof teller === 'function' ? (teller as Teller<Kind>)(entry as EntryOf, room, before) : null
    if (!change) continue
    found.delete(change.about)
    found.set(change.about, change)
  }
  return [...found.values()]
}

/** Until when there is interpretation, to whom that concerns: the chair, the secretariat, the interpreters. */
function planned(room: Room): Change | null {
  const concerned = presides(room) || ['interpreter', 'secretariat'].includes(room.you?.role ?? '')
  const until = interpretedUntil(room.meeting)
  if (!concerned || until === null) return null
  return shown('interpretation', t('told-interpretation-until', { time: utcTime(until) }))
}

/** Who comes into the own booth and leaves it. */
function ofBooth(
  id: string,
  { participant, language }: { participant: string; language: string },
  room: Room,
): Change | null {
  const own = boothOf(room.meeting, room.you?.participant)?.language === language
  return own && !isMe(room, participant)
    ? said(`booth ${participant}`, t(id, { name: nameById(room.meeting, participant) }))
    : null
}
