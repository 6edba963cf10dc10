/** How entries change the family photo. Copies facts, computes no rule. */
import type { EntryOf, Photos } from '../wire/types'

export function evolvePhotos(photos: Photos, entry: EntryOf): Photos {
  switch (entry.kind) {
    case 'photo-called': {
      const { photo, until } = entry.facts
      return { ...photos, call: { id: photo, seq: entry.seq, at: entry.at, until, answers: {} } }
    }
    case 'photo-answered':
      return answered(photos, entry.facts.participant, entry.facts.joins)
    case 'seat-left':
      return entry.facts.cause === 'lost' ? photos : answered(photos, entry.facts.participant, null)
    case 'photo-taken': {
      const { photo, digest, width, height, pictured, portraits } = entry.facts
      return {
        call: null,
        taken: { id: photo, seq: entry.seq, at: entry.at, digest, width, height, pictured, portraits },
      }
    }
    case 'photo-withdrawn': {
      const without = <One extends { id: string }>(one: One | null): One | null =>
        one?.id === entry.facts.photo ? null : one
      return { call: without(photos.call), taken: without(photos.taken) }
    }
    default:
      return photos
  }
}

/** The last answer counts; null: who left, or was shown out, is not on a photo that is still to be taken. */
function answered(photos: Photos, who: string, joins: boolean | null): Photos {
  if (!photos.call) return photos
  const answers = Object.fromEntries(Object.entries(photos.call.answers).filter(([one]) => one !== who))
  if (joins !== null) answers[who] = joins
  return { ...photos, call: { ...photos.call, answers } }
}
