/** What the server would offer in the states of the harness: allowed, or refused with a code. */
import { HeldOffers } from '../src/state/offers'
import type { Apart, Meeting, Reason } from '../src/wire/types'
import type { Option } from './types'

/** The same as a room holds it: each command has a list of its own; of what is said twice the first counts. */
export function held(options: readonly Option[]): HeldOffers {
  const made = new HeldOffers()
  const by = new Map<string, Option[]>()
  for (const option of options) by.set(option.command, [...(by.get(option.command) ?? []), option])
  const aimed = [...by].filter(([, own]) => own.some((option) => option.target !== null))
  const lists = aimed.map(([command, own]) => [command, { ids: own.map(targetOf) }] as const)
  const changes = [...by].map(([command, own]) => ({
    command,
    all: wire(own[0]),
    ...(aimed.some(([name]) => name === command) && { of: command, but: own.map(apart).reverse() }),
  }))
  made.hear({ whole: true, lists: Object.fromEntries(lists), changes })
  return made
}

const targetOf = (option: Option): string => option.target ?? ''
const apart = (option: Option): Apart => ({ to: [targetOf(option)], refusal: wire(option) })

function wire(option: Option | undefined): Reason | null {
  if (!option?.refusal) return null
  const { article, ...rest } = option.refusal
  return article === null ? rest : { ...rest, article }
}

export function yes(command: string, target: string | null = null): Option {
  return { command, target, refusal: null }
}

export function no(
  command: string,
  code: string,
  target: string | null = null,
  details: Record<string, string | number> = {},
  article: string | null = null,
): Option {
  return { command, target, refusal: { code, spec: 'FLOOR-1', article, details } }
}

/** A delegate's, by what the meeting is doing. */
export function delegate(meeting: Meeting, me: string): Option[] {
  const listed = meeting.debate.queue.some((request) => request.participant === me)
  const speaks = meeting.debate.speaker?.participant === me
  const put = Object.values(meeting.outcomes.table).filter((one) =>
    ['proposed', 'objected', 'put'].includes(one.status),
  )
  const open = meeting.sitting?.phase === 'open'
  const closed = meeting.sitting?.phase === 'suspended' ? 'meeting-suspended' : 'not-yet-open'
  return [
    open
      ? listed
        ? no('request-floor', 'already-on-list', 'statement')
        : yes('request-floor', 'statement')
      : no('request-floor', closed, 'statement'),
    open ? yes('request-floor', 'point-of-order') : no('request-floor', closed, 'point-of-order'),
    yes('request-floor', 'right-of-reply'),
    ...meeting.debate.queue
      .filter((request) => request.participant === me)
      .map((request) => yes('withdraw-request', request.id)),
    speaks ? yes('end-floor') : no('end-floor', 'no-speaker'),
    speaks ? yes('enter-statement') : no('enter-statement', 'needs-the-floor'),
    speaks ? yes('propose-outcome', 'self') : no('propose-outcome', 'needs-the-floor', 'self'),
    no('propose-outcome', 'chair-or-secretariat-only', 'participants'),
    ...put.flatMap((one) => [
      ...(one.proposer === me
        ? [yes('amend-outcome', one.id), yes('withdraw-outcome', one.id)]
        : [no('amend-outcome', 'not-your-text', one.id), no('withdraw-outcome', 'not-yours', one.id)]),
      one.status === 'put' ? no('state-position', 'outcome-being-put', one.id) : yes('state-position', one.id),
      one.status === 'put' ? yes('raise-objection', one.id) : no('raise-objection', 'not-put', one.id),
    ]),
  ]
}

