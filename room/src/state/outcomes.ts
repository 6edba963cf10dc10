/** How entries change the outcomes. Copies facts, computes no rule. */
import type { Amendment, EntryOf, Outcome, Outcomes, Texts } from '../wire/types'

export function evolveOutcomes(outcomes: Outcomes, entry: EntryOf): Outcomes {
  if (entry.kind === 'outcome-proposed') return kept(outcomes, tabled(entry, false))
  if (entry.kind === 'outcome-entered') return kept(outcomes, tabled(entry, true))
  const id = (entry.facts as { outcome?: string }).outcome
  const known = id === undefined ? undefined : outcomes.table[id]
  if (!known) return outcomes
  switch (entry.kind) {
    case 'outcome-amended':
      return kept(outcomes, amended(known, entry))
    case 'language-supplied':
      return kept(outcomes, supplied(known, entry))
    case 'call-ended':
      return kept(outcomes, { ...known, status: undecided(known), call_until: null })
    case 'outcome-put':
      return kept(outcomes, {
        ...known,
        status: 'put',
        call_until: entry.facts.call_until,
        called: entry.at,
        put: entry.seq,
      })
    case 'objection-raised':
      return kept(outcomes, objected(known, entry))
    case 'outcome-adopted':
      return kept(outcomes, { ...known, status: 'adopted', call_until: null, settled: entry.seq })
    case 'outcome-withdrawn':
      return kept(outcomes, { ...known, status: 'withdrawn' })
    case 'silence-opened':
      return kept(outcomes, { ...known, status: 'circulated' })
    case 'silence-broken':
      return kept(outcomes, { ...known, status: 'objected' })
    case 'silence-withdrawn':
      return kept(outcomes, { ...known, status: 'proposed' })
    default: {
      const changed = voted(known, entry) ?? withAmendments(known, entry)
      return changed ? kept(outcomes, changed) : outcomes
    }
  }
}

/** After a vote on the text as a whole. */
function voted(known: Outcome, entry: EntryOf): Outcome | null {
  switch (entry.kind) {
    case 'vote-opened':
      return entry.facts.part ? null : { ...known, status: 'voting' }
    case 'vote-cancelled':
      return { ...known, status: undecided(known) }
    case 'vote-closed': {
      const { result, vote } = entry.facts
      const status = result === 'adopted' ? 'adopted' : result === 'not-adopted' ? 'rejected' : null
      return { ...known, status: status ?? undecided(known), settled: status ? entry.seq : null, vote }
    }
    default:
      return null
  }
}

/** A vote that decided nothing leaves the text as it was: on the table, and objected to where it was. */
function undecided(known: Outcome): Outcome['status'] {
  return known.objections.some((one) => one.version === known.version) ? 'objected' : 'proposed'
}

function withAmendments(known: Outcome, entry: EntryOf): Outcome | null {
  switch (entry.kind) {
    case 'amendment-proposed':
      return { ...known, amendments: [...known.amendments, proposedAmendment(entry)] }
    case 'amendment-withdrawn':
      return settled(known, entry.facts.amendment, 'withdrawn')
    case 'amendment-overtaken':
      return settled(known, entry.facts.amendment, 'overtaken')
    case 'amendment-restated':
      return {
        ...known,
        amendments: known.amendments.map((one) => (one.id === entry.facts.amendment ? restated(one, entry) : one)),
      }
    case 'amendment-lost':
      return settled(known, entry.facts.amendment, entry.facts.cause)
    case 'amendments-ordered':
      return { ...known, amendments: inOrder(known.amendments, entry.facts.amendments) }
    case 'amendment-carried':
      return carried(known, entry)
    default:
      return null
  }
}

function proposedAmendment({ facts, seq, texts, ...entry }: EntryOf<'amendment-proposed'>): Amendment {
  const { amendment, participant, digest, digests, verb } = facts
  return {
    id: amendment,
    seq,
    participant,
    capacity: entry.for,
    digest,
    digests,
    verb,
    texts: texts ?? {},
    status: 'proposed',
  }
}

