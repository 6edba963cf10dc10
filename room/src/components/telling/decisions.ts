/** How texts, amendments, motions and votes are told: what is laid on the table, put, objected to, decided. */
import type { Amendment, EntryOf, Facts, Vote } from '../../wire/types'
import { comma, t } from '../../text'
import { namedAmendment, partName } from '../texts/parts'
import { languageName, wholeWords } from '../texts/reading'
import { nameById } from '../view/people'
import type { Room } from '../view/room'
import { moment, utcTime } from '../view/time'
import { ballotWords, memberName, questionOf, resultWords } from '../votes/reading'
import { ownMember, votingFor } from '../votes/seats'
import { isMe, said, shown, type Change, type Tellers } from './telling'

type DecisionKind =
  | Extract<
      keyof Facts,
      | `outcome-${string}`
      | `amendment${string}`
      | `vote-${string}`
      | `ballot-${string}`
      | `sponsor-${string}`
      | `delay-${string}`
      | `parts-${string}`
      | `proxy-${string}`
      | `correspondence-${string}`
    >
  | 'statement-entered'
  | 'objection-raised'
  | 'objection-lifted'
  | 'delegation-awaited'
  | 'delegations-away'
  | 'hands-counted'
  | 'call-passed'
  | 'roll-answered'
  | 'language-supplied'
  | 'call-ended'
  | 'call-lengthened'