/** The chair's. */
export function chair(meeting: Meeting, me: string): Option[] {
  const people = Object.values(meeting.seats.participants)
  const phase = meeting.sitting?.phase
  const outcomes = Object.values(meeting.outcomes.table).filter((one) =>
    ['proposed', 'objected', 'put'].includes(one.status),
  )
  return [
    ...delegate(meeting, me).filter((one) => !['propose-outcome', 'end-floor'].includes(one.command)),
    yes('propose-outcome', 'participants'),
    no('propose-outcome', 'needs-the-floor', 'self'),
    meeting.debate.speaker ? yes('end-floor') : no('end-floor', 'no-speaker'),
    phase === 'convened' ? yes('open-meeting') : no('open-meeting', 'already-open'),
    yes('suspend-meeting'),
    yes('resume-meeting'),
    yes('close-meeting'),
    yes('extend-meeting'),
    ...Object.keys(meeting.agenda.items).map((item) =>
      yes(item === meeting.agenda.current ? 'close-item' : 'open-item', item),
    ),
    ...meeting.debate.queue.flatMap((request) => [
      meeting.debate.speaker && request.purpose !== 'point-of-order'
        ? no('grant-floor', 'floor-taken', request.id, { participant: meeting.debate.speaker.participant })
        : yes('grant-floor', request.id),
      yes('withdraw-request', request.id),
    ]),
    yes('reorder-list'),
    yes('rule-point-of-order'),
    yes('stop-clock'),
    no('start-clock', 'clock-runs'),
    yes('extend-time'),
    yes('set-speaking-limit'),
    yes('close-list'),
    no('reopen-list', 'list-open'),
    yes('add-item'),
    ...people.flatMap((person) => [
      meeting.debate.speaker
        ? no('give-floor', 'floor-taken', person.id, { participant: meeting.debate.speaker.participant })
        : yes('give-floor', person.id),
      yes('close-microphone', person.id),
      ...(person.id === me
        ? []
        : [
            yes('pass-chair', person.id),
            person.admitted ? yes('exclude-participant', person.id) : yes('admit-participant', person.id),
          ]),
    ]),
    yes('admit-participant', 'p31'),
    yes('admit-participant', 'p32'),
    yes('admit-participant', 'p33'),
    ...outcomes.flatMap((one) => [
      one.status === 'objected'
        ? no('put-outcome', 'amend-first', one.id, { outcome: one.id }, '22')
        : one.stale.length
          ? no('put-outcome', 'language-stale', one.id, { language: one.stale[0] ?? '' }, '24')
          : yes('put-outcome', one.id),
      one.status === 'put'
        ? no('adopt-outcome', 'too-early', one.id, { until: 0 }, '22')
        : no('adopt-outcome', 'not-put', one.id),
      ...(one.status === 'put' ? [yes('end-call', one.id)] : []),
    ]),
  ]
}

/** Anybody's while a family photo is called or was taken, and the chair's. */
export function photographed(meeting: Meeting, me: string, presides = false): Option[] {
  const { call, taken } = meeting.photos
  return [
    ...(presides ? chair(meeting, me) : delegate(meeting, me)),
    ...(call ? [yes('answer-photo', 'joins'), yes('answer-photo', 'stays-out')] : []),
    ...(presides
      ? [yes('call-photo'), ...[call, taken].flatMap((one) => (one ? [yes('withdraw-photo', one.id)] : []))]
      : []),
  ]
}

/** The secretariat's. */
export function office(meeting: Meeting): Option[] {
  const people = Object.values(meeting.seats.participants)
  return [
    yes('propose-outcome', 'participants'),
    yes('add-item'),
    yes('admit-participant', 'p31'),
    yes('admit-participant', 'p32'),
    yes('admit-participant', 'p33'),
    ...people.map((person) => no('pass-chair', 'chair-present', person.id, { participant: 'p2' })),
    ...people.filter((person) => person.id !== 'p2').map((person) => yes('exclude-participant', person.id)),
    ...Object.values(meeting.outcomes.table)
      .filter((one) => ['proposed', 'objected', 'put'].includes(one.status))
      .flatMap((one) => [no('amend-outcome', 'not-your-text', one.id), no('withdraw-outcome', 'not-yours', one.id)]),
  ]
}

/** Anybody's of a delegation while a text is under silence, and the chair's. */
export function silent(meeting: Meeting, me: string, presides = false): Option[] {
  const open = Object.values(meeting.silences.table)
  return [
    ...(presides ? chair(meeting, me) : delegate(meeting, me)),
    ...open.flatMap((one) => [
      one.status === 'running' ? yes('break-silence', one.id) : no('break-silence', 'silence-over', one.id, {}, '10'),
      one.status === 'running'
        ? yes('bind-statement', one.outcome)
        : no('bind-statement', 'silence-over', one.outcome, {}, '10'),
      ...(presides
        ? ['extend-silence', 'withdraw-silence', 'enter-objection', 'confirm-silence'].map((command) =>
            yes(command, one.id),
          )
        : []),
    ]),
  ]
}
