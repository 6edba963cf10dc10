/** How votes and motions are read: which is open, how it stands, and why it came out as it did, in words. */
import type { Amendment, Ballots, Change, Meeting, Motion, Outcome, Rule, Vote, VoteReason } from '../../wire/types'
import { comma, has, t, tag, locale } from '../../text'
import { does } from '../../state/computed'
import { amendedBy, amendmentMark, namedAmendment, partName, wordedAt } from '../texts/parts'
import { wholeWords } from '../texts/reading'
import { stillAtHand, stillLast } from '../view/lasting'
import { nameOfCode, worded, type Worded } from '../view/people'

export type Ballot = Ballots['votes'][string]['ballots'][string]

/** In the order in which they are counted and offered. */
export const BALLOTS: readonly Ballot[] = ['yes', 'no', 'abstain']

/** What a delegation can say of itself: that it takes no part, too, where the rule leaves such out of both sides. */
export function ballotsUnder(rule: Rule | null): readonly Ballot[] {
  return rule?.taking_no_part === 'left-out' ? [...BALLOTS, 'not-participating'] : BALLOTS
}

/** What may be cast for a member: a party to the dispute abstains; who is present and voting, or has passed, does not. */
export function ballotsOf(meeting: Meeting, vote: Vote, member: string): readonly Ballot[] {
  const known = ballotsUnder(ruleOf(meeting, vote.rule))
  if (vote.parties.includes(member)) return known.filter((one) => one !== 'yes' && one !== 'no')
  const answers = meeting.sitting?.rulebook.decisions?.voting.passing === 'yes-or-no' && vote.passed.includes(member)
  const votes = meeting.ballots.pledged.includes(member) || answers
  return votes ? known.filter((one) => one === 'yes' || one === 'no') : known
}

export function votesClosed(meeting: Meeting): Vote[] {
  return Object.values(meeting.ballots.votes)
    .filter((vote) => vote.status === 'closed')
    .sort((a, b) => (b.closed ?? 0) - (a.closed ?? 0))
}

/** Those that were broken off, the latest first. */
export function votesBroken(meeting: Meeting): Vote[] {
  return Object.values(meeting.ballots.votes)
    .filter((vote) => vote.status === 'cancelled')
    .reverse()
}

/** The result that the room still looks at: of the last vote, until the next act of business. */
export function freshResult(meeting: Meeting): Vote | null {
  const last = votesClosed(meeting)[0]
  return last && stillAtHand(meeting, last) && stillLast(meeting, last.closed) ? last : null
}

export function ballotOf(vote: Vote, member: string): Ballot | null {
  return vote.declared[member] ?? vote.ballots[member] ?? null
}

/** Whose name is called: the first of whom nothing is recorded, who passed at the end. The server decides; this shows it. */
export function calledIn(vote: Vote): string | null {
  if (vote.method !== 'roll-call' || vote.status !== 'open') return null
  const first = vote.register.filter((member) => !vote.passed.includes(member))
  return [...first, ...vote.passed].find((member) => !(member in vote.ballots)) ?? null
}

export function ruleOf(meeting: Meeting, id: string): Rule | null {
  return meeting.sitting?.rulebook.decisions?.rules.find((rule) => rule.id === id) ?? null
}

export function inLocale(text: Record<string, string>, otherwise: string): Worded {
  return worded({ text }, 'text') ?? { words: otherwise, lang: 'und' }
}

/** What is voted on, in words. */
export function questionOf(meeting: Meeting, vote: Vote): Worded {
  const question = worded(vote.texts, 'question')
  if (question) return question
  if (vote.again) return { words: t('vote-on-again', { entry: vote.again.slice(1) }), lang: locale() }
  const motion = vote.motion ? meeting.motions.moved[vote.motion] : null
  if (motion) return { words: t('vote-on-motion', { motion: motionNamed(meeting, motion) }), lang: locale() }
  const text = vote.parts.length
    ? partsWords(meeting, vote)
    : vote.outcome
      ? wholeWords(meeting, meeting.outcomes.table[vote.outcome])
      : asked(meeting, vote.amendment)
  return text ?? { words: t('vote-question'), lang: locale() }
}

/** The parts that are voted on, as they stand or stood. */
function partsWords(meeting: Meeting, { outcome, parts }: Vote): Worded | null {
  const known = meeting.outcomes.table[outcome ?? '']
  if (!known) return null
  const now = Object.fromEntries(known.parts.map((part) => [part.id, part.entries]))
  const all = Object.assign({}, ...known.past.map((one) => one.parts), now) as Record<string, Record<string, number>>
  const texts = wordedAt(known, Object.fromEntries(parts.map((one) => [one, all[one] ?? {}])))
  const said = parts.map((one) => ({ name: partName(known, one), words: worded(texts, one) }))
  const words = said.map(({ name, words }) => t('amendment-change', { change: name, text: words?.words ?? '' }))
  return { words: words.join(' · '), lang: said[0]?.words?.lang ?? locale() }
}

function asked(meeting: Meeting, id: string | null): Worded | null {
  const { outcome, amendment } = amendmentOf(meeting, id)
  return namedAmendment(outcome, amendment)
}

function amendmentOf(meeting: Meeting, id: string | null): { outcome?: Outcome; amendment?: Amendment } {
  for (const outcome of Object.values(meeting.outcomes.table)) {
    const amendment = outcome.amendments.find((one) => one.id === id)
    if (amendment) return { outcome, amendment }
  }
  return {}
}

