/**
 * What changed in the meeting since a moment ago, in words for those who do not see it.
 *
 * Entries are told by their kind (`telling/table.ts`). What is no entry, or means something only by what it changes
 * here, is told by comparing two moments: the connection, the lobby, whose name is called, silence, booths, the photo.
 */
import type { Meeting, WireEntry } from '../../wire/types'
import { comma, t } from '../../text'
import { boothChanges, boothMoment, type BoothMoment } from '../booth/changes'
import { photoChanges, photoMoment, type PhotoMoment } from '../photo/reading'
import { silenceChanges, silenceStates } from '../silence/changes'
import { told } from '../telling/table'
import type { Change } from '../telling/telling'
import { nameById } from '../view/people'
import type { Room } from '../view/room'
import { calledIn } from '../votes/reading'
import { moment } from '../../state/shown.svelte'
import { voteOpen } from '../../state/votes'
import { votingFor } from '../votes/seats'

export interface Moment {
  meeting: Meeting
  /** How often the connection came back with nothing missed. */
  returns: number
  waiting: number
  /** What is wrong with the device of whoever has the floor; those who can help are told. */
  trouble: string
  called: string | null
  silences: Record<string, string>
  booth: BoothMoment
  photo: PhotoMoment
}

export function momentOf(room: Room): Moment {
  return {
    meeting: moment(room.meeting),
    returns: room.history.returns,
    waiting: room.lobby.length,
    trouble: troubleOf(room),
    called: calledMember(room),
    silences: silenceStates(room.meeting),
    booth: boothMoment(room),
    photo: photoMoment(room),
  }
}

/** `entries`: those that came in between, in order. */
export function changes(before: Moment, now: Moment, entries: readonly WireEntry[], room: Room): Change[] {
  const found: Change[] = []
  const say = (words: string, urgent = false, mine = false, about = words): number =>
    found.push({ words, urgent, mine, about })
  if (now.returns > before.returns) say(t('connection-back'), false, true, 'connection')
  found.push(...told(entries, room, before.meeting))
  if (now.waiting > before.waiting) say(t('lobby-more', { count: now.waiting }), false, false, 'lobby')
  if (now.trouble && now.trouble !== before.trouble) say(now.trouble, true, true, 'trouble')
  const vote = voteOpen(room.meeting)
  if (vote && now.called && now.called !== before.called && now.called === votingFor(room, vote))
    say(t('vote-your-turn-now'), true, true, 'called')
  silenceChanges(before.silences, now.silences, room.meeting, say)
  boothChanges(before.booth, now.booth, room, say)
  photoChanges(before.photo, now.photo, room, say)
  return found
}

/** Told are the faults that keep a speaker from being heard. */
function troubleOf(room: Room): string {
  const who = room.meeting.debate.speaker?.participant ?? ''
  const found = (room.troubles[who] ?? []).filter((code) =>
    ['no-microphone', 'silent', 'busy', 'denied'].includes(code),
  )
  return found.length && who !== room.you?.participant
    ? t('told-trouble', {
        name: nameById(room.meeting, who),
        trouble: found.map((code) => t(`trouble-${code}`)).join(comma()),
      })
    : ''
}

function calledMember(room: Room): string | null {
  const vote = voteOpen(room.meeting)
  return vote ? calledIn(vote) : null
}
