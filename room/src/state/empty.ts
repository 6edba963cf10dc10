/** The meeting of which nothing is known yet, as in `procedure/meeting/state.py`. */
import type { Meeting } from '../wire/types'

export function empty(): Meeting {
  return {
    size: 0,
    last_at: 0,
    sitting: null,
    seats: { participants: {}, heads: {} },
    agenda: { items: {}, current: null, tracks: {}, photo: null },
    debate: {
      speaker: null,
      interrupted: null,
      queue: [],
      list_open: true,
      limit_s: null,
      awaiting_ruling: null,
      awaiting_item: null,
      muted: [],
      spoken: [],
    },
    statements: { entered: [] },
    outcomes: { table: {} },
    motions: { moved: {}, ruling: null },
    ballots: { votes: {}, open: null },
    silences: { table: {}, outages: [] },
    photos: { call: null, taken: null },
    booths: { table: {} },
    publication: {
      status: 'none',
      version: 0,
      digests: {},
      published_at: null,
      first_published_at: null,
      seq: null,
      texted: [],
      corrections: [],
      released: [],
    },
  }
}
