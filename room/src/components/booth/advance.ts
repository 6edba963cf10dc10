/** What those who speak now and next handed in, and how they inscribed: told beside the speaker, for interpreters. */
import type { AdvanceText, DeliveredText, Inscription, Meeting, StatementFile } from '../../wire/types'

/** Somebody who speaks or stands on the list. `key`: of a list on a screen. */
export interface Expected {
  key: string
  participant: string
  inscribed: Inscription | undefined
  handed: AdvanceText | DeliveredText | undefined
  delivered: boolean
}

const MOST = 4

interface Turn {
  participant: string
  capacity: string | null
  item: string | null
  request: string | null
}

/** Who has the floor for a statement, then who stands next on the list. */
export function expected(meeting: Meeting): Expected[] {
  const { speaker, queue } = meeting.debate
  const turns: Turn[] = [
    ...(speaker?.purpose === 'statement' ? [speaker] : []),
    ...queue.filter((one) => one.purpose === 'statement').map((one) => ({ ...one, request: one.id })),
  ]
  return turns.slice(0, MOST).map((turn) => of(meeting, turn))
}

function of(meeting: Meeting, turn: Turn): Expected {
  const { speakers, advance, delivered } = meeting.inscriptions
  const whose = turn.capacity ?? turn.participant
  const theirs = (one: AdvanceText | DeliveredText): boolean =>
    one.item === turn.item && (one.capacity ?? one.participant) === whose
  const waits = Object.values(advance).find((one) => one.ended === null && theirs(one))
  const given = delivered.findLast(theirs)
  return {
    key: turn.request ?? turn.participant,
    participant: turn.participant,
    inscribed: turn.request === null ? undefined : speakers[turn.request],
    handed: waits ?? given,
    delivered: waits === undefined && given !== undefined,
  }
}

export interface Words {
  text: Record<string, string>
  files: StatementFile[]
}

const READ = new Map<string, Promise<Words | null>>()

/** The words of a statement; they are left out of what a device is given at once, and are read once. */
export function wordsOf(record: string, statement: string): Promise<Words | null> {
  const from = `${placeOf(record)}/${encodeURIComponent(statement)}`
  const known = READ.get(from) ?? read(from)
  READ.set(from, known)
  return known
}

async function read(from: string): Promise<Words | null> {
  try {
    const answer = await fetch(from, { cache: 'no-store' })
    if (answer.ok) return (await answer.json()) as Words
  } catch {
    // Told below as what could not be read.
  }
  READ.delete(from)
  return null
}

/** Where the statements of a meeting stand. */
export function placeOf(record: string): string {
  return `/room/${encodeURIComponent(record)}/speaking`
}
