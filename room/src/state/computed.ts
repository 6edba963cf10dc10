/** What the rows of the fold compute, where copying does not do: as the functions of the same names in `procedure/`. */
import type { EntryOf, Motions, Outcome, Part, Wording } from '../wire/types'
import type { Coded } from '../wire/fold'
import type { Code } from './interpreter'

/** While an appeal waits, the ruling that it is against is kept. */
function appealWaits(motions: Motions): boolean {
  return Object.values(motions.moved).some((one) => one.kind === 'appeal' && one.status === 'moved')
}

/** A vote that decided nothing leaves the text as it was: on the table, and objected to where it was. */
function undecided(known: Outcome): Outcome['status'] {
  return known.objections.some((one) => one.version === known.version) ? 'objected' : 'proposed'
}

function votedStatus(known: Outcome, { facts }: EntryOf<'vote-closed'>): Outcome['status'] {
  if (facts.result === 'adopted') return 'adopted'
  return facts.result === 'not-adopted' ? 'rejected' : undecided(known)
}

function votedSettled(_: Outcome, { facts, seq }: EntryOf<'vote-closed'>): number | null {
  return facts.result === 'adopted' || facts.result === 'not-adopted' ? seq : null
}

/** The words of the parts that it changed are those of the amendment's entry, and fall with it. */
function carried(known: Outcome, { facts }: EntryOf<'amendment-carried'>): Partial<Outcome> {
  const amendment = known.amendments.find((one) => one.id === facts.amendment)
  if (!amendment) return {}
  const { version, verb, digest, parts, stale } = facts
  return {
    amendments: known.amendments.map((one) => (one === amendment ? { ...one, status: 'carried' } : one)),
    seq: amendment.seq,
    version,
    verb,
    digest,
    parts,
    stale,
    wordings: wordings(known, parts, { seq: amendment.seq, texts: amendment.texts }),
    status: 'proposed',
    supplied: {},
  }
}

/** The words on which the parts now stand, those of the entry among them. */
function reworded(known: Outcome, { facts, seq, texts }: EntryOf<'outcome-amended' | 'language-supplied'>): Wording[] {
  return wordings(known, facts.parts, { seq, texts: texts ?? {} })
}

/** The words on which the parts stand; those with which the text was laid stay, since its salt is among them. */
function wordings(known: Outcome, parts: Part[], fresh: Wording): Wording[] {
  const needed = new Set(parts.flatMap((part) => Object.values(part.entries)))
  return [...known.wordings, fresh].filter((one, place) => place === 0 || needed.has(one.seq))
}

/** One for each name that the table wants: a missing one does not compile. */
export const COMPUTED = {
  appeal_waits: appealWaits,
  carried,
  reworded,
  undecided,
  voted_settled: votedSettled,
  voted_status: votedStatus,
} satisfies Record<Coded, Code>