/** The official languages that an amendment leaves out, though it names others: they would be stale. */
export function lacksIn(meeting: Meeting, amendment: Amendment): string[] {
  const parts = [...Object.values(amendment.replaces), ...amendment.adds.map((one) => one.digests)]
  return (meeting.sitting?.languages ?? []).filter((language) => parts.some((digests) => !(language in digests)))
}

/** The languages that what is voted on lacks; only an amendment may lack one. */
export function lackingIn(meeting: Meeting, vote: Vote): string[] {
  const all = Object.values(meeting.outcomes.table).flatMap((outcome) => outcome.amendments)
  const amendment = all.find((one) => one.id === vote.amendment)
  return amendment ? lacksIn(meeting, amendment) : []
}

/** What kind of vote it is: on a text, on an amendment, …; nothing where the question says it. */
export function aboutWords(meeting: Meeting, vote: Vote): string | null {
  if (vote.part) return t('vote-on-part')
  const { outcome, amendment } = amendmentOf(meeting, vote.amendment)
  if (outcome && amendment) return onAmendment(outcome, amendment)
  return vote.outcome ? t('vote-on-text') : null
}

/** That the vote is on this amendment, or on this one to another, by their numbers. */
export function onAmendment(outcome: Outcome, amendment: Amendment): string {
  const mark = amendmentMark(outcome, amendment)
  const first = amendedBy(outcome, amendment)
  return first
    ? t('vote-on-subamendment', { mark, first: amendmentMark(outcome, first) })
    : t('vote-on-amendment', { mark })
}

/** Whether the vote is on an appeal: yes overturns the ruling. */
export function isOnAppeal(meeting: Meeting, { motion }: Pick<Vote, 'motion'>): boolean {
  const moved = motion ? meeting.motions.moved[motion] : undefined
  return moved !== undefined && does(moved) === 'appeal'
}

/** What came of it; of an appeal, what becomes of the ruling: it stands where the votes are equally divided, too. */
export function resultWords(meeting: Meeting, vote: Pick<Vote, 'motion' | 'result'>): string {
  const words = t(`vote-${vote.result}`)
  if (!isOnAppeal(meeting, vote)) return words
  if (vote.result === 'adopted') return t('vote-ruling-overturned')
  return vote.result === 'not-adopted' || vote.result === 'tied' ? t('vote-ruling-stands') : words
}

/** What a motion asks, with the parts of the text that it names. */
export function motionNamed(meeting: Meeting, { kind, outcome, parts }: Motion): string {
  const known = outcome ? meeting.outcomes.table[outcome] : undefined
  const named = known ? parts.map((one) => partName(known, one)).join(comma()) : ''
  return named ? t('amendment-change', { change: motionWords(kind), text: named }) : motionWords(kind)
}

export function motionWords(kind: string): string {
  return has(`motion-${kind}`) ? t(`motion-${kind}`) : kind
}

/** A motion as a heading: 'Close the debate'. */
export function motionTitle(kind: string): string {
  return has(`motion-title-${kind}`) ? t(`motion-title-${kind}`) : motionWords(kind)
}

/** What a motion does if it is carried, in one short sentence; nothing where it is not known. */
export function motionDoes(kind: string): string {
  return has(`motion-does-${kind}`) ? t(`motion-does-${kind}`) : ''
}

/** A member by the name that the rulebook has for it, else by that which all the world has. */
export function memberName(meeting: Meeting, code: string): string {
  const member = meeting.sitting?.rulebook.decisions?.members.find((one) => one.code === code)
  if (member && Object.keys(member.name).length) return inLocale(member.name, code).words
  return nameOfCode(code)
}

/** One condition in words: what was reached and what was needed. */
export function reasonWords(reason: VoteReason): string {
  const words = t(`vote-reason-${reason.kind}`, {
    reached: reason.reached,
    needed: reason.needed,
    base: reason.base ?? 0,
    of: reason.of ?? 'members',
    group: known('vote-group', reason.of ?? ''),
    among: reason.among ? t('vote-reason-among', { group: known('vote-group', reason.among) }) : '',
    weight: reason.weight ? t('vote-reason-weight', { weight: known('vote-weight', reason.weight) }) : '',
  })
  return reason.instead === null ? words : t('vote-reason-instead', { reason: words })
}

function known(prefix: string, word: string): string {
  return has(`${prefix}-${word}`) ? t(`${prefix}-${word}`) : word
}

/** The smallest change in words; members who change alike are counted where they are many. */
export function changeWords(meeting: Meeting, changes: Change[] | null): string {
  if (!changes) return t('vote-change-none')
  const alike = new Map<string, Change[]>()
  for (const change of changes)
    alike.set(`${change.before} ${change.after}`, [...(alike.get(`${change.before} ${change.after}`) ?? []), change])
  const said = [...alike.values()].flatMap((group) => groupWords(meeting, group))
  return t('vote-change', { changes: new Intl.ListFormat(tag()).format(said) })
}

function groupWords(meeting: Meeting, group: Change[]): string[] {
  const [first] = group
  if (!first) return []
  const from = { before: ballotWords(first.before), after: ballotWords(first.after) }
  if (group.length > 3 || !first.member) return [t('vote-change-many', { count: group.length, ...from })]
  return group.map((one) => t('vote-change-member', { member: memberName(meeting, one.member ?? ''), ...from }))
}

export function ballotWords(ballot: string): string {
  return has(`vote-${ballot}`) ? t(`vote-${ballot}`).toLocaleLowerCase(locale()) : ballot
}
