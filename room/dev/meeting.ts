/** A meeting of the harness at a fixed moment, and small changes to it. */
import type { Meeting, Outcome, Participant, Request, Speaker, Texts } from '../src/wire/types'
import { nine } from './people'

/** The moment of every state: 24 January 2030, 20:34:12 UTC. */
export const NOW = Date.UTC(2030, 0, 24, 20, 34, 12)

const ARTICLES = [
  {
    number: '3',
    codes: ['point-of-order-first', 'ruling-due'],
    text: {
      en: 'A point of order is heard first and ruled on at once.',
      fr: 'Une motion d’ordre est entendue en premier et tranchée aussitôt.',
    },
    unverified: false,
  },
  {
    number: '5',
    codes: ['no-quorum'],
    text: {
      en: 'A decision needs more than half of the delegations present.',
      fr: 'Une décision requiert la présence de plus de la moitié des délégations.',
    },
    unverified: false,
  },
  {
    number: '6',
    codes: ['too-early', 'amend-first'],
    text: { en: 'The chair finds that nobody objects.', fr: 'La présidence constate que personne ne s’oppose.' },
    unverified: false,
  },
]

export function meeting(people: Participant[] = nine()): Meeting {
  return {
    size: 84,
    last_at: NOW - 1000,
    sitting: {
      meeting: '2030-01-24-leaders-call',
      body: null,
      phase: 'open',
      mode: 'virtual',
      access: 'open',
      public: true,
      starts: Date.UTC(2030, 0, 24, 20),
      ends: null,
      extended: null,
      offset_min: 0,
      languages: ['fr', 'en'],
      host: 'p2',
      chair: 'p2',
      vice_chairs: [],
      reporter: 'p1',
      rapporteur: null,
      next_meeting: null,
      left: [],
      runs_on: 0,
      challenged: null,
      gathering: null,
      hosts: [],
      chair_told: true,
      days: [],
      groups: [],
      rulebook: {
        id: 'summit',
        edition: '1',
        title: { en: 'Rules of a summit' },
        articles: ARTICLES,
        quorum: { numerator: 1, denominator: 2, exceed: true },
        consensus: { call_s: 10, least_call_s: 1 },
        decisions: {
          rules: [],
          members: [],
          seats: [],
          weights: [],
          quorum: [],
          motions: [],
          voting: {
            since: null,
            until: null,
            article: '8',
            unverified: false,
            methods: ['recorded'],
            change: true,
            correction: 'noted',
            explanation_limit_s: 300,
          },
          silence: {
            since: null,
            until: null,
            article: '10',
            unverified: false,
            least_period_h: 24,
            margin_h: 1,
            circulated_by: 'chair',
            broken_by: {
              en: 'Any delegation, in writing, before the deadline.',
              fr: 'Toute délégation, par écrit, avant l’échéance.',
            },
          },
        },
        debate: {
          speaking_limit_s: 300,
          point_of_order_limit_s: 120,
          right_of_reply_limit_s: 180,
          right_of_reply_times: 2,
        },
      },
      texts: {
        title: { en: 'Video call on regional security', fr: 'Appel vidéo sur la sécurité régionale' },
        topic: { en: 'security in the region', fr: 'la sécurité dans la région' },
      },
      seq: 0,
      convened_at: 0,
      opened_at: Date.UTC(2030, 0, 24, 20, 1),
      closed_at: null,
    },
    seats: {
      participants: Object.fromEntries(people.map((person) => [person.id, person])),
      weights: {},
      heads: Object.fromEntries(
        people.filter((p) => p.role === 'delegate' && p.member).map((p) => [p.member ?? '', p.id]),
      ),
    },
    calling: { moves: [], cancelled: null, call: null, short: false, waivers: [] },
    agenda: {
      current: 'situation',
      revision: 0,
      photo: null,
      adopted: null,
      left: null,
      items: {
        situation: {
          id: 'situation',
          seq: 12,
          access: null,
          pending: false,
          other_business: false,
          mark: null,
          revised: null,
          carried: null,
          proposer: null,
          sub: false,
          minutes: null,
          status: 'open',
          texts: { title: { en: 'Situation in the region', fr: 'Situation dans la région' } },
        },
        approach: {
          id: 'approach',
          seq: 13,
          access: null,
          pending: false,
          other_business: false,
          mark: null,
          revised: null,
          carried: null,
          proposer: null,
          sub: false,
          minutes: null,
          status: 'coming',
          texts: { title: { en: 'Dual-track approach', fr: 'Approche à deux voies' } },
        },
        finance: {
          id: 'finance',
          seq: 14,
          access: 'closed',
          pending: false,
          other_business: false,
          mark: null,
          revised: null,
          carried: null,
          proposer: null,
          sub: false,
          minutes: null,
          status: 'coming',
          texts: { title: { en: 'Financing of the joint centre', fr: 'Financement du centre commun' } },
        },
      },
      tracks: { dialogue: { id: 'dialogue', seq: 15, texts: { title: { en: 'Dialogue', fr: 'Dialogue' } } } },
    },
    debate: {
      speaker: null,
      interrupted: null,
      behalf: {},
      queue: [],
      list_open: true,
      limit_s: 300,
      ruling: null,
      muted: [],
      spoken: [
        {
          participant: 'p2',
          capacity: 'XA',
          purpose: 'statement',
          item: 'situation',
          ended: NOW - 900_000,
          spoken_ms: 280_000,
          request: null,
        },
        {
          participant: 'p1',
          capacity: 'UNION',
          purpose: 'statement',
          item: 'situation',
          ended: NOW - 600_000,
          spoken_ms: 295_000,
          request: null,
        },
        {
          participant: 'p3',
          capacity: 'XB',
          purpose: 'statement',
          item: 'situation',
          ended: NOW - 200_000,
          spoken_ms: 300_000,
          request: null,
        },
      ],
    },
    positions: { table: {} },
    proposals: { open: null, since: 0, kept: [] },
    credentials: { challenged: {} },
    statements: {
      bound: [],
      entered: [
        {
          id: 's40',
          seq: 40,
          at: NOW - 640_000,
          participant: 'p1',
          capacity: 'UNION',
          item: 'situation',
          vote: null,
          before: null,
          request: null,
          texts: {
            text: {
              en: 'The Union stands ready to host the next round of talks.',
              fr: 'L’Union est prête à accueillir le prochain cycle de pourparlers.',
            },
          },
        },
      ],
    },
    outcomes: { table: {} },
    proxies: { given: {} },
    motions: { moved: {}, ruling: null, closed: {}, adjourned: {}, shut: {}, due: {} },
    ballots: { votes: {}, pledged: [], announced: null },
    awaiting: { pending: null, away: {} },
    silences: { table: {}, outages: [] },
    capitals: { awaited: [] },
    booths: { table: {}, plan: null },
    documents: { laid: {} },
    inscriptions: { speakers: {}, advance: {}, delivered: [], orders: {} },
    photos: { call: null, taken: null },
    recordings: { plays: {} },
    publication: {
      status: 'none',
      kept: null,
      version: 0,
      digests: {},
      published_at: null,
      first_published_at: null,
      seq: null,
      texted: [],
      erased: [],
      corrections: [],
      released: [],
    },
  }
}