export const DECISIONS: Pick<Tellers, DecisionKind> = {
  'statement-entered': ({ facts, seq }, room) =>
    isMe(room, facts.participant)
      ? null
      : said(`statement ${seq}`, t('told-statement', { name: nameById(room.meeting, facts.participant) })),
  'outcome-proposed': (entry, room) => ofText('told-laid', entry, room),
  'outcome-entered': (entry, room) => ofText('told-entered', entry, room),
  'outcome-amended': (entry, room) => ofText('told-reworded', entry, room, { version: entry.facts.version }),
  'outcome-withdrawn': (entry, room) => ofText('told-withdrawn', entry, room),
  'sponsor-joined': (entry, room) => ofText('told-sponsor-joined', entry, room),
  'sponsor-left': (entry, room) => ofText('told-sponsor-left', entry, room),
  'outcome-taken-over': (entry, room) => ofText('told-taken-over', entry, room),
  'delay-asked': ({ facts, by }, room) =>
    shown(
      `text ${facts.outcome}`,
      t('told-delay', {
        name: nameById(room.meeting, by),
        until: moment(facts.until),
        text: words(room, facts.outcome),
      }),
    ),
  'delay-waived': ({ facts }, room) =>
    shown(`text ${facts.outcome}`, t('told-delay-waived', { text: words(room, facts.outcome) })),
  'parts-approved': ({ facts }, room) =>
    shown(`text ${facts.outcome}`, t('told-parts-approved', { parts: parts(room, facts.outcome, facts.approved) })),
  'parts-rejected': ({ facts }, room) =>
    shown(
      `text ${facts.outcome}`,
      t('told-parts-rejected', { parts: parts(room, facts.outcome, facts.rejected) }),
      true,
    ),
  'outcome-rejected': ({ facts }, room) =>
    shown(`text ${facts.outcome}`, t('told-text-rejected', { text: words(room, facts.outcome) }), true),
  'outcome-issued': ({ facts }, room) =>
    shown(`text ${facts.outcome}`, t('told-issued', { text: words(room, facts.outcome) }), true),
  'language-supplied': ({ facts, by }, room) => {
    if (isMe(room, by)) return null
    const sponsors = room.meeting.outcomes.table[facts.outcome]?.sponsors ?? []
    const own = sponsors.some((one) => isMe(room, one.participant))
    const words = t(own ? 'supplied-now' : 'told-supplied', {
      name: nameById(room.meeting, by),
      language: facts.supplied.map(languageName).join(comma()),
    })
    return own ? shown(`languages ${facts.outcome}`, words, true) : said(`languages ${facts.outcome}`, words)
  },
  'amendment-language-supplied': ({ facts, by }, room) => {
    if (isMe(room, by)) return null
    const outcome = room.meeting.outcomes.table[facts.outcome]
    const author = amendmentOf(room, facts)?.participant
    const own = [author, ...(outcome?.sponsors ?? []).map((one) => one.participant)].some((one) => isMe(room, one))
    const words = t('told-amendment-supplied', {
      name: nameById(room.meeting, by),
      language: facts.supplied.map(languageName).join(comma()),
      text: amendmentWords(room, facts),
    })
    const about = `amendment ${facts.amendment}`
    return own ? shown(about, words, true) : said(about, words)
  },
  'correspondence-extended': ({ facts }, room) =>
    shown(
      `vote ${facts.vote}`,
      t('told-correspondence-extended', { question: question(room, facts.vote), until: moment(facts.until) }),
      true,
    ),
  'correspondence-unattended': ({ facts }, room) =>
    shown(`vote ${facts.vote}`, t('told-correspondence-unattended', { question: question(room, facts.vote) }), true),
  'call-ended': ({ facts }, room) =>
    shown(`text ${facts.outcome}`, t('told-call-ended', { text: words(room, facts.outcome) }), true),
  'outcome-put': ({ facts }, room) =>
    said(
      `text ${facts.outcome}`,
      t(facts.acclaimed ? 'acclaim-now' : 'put-now', { text: words(room, facts.outcome) }),
      true,
    ),
  'call-lengthened': ({ facts }) =>
    shown(`vote ${facts.vote}`, t('told-call-lengthened', { time: utcTime(facts.call_until) })),
  'vote-requested': ({ facts, by }, room) =>
    shown(
      `text ${facts.outcome}`,
      t('told-vote-requested', { name: nameById(room.meeting, by), text: words(room, facts.outcome) }),
      true,
    ),
  'objection-raised': (entry, room) =>
    shown(`text ${entry.facts.outcome}`, t('objected-now', { name: nameById(room.meeting, entry.by) }), true),
  'objection-lifted': (entry, room) =>
    shown(
      `text ${entry.facts.outcome}`,
      t('told-lifted', { name: nameById(room.meeting, entry.by), text: words(room, entry.facts.outcome) }),
      true,
    ),
  'delegation-awaited': ({ facts }, room) =>
    said(`away ${facts.member}`, t('told-awaited', { member: memberName(room.meeting, facts.member) })),
  'delegations-away': ({ facts }, room) => {
    const members = facts.members.map((one) => memberName(room.meeting, one)).join(comma())
    return said(`away ${facts.about}`, t('told-away', { members }))
  },
  'outcome-adopted': ({ facts }, room) =>
    shown(
      `text ${facts.outcome}`,
      t(facts.acclaimed ? 'acclaimed-now' : 'adopted-now', { text: words(room, facts.outcome) }),
      true,
    ),
  'amendment-proposed': ({ facts, by }, room) => {
    const about = `amendment ${facts.amendment}`
    return isMe(room, by)
      ? null
      : shown(about, t('told-amendment', { name: nameById(room.meeting, by), text: amendmentWords(room, facts) }))
  },
  'amendment-withdrawn': ({ facts }, room) =>
    shown(`amendment ${facts.amendment}`, t('told-amendment-withdrawn', { text: amendmentWords(room, facts) })),
  'amendment-overtaken': ({ facts }, room) => {
    const own = isMe(room, amendmentOf(room, facts)?.participant)
    const about = `amendment ${facts.amendment}`
    return own
      ? shown(about, t('amendment-overtaken-now'), true)
      : said(about, t('told-overtaken', { text: amendmentWords(room, facts) }))
  },
  'amendment-restated': ({ facts, by }, room) => {
    const about = `amendment ${facts.amendment}`
    return isMe(room, by)
      ? null
      : shown(about, t('told-restated', { name: nameById(room.meeting, by), text: amendmentWords(room, facts) }))
  },
  'amendment-agreed': ({ facts, by }, room) =>
    isMe(room, by)
      ? null
      : shown(
          `amendment ${facts.amendment}`,
          t('told-agreed', { name: nameById(room.meeting, by), text: amendmentWords(room, facts) }),
        ),
  'amendment-accepted': ({ facts }, room) =>
    shown(
      `text ${facts.outcome}`,
      t('told-accepted', { version: facts.version, text: words(room, facts.outcome) }),
      true,
    ),
  'amendment-amended': ({ facts }, room) =>
    shown(`amendment ${facts.amendment}`, t('told-amendment-amended', { text: amendmentWords(room, facts) }), true),
  'amendments-ordered': ({ facts }) => said(`amendments ${facts.outcome}`, t('told-amendments-ordered')),
  'amendment-carried': ({ facts }, room) =>
    shown(`text ${facts.outcome}`, t('told-carried', { version: facts.version, text: words(room, facts.outcome) })),
  'amendment-lost': ({ facts }, room) =>
    said(
      `amendment ${facts.amendment}`,
      t('told-lost-amendment', { cause: facts.cause, text: amendmentWords(room, facts) }),
    ),
  'vote-announced': ({ facts }, room) => {
    const text = room.meeting.outcomes.table[facts.outcome]
    const name = text ? nameById(room.meeting, text.proposer) : ''
    return said(`announced ${facts.outcome}`, t('vote-announced-now', { name }))
  },
  'vote-opened': ({ facts }, room) =>
    shown(`vote ${facts.vote}`, t('vote-opened-now', { question: question(room, facts.vote) }), true),
  'proxy-given': ({ facts }, room) => {
    const names = { member: memberName(room.meeting, facts.member), holder: memberName(room.meeting, facts.holder) }
    const mine = ownMember(room) === facts.holder
    return shown(`proxy ${facts.member}`, t(mine ? 'told-proxy-yours' : 'told-proxy-given', names), mine)
  },
  'proxy-withdrawn': ({ facts }, room) =>
    shown(
      `proxy ${facts.member}`,
      t('told-proxy-withdrawn', {
        member: memberName(room.meeting, facts.member),
        holder: memberName(room.meeting, facts.holder),
      }),
      ownMember(room) === facts.holder,
    ),
  'ballot-cast': {
    silent: 'each seat shows its vote and the card counts; said one by one, two hundred would drown everything else',
  },
  'ballot-recorded': ({ facts }, room) => {
    const vote = room.meeting.ballots.votes[facts.vote]
    const own = vote && votingFor(room, vote) === facts.member
    return own ? shown(`ballot ${facts.vote}`, t('told-recorded', { ballot: ballotWords(facts.ballot) }), true) : null
  },
  'call-passed': ({ facts: { member } }, room) =>
    said(`pass ${member}`, t('vote-passed', { member: memberName(room.meeting, member) })),
  'roll-answered': ({ facts: { member, voting } }, room) =>
    said(
      `roll ${member}`,
      t(voting ? 'vote-roll-told' : 'vote-roll-left', { member: memberName(room.meeting, member) }),
    ),
  'hands-counted': ({ facts: { vote, yes, no, abstain } }) =>
    said(`hands ${vote}`, t('told-hands', { yes, no, abstain })),
  'vote-closed': ({ facts }, room) =>
    shown(
      `vote ${facts.vote}`,
      t('vote-closed-now', { question: question(room, facts.vote), result: result(room, facts) }),
      true,
    ),
  'vote-cancelled': ({ facts }, room) =>
    shown(`vote ${facts.vote}`, t('told-cancelled', { question: question(room, facts.vote) }), true),
  'ballot-corrected': ({ facts }, room) =>
    said(
      `correction ${facts.member}`,
      t('told-correction', { member: memberName(room.meeting, facts.member), ballot: ballotWords(facts.ballot) }),
    ),
}

