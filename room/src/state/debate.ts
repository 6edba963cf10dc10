/** How entries change the speakers' list and the floor. Copies facts, computes no rule. */
import type { Debate, EntryOf, FloorEnded, Request, Speaker, FinishedTurn } from '../wire/types'

export function evolveDebate(debate: Debate, entry: EntryOf): Debate {
  switch (entry.kind) {
    case 'meeting-convened':
      return { ...debate, limit_s: entry.facts.rulebook.debate.speaking_limit_s }
    case 'floor-requested':
      return requested(debate, entry)
    case 'request-withdrawn':
      return { ...debate, queue: without(debate.queue, entry.facts.request) }
    case 'floor-granted':
      return granted(debate, entry)
    case 'floor-interrupted':
      return interrupted(debate, entry)
    case 'floor-resumed':
      return resumed(debate, entry.facts.deadline, entry.at)
    case 'floor-ended':
      return ended(debate, entry.facts, entry.at)
    case 'point-of-order-ruled':
      return { ...debate, awaiting_ruling: null, awaiting_item: null }
    case 'list-reordered':
      return { ...debate, queue: reordered(debate.queue, entry.facts.requests) }
    case 'list-closed':
      return { ...debate, list_open: false }
    case 'list-reopened':
      return { ...debate, list_open: true }
    case 'speaking-limit-set':
      return { ...debate, limit_s: entry.facts.limit_s }
    case 'microphone-closed':
      return { ...debate, muted: [...debate.muted, entry.facts.participant] }
    case 'microphone-opened':
      return { ...debate, muted: debate.muted.filter((who) => who !== entry.facts.participant) }
    default:
      return debate.speaker ? { ...debate, speaker: clock(debate.speaker, entry) } : debate
  }
}

function clock(speaker: Speaker, entry: EntryOf): Speaker {
  switch (entry.kind) {
    case 'clock-stopped': {
      const { cause, remaining_ms, spoken_ms } = entry.facts
      return { ...speaker, stopped: cause, deadline: null, remaining_ms, spoken_ms }
    }
    case 'clock-started':
      return { ...speaker, stopped: null, deadline: entry.facts.deadline, remaining_ms: null, since: entry.at }
    case 'speaking-time-extended': {
      const { limit_s, deadline, remaining_ms } = entry.facts
      return { ...speaker, limit_s, deadline, remaining_ms }
    }
    default:
      return speaker
  }
}

function without(queue: Request[], request: string | null): Request[] {
  return queue.filter((one) => one.id !== request)
}

function reordered(queue: Request[], order: string[]): Request[] {
  return order.flatMap((id) => queue.filter((request) => request.id === id))
}

function requested(debate: Debate, { facts, at }: EntryOf<'floor-requested'>): Debate {
  const { request, place, ...rest } = facts
  const queue = [...debate.queue]
  queue.splice(place, 0, { id: request, ...rest, at })
  return { ...debate, queue }
}

function granted(debate: Debate, { facts, at }: EntryOf<'floor-granted'>): Debate {
  const { request, ...rest } = facts
  const speaker: Speaker = { ...rest, since: at, stopped: null, remaining_ms: null, spoken_ms: 0 }
  return { ...debate, speaker, queue: without(debate.queue, request) }
}

function interrupted(debate: Debate, { facts }: EntryOf<'floor-interrupted'>): Debate {
  if (!debate.speaker) return debate
  const { remaining_ms, spoken_ms } = facts
  const aside: Speaker = { ...debate.speaker, stopped: 'chair', deadline: null, remaining_ms, spoken_ms }
  return { ...debate, speaker: null, interrupted: aside }
}

function resumed(debate: Debate, deadline: number | null, at: number): Debate {
  if (!debate.interrupted) return debate
  const again: Speaker = { ...debate.interrupted, stopped: null, deadline, remaining_ms: null, since: at }
  return { ...debate, speaker: again, interrupted: null }
}

function ended(debate: Debate, facts: FloorEnded, at: number): Debate {
  const aside = debate.interrupted
  if (aside && aside.participant === facts.participant) {
    return { ...debate, interrupted: null, spoken: [...debate.spoken, turn(aside, facts, at)] }
  }
  const speaker = debate.speaker
  if (!speaker) return debate
  const after: Debate = { ...debate, speaker: null, spoken: [...debate.spoken, turn(speaker, facts, at)] }
  if (speaker.purpose !== 'point-of-order') return after
  return { ...after, awaiting_ruling: speaker.participant, awaiting_item: speaker.item }
}

function turn(speaker: Speaker, facts: FloorEnded, at: number): FinishedTurn {
  const { participant, capacity, purpose, item } = speaker
  return { participant, capacity, purpose, item, ended: at, spoken_ms: facts.spoken_ms }
}
