/** What changed in the booths, in words for those whom it concerns. */
import { channels, isSignLanguage } from '../../state/microphones'
import { t } from '../../text'
import { nameById } from '../view/people'
import type { Room } from '../view/room'
import { boothOf } from '../../state/booths'
import { heardHere, nameIn } from './reading'

export interface BoothMoment {
  /** Who is on air in the own booth, and on what. */
  live: string | null
  channel: string | null
  offered: boolean
  /** A channel is listened to, and whether somebody speaks on it. */
  hears: string
  fed: boolean
}

type Say = (words: string, urgent?: boolean, mine?: boolean) => number

export function boothMoment(room: Room): BoothMoment {
  const booth = boothOf(room.meeting, room.you?.participant)
  const hears = heardHere(room)
  return {
    live: booth?.live ?? null,
    channel: booth?.channel ?? null,
    offered: booth?.offered ?? false,
    hears,
    fed: hears in channels(room.meeting),
  }
}

export function boothChanges(before: BoothMoment, now: BoothMoment, room: Room, say: Say): void {
  const me = room.you?.participant ?? null
  if (now.live !== before.live) {
    if (now.live === me && now.live) say(onAirWords(now.channel ?? ''), true)
    else if (before.live === me && before.live)
      say(now.live ? t('handed-over', { name: nameById(room.meeting, now.live) }) : t('off-air-now'), true)
    else if (now.live) say(t('mate-on-air', { name: nameById(room.meeting, now.live) }))
    else if (before.live) say(t('booth-silent'))
  } else if (now.live === me && now.channel !== before.channel && now.channel) say(onAirWords(now.channel), true)
  if (now.offered && !before.offered && now.live && now.live !== me)
    say(t('offered-to-you', { name: nameById(room.meeting, now.live) }), true)
  if (before.offered && !now.offered && now.live === before.live && now.live !== me && now.live)
    say(t('offer-withdrawn'))
  if (now.hears === before.hears && now.fed !== before.fed) {
    say(t(now.fed ? 'channel-speaks' : 'channel-silent', { language: nameIn(now.hears) }), false, true)
  }
}

/** 'On air in French'; for signs, which are seen. */
export function onAirWords(channel: string): string {
  return isSignLanguage(channel) ? t('on-air-signing') : t('on-air-in', { language: nameIn(channel) })
}
