/** What the rows of the fold compute, where copying does not do: as the functions of the same names in `procedure/`. */
import type { Agenda, EntryOf, Item, Motion, Motions, Outcome, Version, Wording } from '../wire/types'
import type { Coded } from '../wire/fold'
import { wordingsOf } from './wordings'
import type { Code } from './interpreter'

/** While an appeal waits, the ruling that it is against is kept. */
function appealWaits(motions: Motions): boolean {
  return Object.values(motions.moved).some((one) => does(one) === 'appeal' && one.status === 'moved')
}

function ofAppeal(
  motions: Motions,
  { facts }: EntryOf<'motion-decided' | 'motion-fallen' | 'motion-withdrawn'>,
): boolean {
  const known = motions.moved[facts.motion]
  return known !== undefined && does(known) === 'appeal'
}

/** The items in their new order, each that changed with its mark; those that are not named stand last. */
function itemsRevised(agenda: Agenda, { facts }: EntryOf<'agenda-revised'>): Record<string, Item> {
  const changed = { moved: facts.moved, retitled: facts.retitled, struck: facts.struck, added: facts.added } as const
  const marks = new Map<string, Item['mark']>()
  for (const [mark, items] of Object.entries(changed)) for (const item of items) marks.set(item, mark as Item['mark'])
  const named = new Set(facts.order)
  const order = [...facts.order, ...Object.keys(agenda.items).filter((item) => !named.has(item))]
  const found: Record<string, Item> = {}
  for (const item of order) {
    const known = agenda.items[item]
    const mark = marks.get(item)
    if (known) found[item] = mark ? { ...known, mark, revised: facts.revision } : known
  }
  return found
}

/** What follows when a motion is carried. */
export function does(motion: Motion): string {
  return motion.effect ?? motion.kind
}

/** A vote that decided nothing leaves the text as it was: on the table, and objected to where it was. */
function undecided(known: Outcome): Outcome['status'] {
  const standing = known.objections.some((one) => one.version === known.version && one.lifted === null)
  return standing ? 'objected' : 'proposed'
}

/** The objection of that entry stands no more; with the last of them the text is on the table as before. */
function lifted(known: Outcome, { facts, seq }: EntryOf<'objection-lifted'>): Partial<Outcome> {
  const objections = known.objections.map((one) => (one.seq === facts.raised ? { ...one, lifted: seq } : one))
  return { objections, status: undecided({ ...known, objections }) }
}

function votedStatus(known: Outcome, { facts }: EntryOf<'vote-closed'>): Outcome['status'] {
  if (facts.result === 'adopted') return 'adopted'
  return facts.result === 'not-adopted' ? 'rejected' : undecided(known)
}

function votedSettled(_: Outcome, { facts, seq }: EntryOf<'vote-closed'>): number | null {
  return facts.result === 'adopted' || facts.result === 'not-adopted' ? seq : null
}

/** The words of the parts that it changed are those of the amendment's entry, and of those to it, and fall with them. */
function carried(
  known: Outcome,
  { kind, facts, at }: EntryOf<'amendment-carried' | 'amendment-accepted'>,
): Partial<Outcome> {
  const amendment = known.amendments.find((one) => one.id === facts.amendment)
  if (!amendment) return {}
  const { version, verb, digest, parts, stale } = facts
  const result = kind === 'amendment-accepted' ? 'accepted' : 'carried'
  const sources = new Set([amendment.seq, ...Object.values(amendment.entries).flatMap((on) => Object.values(on))])
  const fresh = known.amendments.flatMap(wordingsOf).filter((one) => sources.has(one.seq))
  return {
    amendments: known.amendments.map((one) => (one === amendment ? { ...one, status: result } : one)),
    past: past(known),
    author: amendment.participant,
    since: at,
    made: result,
    amendment: amendment.id,
    seq: amendment.seq,
    version,
    verb,
    digest,
    parts,
    stale,
    wordings: [...known.wordings, ...fresh],
    status: 'proposed',
    supplied: {},
  }
}

/** The words of all versions, those of the entry among them. */
function reworded(known: Outcome, { seq, texts }: EntryOf<'outcome-amended' | 'language-supplied'>): Wording[] {
  return [...known.wordings, { seq, texts: texts ?? {} }]
}

/** The versions before a new one: that which stood until now is the last of them. */
function past(known: Outcome): Version[] {
  const { version, seq, since, author, made, amendment, verb } = known
  const parts = Object.fromEntries(known.parts.map((part) => [part.id, part.entries]))
  const preamble = known.parts.filter((part) => part.preamble).length
  return [...known.past, { number: version, seq, at: since, author, made, amendment, verb, parts, preamble }]
}

/** One for each name that the table wants: a missing one does not compile. */
export const COMPUTED = {
  appeal_waits: appealWaits,
  items_revised: itemsRevised,
  carried,
  of_appeal: ofAppeal,
  past,
  lifted,
  reworded,
  undecided,
  voted_settled: votedSettled,
  voted_status: votedStatus,
} satisfies Record<Coded, Code>