/** What somebody does with a text; one is not told what one has done oneself. */
function ofText(
  id: string,
  {
    facts,
    by,
  }: EntryOf<
    | 'outcome-proposed'
    | 'outcome-entered'
    | 'outcome-amended'
    | 'outcome-withdrawn'
    | 'outcome-taken-over'
    | 'sponsor-joined'
    | 'sponsor-left'
  >,
  room: Room,
  values: Record<string, number> = {},
): Change | null {
  if (isMe(room, by)) return null
  return shown(
    `text ${facts.outcome}`,
    t(id, { name: nameById(room.meeting, by), text: words(room, facts.outcome), ...values }),
  )
}

function words(room: Room, outcome: string): string {
  return wholeWords(room.meeting, room.meeting.outcomes.table[outcome]).words
}

/** The names of parts as they stood when they were voted on. */
function parts(room: Room, outcome: string, ids: string[]): string {
  const known = room.meeting.outcomes.table[outcome]
  return known ? ids.map((one) => partName(known, one)).join(comma()) : ''
}

interface OfAmendment {
  outcome: string
  amendment: string
}

function amendmentOf(room: Room, { outcome, amendment }: OfAmendment): Amendment | undefined {
  return room.meeting.outcomes.table[outcome]?.amendments.find((one) => one.id === amendment)
}

function amendmentWords(room: Room, of: OfAmendment): string {
  return namedAmendment(room.meeting.outcomes.table[of.outcome], amendmentOf(room, of))?.words ?? ''
}

function question(room: Room, id: string): string {
  const vote = room.meeting.ballots.votes[id]
  return vote ? questionOf(room.meeting, vote).words : ''
}

function result(room: Room, { vote, result }: { vote: string; result: Vote['result'] }): string {
  return resultWords(room.meeting, { motion: room.meeting.ballots.votes[vote]?.motion ?? null, result })
}