function restated(one: Amendment, { facts, seq, texts }: EntryOf<'amendment-restated'>): Amendment {
  const { participant, digest, digests, verb } = facts
  return { ...one, seq, participant, digest, digests, verb, texts: texts ?? {}, status: 'proposed' }
}

function settled(known: Outcome, amendment: string, status: Amendment['status']): Outcome {
  return { ...known, amendments: known.amendments.map((one) => (one.id === amendment ? { ...one, status } : one)) }
}

function inOrder(amendments: Amendment[], order: string[]): Amendment[] {
  const ordered = order.flatMap((id) => amendments.filter((one) => one.id === id))
  return [...amendments.filter((one) => !order.includes(one.id)), ...ordered]
}

/** The words of the version that stands are those of the amendment's entry, and fall with it. */
function carried(known: Outcome, { facts }: EntryOf<'amendment-carried'>): Outcome {
  const amendment = known.amendments.find((one) => one.id === facts.amendment)
  if (!amendment) return known
  const { version, verb, digest, digests, stale, reworded } = facts
  return {
    ...settled(known, amendment.id, 'carried'),
    seq: amendment.seq,
    version,
    verb,
    digest,
    digests,
    stale,
    texts: rewordedTexts(known.texts, amendment.texts, reworded),
    status: 'proposed',
    supplied: {},
  }
}

function kept(outcomes: Outcomes, outcome: Outcome): Outcomes {
  return { table: { ...outcomes.table, [outcome.id]: outcome } }
}

function tabled(entry: EntryOf<'outcome-proposed' | 'outcome-entered'>, entered: boolean): Outcome {
  const { form, by, verb, joined, item, track, due, body, series, starts, digest, digests, outcome } = entry.facts
  return {
    id: outcome,
    seq: entry.seq,
    form,
    by,
    proposer: entry.by,
    capacity: entry.for,
    verb,
    joined,
    item,
    track,
    due,
    body,
    series,
    starts,
    version: 1,
    digest,
    digests,
    texts: entry.texts ?? {},
    status: entered ? 'entered' : 'proposed',
    stale: [],
    call_until: null,
    called: null,
    put: null,
    objections: [],
    settled: entered ? entry.seq : null,
    vote: null,
    amendments: [],
    supplied: {},
  }
}

function amended(known: Outcome, { facts, seq, texts }: EntryOf<'outcome-amended'>): Outcome {
  const { version, verb, digest, digests, stale, reworded } = facts
  return {
    ...known,
    seq,
    version,
    verb,
    digest,
    digests,
    stale,
    texts: rewordedTexts(known.texts, texts ?? {}, reworded),
    status: 'proposed',
    supplied: {},
  }
}

/** No rewording: the version stays, and an objection to it stands. */
function supplied(known: Outcome, { facts, seq, texts, by }: EntryOf<'language-supplied'>): Outcome {
  const { digest, digests, stale, supplied: languages } = facts
  return {
    ...known,
    seq,
    digest,
    digests,
    stale,
    texts: rewordedTexts(known.texts, texts ?? {}, languages),
    supplied: { ...known.supplied, ...Object.fromEntries(languages.map((language) => [language, by])) },
  }
}

function objected(known: Outcome, { facts, seq, texts, ...entry }: EntryOf<'objection-raised'>): Outcome {
  const objection = {
    seq,
    participant: facts.participant,
    capacity: entry.for,
    version: facts.version,
    texts: texts ?? {},
  }
  return { ...known, status: 'objected', call_until: null, objections: [...known.objections, objection] }
}

/** The texts with whole languages in place of theirs. */
function rewordedTexts(old: Texts, fresh: Texts, languages: string[]): Texts {
  const made: Texts = {}
  for (const name of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const left = Object.entries(old[name] ?? {}).filter(([language]) => !languages.includes(language))
    const text = { ...Object.fromEntries(left), ...fresh[name] }
    if (Object.keys(text).length > 0) made[name] = text
  }
  return made
}

/** The texts with those of `fresh` in place of theirs, word for word of each name and language. */
export function merged(old: Texts, fresh: Texts): Texts {
  const made: Texts = { ...old }
  for (const [name, text] of Object.entries(fresh)) made[name] = { ...old[name], ...text }
  return made
}
