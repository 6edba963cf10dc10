/** What changed in the meeting since a moment ago, in words for those who do not see it. */
import type { Meeting } from '../../wire/types'
import { t } from '../../text'
import { boothChanges, boothMoment, type BoothMoment } from '../booth/changes'
import { photoChanges, photoMoment, type PhotoMoment } from '../photo/reading'
import { silenceChanges, silenceStates } from '../silence/changes'
import { languageName, wholeWords } from '../texts/reading'
import { nameById, worded } from '../view/people'
import type { Room } from '../view/room'
import { calledIn, motionWords, questionOf, voteOpen } from '../votes/reading'
import { votingFor } from '../votes/seats'

export interface Moment {
  speaker: string | null
  phase: string | null
  item: string | null
  connection: string
  place: number
  muted: boolean
  orders: number
  waiting: number
  outcomes: Record<string, string>
  /** How many of one's own amendments wait to be restated. */
  overtaken: number
  /** What somebody else supplied for one's own texts: text and language, and who did. */
  supplied: Record<string, string>
  votes: Record<string, string>
  called: string | null
  motions: number
  silences: Record<string, string>
  booth: BoothMoment
  photo: PhotoMoment
}

export interface Change {
  words: string
  urgent: boolean
  /** Also shown, because it concerns this person. */
  mine: boolean
}

export function momentOf(room: Room): Moment {
  const { debate, sitting, agenda, outcomes } = room.meeting
  const me = room.you?.participant ?? ''
  return {
    speaker: debate.speaker?.participant ?? null,
    phase: sitting?.phase ?? null,
    item: agenda.current,
    connection: room.connection,
    place: debate.queue.findIndex((request) => request.participant === me),
    muted: debate.muted.includes(me),
    orders: debate.queue.filter((request) => request.purpose === 'point-of-order').length,
    waiting: room.lobby.length,
    votes: Object.fromEntries(Object.values(room.meeting.ballots.votes).map((one) => [one.id, one.status])),
    called: calledMember(room),
    motions: Object.keys(room.meeting.motions.moved).length,
    outcomes: Object.fromEntries(Object.values(outcomes.table).map((one) => [one.id, `${one.status} ${one.version}`])),
    overtaken: overtakenOf(room.meeting, me),
    supplied: suppliedTo(room.meeting, me),
    silences: silenceStates(room.meeting),
    booth: boothMoment(room),
    photo: photoMoment(room),
  }
}

export function changes(before: Moment, now: Moment, room: Room): Change[] {
  const found: Change[] = []
  const say = (words: string, urgent = false, mine = false): number => found.push({ words, urgent, mine })
  const me = room.you?.participant ?? null
  if (now.connection !== before.connection && now.connection === 'live' && before.connection === 'lost') say(t('connection-back'), false, true)
  if (now.phase !== before.phase && now.phase && before.phase) say(t(`phase-${now.phase}-now`), true, true)
  if (now.item !== before.item && now.item) say(t('item-now', { title: itemTitle(room.meeting, now.item) }))
  if (now.speaker !== before.speaker) {
    if (now.speaker === null) say(before.speaker === me ? t('floor-ended-yours') : t('floor-free'), before.speaker === me, before.speaker === me)
    else if (now.speaker === me) say(t(now.muted ? 'floor-yours-muted' : 'floor-yours'), true, true)
    else say(t('floor-given', { name: nameById(room.meeting, now.speaker) }))
  }
  if (now.muted !== before.muted) say(t(now.muted ? 'muted-by-chair' : 'unmuted-by-chair'), true, true)
  if (now.orders > before.orders) say(t('order-raised'), true)
  if (now.waiting > before.waiting) say(t('lobby-more', { count: now.waiting }))
  for (const [id, state] of Object.entries(now.outcomes)) {
    if (state !== before.outcomes[id]) outcomeChange(room, id, before.outcomes[id], say)
  }
  for (const [what, by] of Object.entries(now.supplied)) {
    if (what in before.supplied) continue
    say(t('supplied-now', { name: nameById(room.meeting, by), language: languageName(what.split(' ')[1] ?? '') }), true, true)
  }
  if (now.overtaken > before.overtaken) say(t('amendment-overtaken-now'), true, true)
  voteChanges(before, now, room, say)
  silenceChanges(before.silences, now.silences, room.meeting, say)
  boothChanges(before.booth, now.booth, room, say)
  photoChanges(before.photo, now.photo, room, say)
  return found
}

function outcomeChange(room: Room, id: string, before: string | undefined, say: (words: string, urgent?: boolean, mine?: boolean) => number): void {
  const outcome = room.meeting.outcomes.table[id]
  if (!outcome) return
  const words = wholeWords(room.meeting, outcome).words
  if (outcome.status === 'put') say(t('put-now', { text: words }), true)
  else if (outcome.status === 'objected' && !before?.startsWith('objected')) {
    const last = outcome.objections.at(-1)
    // Broken silence is told as that.
    if (last?.version === outcome.version) say(t('objected-now', { name: nameById(room.meeting, last?.participant ?? '') }), true, true)
  } else if (outcome.status === 'adopted') say(t('adopted-now', { text: words }), true, true)
}

function overtakenOf(meeting: Meeting, me: string): number {
  const all = Object.values(meeting.outcomes.table).flatMap((one) => one.amendments)
  return all.filter((one) => one.status === 'overtaken' && one.participant === me).length
}

function suppliedTo(meeting: Meeting, me: string): Record<string, string> {
  const mine = Object.values(meeting.outcomes.table).filter((one) => one.proposer === me)
  const made = mine.flatMap((one) => Object.entries(one.supplied).map(([language, by]) => [`${one.id} ${language} ${one.version}`, by] as const))
  return Object.fromEntries(made.filter(([, by]) => by !== me))
}

function itemTitle(meeting: Meeting, item: string): string {
  return worded(meeting.agenda.items[item]?.texts, 'title')?.words ?? ''
}

function calledMember(room: Room): string | null {
  const vote = voteOpen(room.meeting)
  return vote ? calledIn(vote) : null
}

function voteChanges(before: Moment, now: Moment, room: Room, say: (words: string, urgent?: boolean, mine?: boolean) => number): void {
  const { ballots, motions } = room.meeting
  for (const [id, state] of Object.entries(now.votes)) {
    const vote = ballots.votes[id]
    if (!vote || state === before.votes[id]) continue
    const question = questionOf(room.meeting, vote).words
    if (state === 'open') say(t('vote-opened-now', { question }), true, true)
    if (state === 'closed') say(t('vote-closed-now', { question, result: t(`vote-${vote.result}`) }), true, true)
  }
  const vote = voteOpen(room.meeting)
  if (vote && now.called && now.called !== before.called && now.called === votingFor(room, vote)) say(t('vote-your-turn-now'), true, true)
  const last = Object.values(motions.moved).at(-1)
  if (now.motions > before.motions && last) say(t('motion-moved-now', { name: nameById(room.meeting, last.participant), motion: motionWords(last.kind) }), true, true)
}