export function speaker(participant: string, more: Partial<Speaker> = {}): Speaker {
  return {
    participant,
    capacity: null,
    purpose: 'statement',
    item: 'situation',
    since: NOW - 162_000,
    limit_s: 300,
    deadline: NOW + 138_000,
    stopped: null,
    remaining_ms: null,
    spoken_ms: 0,
    request: null,
    motion: null,
    by_video: false,
    ...more,
  }
}

export function request(participant: string, number: number, purpose: Request['purpose'] = 'statement'): Request {
  return {
    id: `r${60 + number}`,
    participant,
    capacity: null,
    purpose,
    item: 'situation',
    at: NOW - 60_000 + number,
    motion: null,
    by_video: false,
  }
}

/** The speaking state of the mocks: the seventh speaks, three hands are up. */
export function speaking(people?: Participant[]): Meeting {
  const made = meeting(people)
  made.debate.speaker = speaker('p7')
  made.debate.queue = [request('p4', 1), request('p5', 2), request('p6', 3)]
  return made
}

const TEXTS = {
  unity: { en: 'the importance of unity at this critical time', fr: 'l’importance de l’unité en ce moment critique' },
  cost: {
    en: 'that any further aggression would come at a high cost',
    fr: 'que toute nouvelle agression aurait un coût élevé',
  },
  dialogue: {
    en: 'the importance of continued dialogue, and to meet again before the end of the quarter',
    fr: 'l’importance de poursuivre le dialogue, et de se réunir de nouveau avant la fin du trimestre',
  },
}

