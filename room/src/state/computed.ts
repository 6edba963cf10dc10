/** What the rows of the fold compute, where copying does not do: as the functions of the same names in `procedure/`. */
import type { EntryOf, Motions, Outcome, Texts } from '../wire/types'
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

/** The words of the version that stands are those of the amendment's entry, and fall with it. */
function carried(known: Outcome, { facts }: EntryOf<'amendment-carried'>): Partial<Outcome> {
  const amendment = known.amendments.find((one) => one.id === facts.amendment)
  if (!amendment) return {}
  const { version, verb, digest, digests, stale } = facts
  return {
    amendments: known.amendments.map((one) => (one === amendment ? { ...one, status: 'carried' } : one)),
    seq: amendment.seq,
    version,
    verb,
    digest,
    digests,
    stale,
    texts: reworded(known.texts, amendment.texts, facts.reworded),
    status: 'proposed',
    supplied: {},
  }
}

/** The texts with whole languages in place of theirs. */
function reworded(old: Texts, fresh: Texts, languages: string[]): Texts {
  const made: Texts = {}
  for (const name of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const left = Object.entries(old[name] ?? {}).filter(([language]) => !languages.includes(language))
    const text = { ...Object.fromEntries(left), ...fresh[name] }
    if (Object.keys(text).length > 0) made[name] = text
  }
  return made
}

/** One for each name that the table wants: a missing one does not compile. */
export const COMPUTED = {
  appeal_waits: appealWaits,
  carried,
  reworded_texts: (known: Outcome, { facts, texts }: EntryOf<'outcome-amended'>) =>
    reworded(known.texts, texts ?? {}, facts.reworded),
  supplied_texts: (known: Outcome, { facts, texts }: EntryOf<'language-supplied'>) =>
    reworded(known.texts, texts ?? {}, facts.supplied),
  undecided,
  voted_settled: votedSettled,
  voted_status: votedStatus,
} satisfies Record<Coded, Code>
