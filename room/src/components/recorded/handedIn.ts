/** What delegations have handed in, as far as this person works with it: it stands on no record before it is played. */
import { readBoot } from '../../state/boot'
import type { PlayRecorded } from '../../wire/types'

export interface HandedIn extends Pick<PlayRecorded, 'party' | 'digest' | 'format' | 'size' | 'length_ms'> {
  /** Empty: for the meeting as a whole. */
  item: string
  speaker: string
}

/** Of the record of this page: where one practises it is called otherwise than the meeting that it is a copy of. */
export async function handedIn(): Promise<HandedIn[]> {
  try {
    const answer = await fetch(`/room/${encodeURIComponent(readBoot().record)}/recorded/listed`)
    return answer.ok ? ((await answer.json()) as HandedIn[]) : []
  } catch {
    return []
  }
}
