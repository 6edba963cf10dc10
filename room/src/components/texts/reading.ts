/** How outcomes are read: which is being put, which languages are missing or stale, how a text is called. */
import type { Meeting, Objection, Outcome } from '../../wire/types'
import { textsOf, wholeText } from '../../state/wordings'
import { has, t, locale } from '../../text'
import { stillLast } from '../view/lasting'
import { nameById, nameOfCode, worded, type Worded } from '../view/people'
import type { Room } from '../view/room'

export function outcomesOf(meeting: Meeting): Outcome[] {
  return Object.values(meeting.outcomes.table)
}

export function outcomePut(meeting: Meeting): Outcome | null {
  return outcomesOf(meeting).find((outcome) => outcome.status === 'put') ?? null
}

/** What was adopted on the item in hand, until the next decision begins. */
export function lastAdopted(meeting: Meeting): Outcome | null {
  const here = outcomesOf(meeting).filter((one) => one.status === 'adopted' && one.item === meeting.agenda.current)
  return here.find((one) => stillLast(meeting, one.settled)) ?? null
}

/** The text on the item in hand that was objected to last, as it stands, until the next decision begins. */
export function lastObjected(meeting: Meeting): Outcome | null {
  const here = outcomesOf(meeting).filter((one) => one.status === 'objected' && one.item === meeting.agenda.current)
  return here.find((one) => stillLast(meeting, one.objections.at(-1)?.seq ?? null)) ?? null
}

/** The texts by all that are still on the table. */
export function openOutcomes(meeting: Meeting): Outcome[] {
  return outcomesOf(meeting).filter((one) =>
    ['proposed', 'put', 'circulated', 'objected', 'voting'].includes(one.status),
  )
}

export type Standing = 'here' | 'stale' | 'missing'

/** How the text stands in a language: there, standing on an older version, or not written yet. */
export function standingIn(outcome: Outcome, language: string): Standing {
  if (!wholeText(textsOf(outcome))[language]) return 'missing'
  return outcome.stale.includes(language) ? 'stale' : 'here'
}

/** The digest in short, as it is read aloud: eight characters in two groups. */
export function shortDigest(digest: string): string {
  const bare = digest.replace(/^[a-z0-9-]+:/, '')
  return `${bare.slice(0, 4)} ${bare.slice(4, 8)}`
}

/** Whose text it is: 'The participants', 'The leaders', or a name. */
export function byWords(meeting: Meeting, outcome: Outcome): string {
  if (outcome.by === 'participants' || outcome.by === 'leaders') return t(`by-${outcome.by}`)
  return nameById(meeting, outcome.by)
}

function saidOf(outcome: Outcome): string | null {
  if (outcome.whole) return null
  if (outcome.form === 'invitation') return outcome.series ? 'invite-to-series' : 'invite'
  return outcome.verb ?? (outcome.form === 'commitment' ? 'undertake' : null)
}

/** The operative verb: of an invitation 'invite', of a commitment 'undertake'; none of whole sentences. */
export function verbOf(outcome: Outcome): string {
  if (outcome.issued) return ''
  return verbWords(saidOf(outcome))
}

/**
 * 'The participants stress the following'; of whole sentences only whose they are. A member's name stands without its article, and a verb beyond those that the
 * editor offers has no sentence: then the verb stands beside the name.
 */
export function tellerWords(meeting: Meeting, outcome: Outcome): string {
  if (outcome.issued) return t(`issued-${outcome.issued}`)
  const by = byWords(meeting, outcome)
  const all = outcome.by === 'participants' || outcome.by === 'leaders'
  const says = saidOf(outcome)
  if (has(`says-${says}`) && (all || meeting.seats.participants[outcome.by]))
    return t(`says-${says}`, { by, number: all ? 2 : 1 })
  const verb = verbOf(outcome)
  return verb ? t('by-verb', { by, verb }) : by
}

/** The words of a text in the reader's language, paragraph by paragraph; of an invitation whom it invites. */
export function wordsOf(outcome: Outcome): Worded | null {
  return worded({ text: wholeText(textsOf(outcome)) }, 'text')
}

/** What is decided on in one line; with its verb, where the words follow upon one: nobody consents to words without what is done with them. */
export function wholeWords(meeting: Meeting, outcome: Outcome | undefined): Worded {
  if (!outcome) return { words: '', lang: locale() }
  const text = wordsOf(outcome)
  if (outcome.whole && text && !outcome.issued) return text
  return {
    words: t('outcome-whole', { teller: tellerWords(meeting, outcome), text: text?.words ?? '' }),
    lang: text?.lang ?? locale(),
  }
}

/** A language named in itself, as it writes its own name: 'English', 'français'. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
}

/** Operative verbs that the editor offers; the record may hold others. */
export const VERBS = [
  'agree',
  'stress',
  'make-clear',
  'underline',
  'reaffirm',
  'recall',
  'note',
  'welcome',
  'condemn',
  'call-on',
  'express-concern',
  'decide',
  'undertake',
  'adopt',
  'declare',
  'regret',
  'wish',
  'discuss',
  'raise',
  'support',
  'commit',
] as const

export function verbWords(verb: string | null): string {
  if (!verb) return ''
  return has(`verb-${verb}`) ? t(`verb-${verb}`) : verb
}

/** Who adopted it before it was laid here, as a committee of a conference. */
export function adoptedBy(outcome: Outcome): string {
  return worded(outcome.wordings[0]?.texts, 'adopted-by')?.words ?? ''
}

/** A sponsor as it is called: the member for whom it acts, or the person. */
export function sponsorName(meeting: Meeting, { participant, capacity }: Outcome['sponsors'][number]): string {
  return capacity === null ? nameById(meeting, participant) : nameOfCode(capacity)
}

type Seen = Pick<Room, 'meeting' | 'you'>

/** Whether a text is the reader's to revise: a sponsor's, or the chair's own. */
export function isOwn(room: Seen, outcome: Outcome): boolean {
  const presides = room.you !== null && room.you.participant === room.meeting.sitting?.chair
  return (outcome.chairs && presides) || outcome.sponsors.some((one) => isMine(room, one.participant, one.capacity))
}

/** Whether the reader may act for somebody who acted for `capacity`: of the same delegation or secretariat. */
export function isMine(room: Seen, who: string, capacity: string | null): boolean {
  const me = room.you
  if (me?.participant === who) return true
  const known = room.meeting.seats.participants
  const first = known[who]
  if (!first || first.role === 'secretariat') return me?.role === 'secretariat'
  const member = known[me?.participant ?? '']?.member ?? null
  return me?.role === 'delegate' && member !== null && [capacity, first.member].includes(member)
}

/** The objections to the version that stands which nobody lifted. */
export function standingObjections(outcome: Outcome): Outcome['objections'] {
  return outcome.objections.filter((one) => one.version === outcome.version && one.lifted === null)
}

/** Who objects to which version: a person, or by letter a delegation. */
export function objectionWords(meeting: Meeting, { participant, capacity, version }: Objection): string {
  if (participant) return t('objects-to', { name: nameById(meeting, participant), version })
  return t('objection-by-letter', { member: nameOfCode(capacity ?? ''), version })
}