/** The parts of a text that stands on one entry. */
export function partsOf(texts: Texts, seq: number): Outcome['parts'] {
  return Object.entries(texts).map(([id, text]) => ({
    id,
    digests: Object.fromEntries(Object.keys(text).map((language) => [language, id])),
    entries: Object.fromEntries(Object.keys(text).map((language) => [language, seq])),
    stale: [],
    preamble: false,
  }))
}

export function outcome(
  seq: number,
  text: keyof typeof TEXTS,
  { texts, ...more }: Partial<Outcome> & { texts?: Texts } = {},
): Outcome {
  const words = texts ?? { text: TEXTS[text] }
  return {
    id: `o${seq}`,
    seq,
    form: 'conclusion',
    by: 'participants',
    proposer: 'p2',
    capacity: 'XA',
    verb: 'stress',
    joined: false,
    whole: false,
    item: 'situation',
    track: null,
    due: null,
    body: null,
    series: false,
    starts: null,
    version: 1,
    digest: '8fe4d67dc5fb03e16dbe74ea4cd4f28e35c1f0be9f2cd0a35e0dc0ba6a2f0a11',
    parts: partsOf(words, seq),
    wordings: [{ seq, texts: words }],
    status: 'proposed',
    stale: [],
    call_until: null,
    put: null,
    objections: [],
    settled: null,
    vote: null,
    amendments: [],
    author: 'p2',
    since: NOW - 600_000,
    made: 'laid',
    amendment: null,
    past: [],
    sponsors: [{ participant: 'p2', capacity: 'XA' }],
    chairs: false,
    approved: {},
    rejected: {},
    delay: null,
    waived: null,
    called: null,
    supplied: {},
    issued: null,
    acclaimed: false,
    to_vote: null,
    origin: null,
    ...more,
  }
}

export function table(made: Meeting, ...outcomes: Outcome[]): Meeting {
  made.outcomes.table = Object.fromEntries(outcomes.map((one) => [one.id, one]))
  return made
}

/** Every state that a text can be in. */
export function withTexts(made: Meeting): Meeting {
  return table(
    made,
    outcome(50, 'unity', { status: 'adopted', settled: 61, version: 2 }),
    outcome(55, 'cost', {
      status: 'objected',
      verb: 'make-clear',
      version: 2,
      objections: [
        {
          seq: 70,
          participant: 'p8',
          capacity: 'COUN',
          version: 2,
          lifted: null,
          texts: { reason: { en: 'The word “high” is not agreed.', fr: 'Le mot « élevé » n’est pas agréé.' } },
        },
      ],
    }),
    outcome(58, 'dialogue', { verb: 'agree', by: 'leaders', track: 'dialogue', version: 3, stale: ['fr'] }),
    outcome(59, 'unity', { verb: 'recall', texts: { text: { en: 'the commitments made at the last summit' } } }),
    outcome(60, 'unity', {
      form: 'invitation',
      by: 'p1',
      proposer: 'p1',
      verb: null,
      status: 'entered',
      settled: 60,
      series: true,
      body: 'forum',
      texts: {
        whom: { en: 'all members of the Forum', fr: 'tous les membres du Forum' },
        'topic-1': { en: 'regional security', fr: 'la sécurité régionale' },
        'topic-2': { en: 'arms control', fr: 'la maîtrise des armements' },
      },
    }),
  )
}

/** A text is being put, seven seconds before the gavel may fall. */
export function putting(made: Meeting): Meeting {
  return table(
    made,
    outcome(50, 'unity', { status: 'adopted', settled: 61, version: 2 }),
    outcome(58, 'dialogue', {
      verb: 'agree',
      by: 'leaders',
      track: 'dialogue',
      version: 3,
      status: 'put',
      called: NOW - 8_000,
      call_until: NOW + 7_000,
    }),
  )
}

export function edit(made: Meeting, change: (made: Meeting) => void): Meeting {
  change(made)
  return made
}
