/** How entries change the votes. Copies facts, computes no rule. */
import type { Ballots, EntryOf, Vote } from '../wire/types'

export function evolveVotes(ballots: Ballots, entry: EntryOf): Ballots {
  if (entry.kind === 'vote-opened') return { ...kept(ballots, opened(entry)), open: entry.facts.vote }
  const id = (entry.facts as { vote?: string }).vote
  const known = id === undefined ? undefined : ballots.votes[id]
  if (!known) return ballots
  switch (entry.kind) {
    case 'ballot-cast': {
      const { member, ballot } = entry.facts
      const own = known.own.includes(member) ? known.own : [...known.own, member]
      return kept(ballots, { ...known, ballots: { ...known.ballots, [member]: ballot }, own })
    }
    case 'ballot-recorded': {
      const { member, ballot } = entry.facts
      return kept(ballots, { ...known, ballots: { ...known.ballots, [member]: ballot } })
    }
    case 'hands-counted': {
      const { yes, no, abstain } = entry.facts
      return kept(ballots, { ...known, hands: [yes, no, abstain] })
    }
    case 'vote-closed':
      return { ...kept(ballots, closed(known, entry)), open: null }
    case 'vote-cancelled':
      return { ...kept(ballots, { ...known, status: 'cancelled' }), open: null }
    case 'ballot-corrected': {
      const { member, ballot } = entry.facts
      return kept(ballots, { ...known, corrected: { ...known.corrected, [member]: ballot } })
    }
    default:
      return ballots
  }
}

function kept(ballots: Ballots, vote: Vote): Ballots {
  return { ...ballots, votes: { ...ballots.votes, [vote.id]: vote } }
}

function opened({ facts, seq, at, texts }: EntryOf<'vote-opened'>): Vote {
  const { vote: id, rule, method, register, outcome, amendment, motion, part, digest, falls, item } = facts
  return {
    id,
    rule,
    method,
    register,
    outcome,
    amendment,
    motion,
    part,
    digest,
    falls,
    item,
    seq,
    at,
    texts: texts ?? {},
    status: 'open',
    ballots: {},
    own: [],
    hands: null,
    closed: null,
    declared: {},
    result: null,
    counts: null,
    reasons: [],
    changes: null,
    finding: null,
    corrected: {},
  }
}

function closed(known: Vote, { facts, seq }: EntryOf<'vote-closed'>): Vote {
  const { result, counts, ballots: declared, reasons, changes, finding } = facts
  return { ...known, status: 'closed', closed: seq, declared, result, counts, reasons, changes, finding }
}
