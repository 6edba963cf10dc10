/**
 * The chair's script: what the chair may say next and what is done then, by what stands in the band, else by where the
 * meeting stands. It says only what the record shows; that nobody objects is for the chair to hear. Pure.
 */
import type { Item, Meeting, OpeningRules, Proposal } from '../../wire/types'
import { playing } from '../../state/recordings'
import { t } from '../../text'
import { nameById, worded } from '../view/people'
import { at } from '../view/time'
import { awaitedNames } from '../votes/awaiting'
import { allVoted, calledUntil } from '../votes/calling'
import { calledIn, memberName } from '../votes/reading'
import type { Awaiting } from './band'
import { challengedNow, ofCredentials } from './credentialsCue'
import { cue, press, type Cue, type Refused } from './cue'
import { ofItem, readyHere } from './itemCue'
import { ofMotion } from './motionCue'
import { deciding, numberOf, titleOf, votable } from './proposing'
import { delegations } from './quorum'
import { afterResult } from './resultCue'

/** `now` is the server's time (ms); `refused`: what the server offers. */
export function sayNext(meeting: Meeting, band: Awaiting | null, now: number, refused: Refused = () => null): Cue {
  if (band) return ofBand(meeting, band, now, refused)
  const phase = meeting.sitting?.phase
  if (phase === 'convened') return opening(meeting, refused)
  if (phase === 'suspended') return cue([t('say-resume')], press('resume-meeting'))
  const next = ofItem(meeting, refused) ?? ofCredentials(meeting) ?? due(meeting) ?? ofAgenda(meeting)
  return ofFloor(meeting) ?? afterResult(meeting, next)
}

/** It may be opened with fewer than decide. */
function opening(meeting: Meeting, refused: Refused): Cue {
  const { present, all, needed } = delegations(meeting)
  const title = worded(meeting.sitting?.texts, 'title')?.words ?? ''
  const there = present >= needed
  const opens = there || refused('open-meeting', '') === null
  const short = opens ? 'say-quorum-begins' : 'say-quorum-waits'
  const said = needed ? (there ? 'say-quorum' : short) : 'say-present'
  const quorum = t(said, { present, all, needed })
  return cue([`${t('say-open', { title })} ${quorum}`], opens ? press('open-meeting') : t('then-quorum'))
}

/** Somebody speaks, or asks to. */
function ofFloor({ debate, ...meeting }: Meeting): Cue | null {
  const known = { debate, ...meeting }
  const first = debate.queue[0]
  if (debate.speaker) {
    const { participant, by_video } = debate.speaker
    const then = by_video && !playing(known) ? press('recorded-play') : t('then-speaks')
    const name = nameById(known, participant)
    if (!first) return cue([t('say-thanks', { name })], then, [participant])
    const next = nameById(known, first.participant)
    return cue([t('say-thanks-next', { name, next })], then, [participant, first.participant])
  }
  if (!first) return null
  return cue([t('say-floor', { name: nameById(known, first.participant) })], press('give-floor'), [first.participant])
}

/** Whether the chair is due to do something though nothing stands in the band. */
export function waits(meeting: Meeting): boolean {
  if (meeting.sitting?.phase !== 'open') return false
  if (challengedNow(meeting)) return true
  return meeting.agenda.current === null ? due(meeting) !== null : readyHere(meeting).length > 0
}

/** What the body requires before any item, and what the meeting has yet to agree to. */
function due(meeting: Meeting): Cue | null {
  const rules: OpeningRules | undefined = meeting.sitting?.rulebook.opening
  const { sitting, agenda } = meeting
  const waits = Object.values(agenda.items).find((one) => one.pending && one.status === 'coming')
  if (rules?.agenda && agenda.adopted === null) return cue([t('say-agenda-before')], press('agenda-put'))
  if (rules?.officers.includes('vice-chair') && !sitting?.vice_chairs.length) return elect('vice-chair')
  if (rules?.officers.includes('rapporteur') && !sitting?.rapporteur) return elect('rapporteur')
  if (!waits) return null
  const number = numberOf(meeting, waits.id)
  return cue([t('say-pending', { number, title: titleOf(meeting, waits.id) })], atItem('item-add-put', number))
}

function elect(office: 'vice-chair' | 'rapporteur'): Cue {
  return cue([t(`say-elect-${office}`)], t('then-nominate', { act: t(`nominate-${office}`) }))
}

function atItem(act: string, number: string): string {
  return t('then-press-item', { act: t(act), number })
}

