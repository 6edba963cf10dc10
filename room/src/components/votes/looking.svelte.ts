/** The result that this screen shows: on the seats, on the stage and beside it, until somebody here puts it away. */
import type { Meeting, Outcome, Vote } from '../../wire/types'
import { lastAdopted } from '../texts/reading'
import { freshResult } from './reading'

const away = $state({ vote: '' })

export function putAway(vote: Vote): void {
  away.vote = vote.id
}

export function resultShown(meeting: Meeting): Vote | null {
  const fresh = freshResult(meeting)
  return fresh?.id === away.vote ? null : fresh
}

/** A text that was adopted by the vote whose result was put away goes with it. */
export function adoptedShown(meeting: Meeting): Outcome | null {
  const adopted = lastAdopted(meeting)
  return adopted?.vote && adopted.vote === away.vote ? null : adopted
}
