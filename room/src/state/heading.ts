/** What the browser's tab says first: what this person must not miss while they look at another one. */
import { calledIn } from '../components/votes/reading'
import { voteOpen } from './votes'
import { votingFor } from '../components/votes/seats'
import { outcomePut } from '../components/texts/reading'
import type { Room } from '../components/view/room'
import { t } from '../text'

/** Words, or null: nothing awaits this person. */
export function heading(room: Room): string | null {
  if (room.connection === 'lost') return t('tab-lost')
  const { debate, photos, sitting } = room.meeting
  const me = room.you?.participant ?? null
  const presides = me !== null && sitting?.chair === me
  if (me !== null && debate.speaker?.participant === me) return t('tab-floor')
  if (presides && (debate.ruling || debate.queue.some((one) => one.purpose === 'point-of-order'))) return t('tab-order')
  const vote = voteOpen(room.meeting)
  if (vote) return t(ownTurn(room) ? 'tab-called' : 'tab-vote')
  if (outcomePut(room.meeting)) return t('tab-put')
  if (photos.call) return t('tab-photo')
  return presides && debate.queue.length ? t('tab-hands', { count: debate.queue.length }) : null
}

function ownTurn(room: Room): boolean {
  const vote = voteOpen(room.meeting)
  const called = vote ? calledIn(vote) : null
  return vote !== null && called !== null && called === votingFor(room, vote)
}