/** No item is in hand: the next is taken up; else other business, the date of the next meeting, the end. */
function ofAgenda(meeting: Meeting): Cue {
  const items = Object.values(meeting.agenda.items)
  const next = inTurn(items)
  if (next) {
    const number = numberOf(meeting, next.id)
    return cue([t('say-take-up', { number, title: titleOf(meeting, next.id) })], atItem('open-item', number))
  }
  const known = meeting.sitting?.next_meeting
  if (!known) {
    const asked = items.some((one) => one.other_business && one.status === 'closed')
    return cue(asked ? [] : [t('say-other-business-none')], press('next-meeting-set'))
  }
  const when = at(known.starts, known.offset_min)
  const place = worded(known.texts, 'place')?.words
  const said = place ? t('say-next-place', { when, place }) : t('say-next-meeting', { when })
  return cue([`${said} ${t('say-last')}`], press('close-meeting'))
}

/** The next item to be taken up; any other business comes last. */
function inTurn(items: Item[]): Item | undefined {
  const coming = items.filter((one) => one.status === 'coming' && !one.pending)
  return coming.find((one) => !one.other_business) ?? coming[0]
}

function ofBand(meeting: Meeting, band: Awaiting, now: number, refused: Refused): Cue {
  const name = (id: string): string => nameById(meeting, id)
  switch (band.kind) {
    case 'chairless':
      return cue([])
    case 'order': {
      const { participant } = band.request
      return cue([t('say-order', { name: name(participant) })], t('then-hear'), [participant])
    }
    case 'ruling':
      if (meeting.debate.speaker?.purpose === 'point-of-order') return cue([], t('then-speaks'))
      return cue([t('say-upheld'), t('say-denied')], null)
    case 'lost':
      return cue([t('say-lost', { name: name(band.speaker.participant) })], null, [band.speaker.participant])
    case 'proposal':
      return ofProposal(meeting, band.proposal, now)
    case 'consensus':
      if (now >= (band.outcome.call_until ?? 0)) return lost(meeting, now) ?? cue([t('say-decided')], press('adopt'))
      return cue([t(band.outcome.acclaimed ? 'say-acclamation' : 'say-consensus')], t('then-wait'))
    case 'photo':
      return cue([t('say-photo')])
    case 'objection': {
      const last = band.outcome.objections.at(-1)
      const who = last?.participant
      const said = who ? name(who) : memberName(meeting, last?.capacity ?? '')
      return cue([t('say-objection', { name: said })], null, who ? [who] : [])
    }
    case 'appeal':
    case 'motion':
      return ofMotion(meeting, band.motion)
    case 'vote': {
      const waits = lost(meeting, now)
      if (waits) return waits
      if (refused('give-casting-vote', band.vote.id) === null) return cue([t('say-tie')], t('then-casting'))
      const called = calledIn(band.vote)
      const head = called ? meeting.seats.heads[called] : undefined
      const words = called ? t('say-called', { member: memberName(meeting, called) }) : t('say-vote')
      const closes = !called && (allVoted(band.vote) || now >= calledUntil(meeting, band.vote))
      return cue([words], closes ? press('vote-close') : null, head ? [head] : [])
    }
  }
}

/** The decision waits for whoever lost the connection. */
function lost(meeting: Meeting, now: number): Cue | null {
  const away = awaitedNames(meeting, now)
  return away && cue([t('say-away', away)], t('then-wait'))
}

/** The question while it stands, the gavel once its time is over; after an objection, the vote. */
function ofProposal(meeting: Meeting, proposal: Proposal, now: number): Cue {
  const { about, item, participant, objections } = proposal
  if (!proposal.put) {
    if (deciding(meeting)) return cue([t('say-vote-decided')], press('proposal-agree'))
    const who = objections.at(-1)?.participant ?? ''
    const words = t('say-proposal-objected', { name: nameById(meeting, who) })
    const then = votable(meeting, proposal) ? t('then-vote', { act: t('motion-put') }) : press('proposal-end')
    return cue([words], then, [who])
  }
  if (now >= proposal.call_until) return lost(meeting, now) ?? cue([t('say-decided')], press('proposal-agree'))
  const values = {
    number: item ? numberOf(meeting, item) : '',
    title: item ? titleOf(meeting, item) : '',
    name: participant ? nameById(meeting, participant) : '',
    count: proposal.bloc.length,
    member: proposal.member ? memberName(meeting, proposal.member) : '',
  }
  return cue([t(`say-${about}`, values)], t('then-wait'), participant ? [participant] : [])
}
