/** How entries change the silence procedures. Copies facts, computes no rule. */
import type { EntryOf, Silence, Silences } from '../wire/types'

export function evolveSilences(silences: Silences, entry: EntryOf): Silences {
  if (entry.kind === 'silence-opened') return kept(silences, opened(entry))
  if (entry.kind === 'outage-reported') {
    const { since, until } = entry.facts
    return { ...silences, outages: [...silences.outages, { seq: entry.seq, since, until }] }
  }
  const id = (entry.facts as { silence?: string }).silence
  const known = id === undefined ? undefined : silences.table[id]
  return known ? kept(silences, changed(known, entry)) : silences
}

function changed(known: Silence, entry: EntryOf): Silence {
  switch (entry.kind) {
    case 'silence-broken':
      return { ...known, status: 'broken', breach: breach(entry), settled_at: entry.at }
    case 'silence-statement':
      return { ...known, statements: [...known.statements, attached(entry)] }
    case 'silence-extended':
      return extended(known, entry)
    case 'silence-unattended':
      return { ...known, status: 'unattended', unattended: entry.facts.cause }
    case 'silence-kept':
      return { ...known, status: 'kept', settled_at: entry.at }
    case 'silence-confirmed':
      return { ...known, status: 'confirmed', settled_at: entry.at }
    case 'silence-withdrawn':
      return { ...known, status: 'withdrawn', settled_at: entry.at }
    default:
      return known
  }
}

function kept(silences: Silences, silence: Silence): Silences {
  return { ...silences, table: { ...silences.table, [silence.id]: silence } }
}

function opened({ facts, seq, at, by }: EntryOf<'silence-opened'>): Silence {
  const { silence: id, outcome, version, digest, item, expires } = facts
  return {
    id,
    seq,
    at,
    by,
    outcome,
    version,
    digest,
    item,
    expires,
    status: 'running',
    unattended: null,
    extensions: [],
    statements: [],
    breach: null,
    settled_at: null,
  }
}

function breach({ facts, seq, at, texts }: EntryOf<'silence-broken'>): NonNullable<Silence['breach']> {
  const { cause, member, participant, received } = facts
  return { seq, at, cause, member, participant, received, texts: texts ?? {} }
}

function attached({ facts, seq, at, texts }: EntryOf<'silence-statement'>): Silence['statements'][number] {
  return { seq, at, member: facts.member, participant: facts.participant, texts: texts ?? {} }
}

function extended(known: Silence, { facts, seq, at }: EntryOf<'silence-extended'>): Silence {
  const { was, expires } = facts
  const extensions = [...known.extensions, { seq, at, was, expires }]
  return { ...known, status: 'running', unattended: null, expires, extensions }
}
