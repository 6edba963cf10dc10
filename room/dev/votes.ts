/** Votes, motions and amendments of the harness. */
import { voteOpen } from '../src/state/votes'
import type { Decisions, Meeting, Outcome, Vote } from '../src/wire/types'
import type { Option } from './types'
import { no, yes } from './offers'
import { meeting, NOW, outcome, speaking, table } from './meeting'

const SHARE = { article: '31', unverified: false, otherwise: [] }
const CITED = { since: null, until: null, unverified: false }

const DECISIONS: Decisions = {
  rules: [
    {
      ...CITED,
      id: 'qualified-majority',
      article: '31',
      title: {
        en: 'Qualified majority of members and population',
        fr: 'Majorité qualifiée des membres et de la population',
      },
      conditions: [
        { kind: 'share', ...SHARE, of: 'members', at_least: '55/100', more_than: null, weight: null, among: null },
        {
          kind: 'share',
          ...SHARE,
          of: 'members',
          at_least: '65/100',
          more_than: null,
          weight: 'population',
          among: null,
        },
      ],
      taking_no_part: 'left-out',
      proxies: 0,
      quorum: true,
      judged: false,
    },
    {
      ...CITED,
      id: 'consensus',
      article: '30',
      title: { en: 'Rough consensus, found by the chair', fr: 'Consensus approximatif, constaté par la présidence' },
      conditions: [],
      taking_no_part: 'not-voting',
      proxies: 0,
      quorum: true,
      judged: true,
    },
  ],
  voting: {
    ...CITED,
    article: '32',
    methods: ['recorded', 'roll-call', 'show-of-hands'],
    change: true,
    correction: 'noted',
    explanation_limit_s: 300,
  },
  members: [],
  seats: [],
  weights: [],
  quorum: [],
  silence: null,
  motions: ['appeal', 'suspend', 'adjourn-meeting', 'adjourn-debate', 'close-debate', 'division'].map((id) => ({
    ...CITED,
    id,
    rule: id === 'suspend' ? null : 'qualified-majority',
    article: '28',
    speakers_for: 0,
    speakers_against: 0,
  })),
}
const QUESTION = {
  question: {
    en: 'Shall the seat of the joint centre be in the host’s capital?',
    fr: 'Le siège du centre commun sera-t-il dans la capitale de l’hôte ?',
  },
}

export function ruled(made: Meeting): Meeting {
  if (made.sitting) made.sitting.rulebook.decisions = DECISIONS
  return made
}

export function vote(made: Meeting, more: Partial<Vote> = {}): Meeting {
  const register = Object.values(made.seats.participants).map((one) => one.member ?? one.capacity_member ?? '')
  const ballots = Object.fromEntries(
    register
      .slice(0, 5)
      .map((member, index) => [member, index === 3 ? 'no' : index === 4 ? 'abstain' : 'yes'] as const),
  )
  const open: Vote = {
    id: 'v80',
    seq: 80,
    at: NOW - 30_000,
    rule: 'qualified-majority',
    method: 'recorded',
    register,
    outcome: null,
    amendment: null,
    motion: null,
    part: false,
    parts: [],
    digest: null,
    falls: [],
    again: null,
    asked: {},
    call_until: NOW - 10_000,
    item: 'situation',
    texts: QUESTION,
    status: 'open',
    ballots,
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
    proxies: {},
    weights: {},
    broken: null,
    interrupts: null,
    second: null,
    casting: null,
    open_until: null,
    drawn: null,
    concerned: null,
    parties: [],
    matter: null,
    proposal: null,
    under: null,
    passed: [],
    rest: null,
    moved: [],
    unattended: null,
    ...more,
  }
  made.ballots = { votes: { v80: open }, pledged: [], announced: null }
  return ruled(made)
}

export function rollCall(made: Meeting = meeting()): Meeting {
  return vote(made, { method: 'roll-call' })
}

export function result(made: Meeting = meeting(), adopted = true): Meeting {
  const first = vote(made).ballots.votes['v80']
  const declared = Object.fromEntries(
    (first?.register ?? []).map(
      (member, index) =>
        [member, index === 3 ? 'no' : index === 4 ? 'abstain' : adopted || index < 5 ? 'yes' : 'no'] as const,
    ),
  )
  const yesses = Object.values(declared).filter((one) => one === 'yes').length
  const last = first?.register[3] ?? ''
  return vote(made, {
    status: 'closed',
    closed: 83,
    declared,
    ballots: declared,
    result: adopted ? 'adopted' : 'not-adopted',
    corrected: { [first?.register[4] ?? '']: 'yes' },
    counts: {
      yes: yesses,
      no: first ? first.register.length - 1 - yesses : 0,
      abstain: 1,
      absent: 0,
      not_participating: 0,
    },
    reasons: [
      {
        kind: 'quorum',
        article: '29',
        reached: 9,
        needed: 5,
        bound: 'at least',
        met: true,
        of: null,
        weight: null,
        among: null,
        base: 9,
        instead: null,
        unverified: false,
      },
      {
        kind: 'share',
        article: '31(a)',
        reached: yesses,
        needed: 5,
        bound: 'at least',
        met: adopted,
        of: 'members',
        weight: null,
        among: null,
        base: first?.register.length ?? 9,
        instead: null,
        unverified: false,
      },
      {
        kind: 'share',
        article: '31(b)',
        reached: adopted ? 79 : 59,
        needed: 65,
        bound: 'at least',
        met: adopted,
        of: 'members',
        weight: 'population',
        among: null,
        base: 100,
        instead: null,
        unverified: true,
      },
      {
        kind: 'blocking-minority',
        article: '31(c)',
        reached: (first?.register.length ?? 9) - yesses,
        needed: 3,
        bound: 'at most',
        met: adopted,
        of: null,
        weight: null,
        among: null,
        base: null,
        instead: 2,
        unverified: false,
      },
    ],
    changes: adopted
      ? [{ member: last, before: 'no', after: 'yes' }]
      : [
          { member: null, before: 'no', after: 'yes' },
          { member: null, before: 'no', after: 'yes' },
        ],
  })
}

export function moved(made: Meeting = speaking(), first = 'suspend'): Meeting {
  made.motions = {
    ...made.motions,
    ruling: null,
    moved: {
      m71: {
        id: 'm71',
        seq: 71,
        kind: 'close-debate',
        participant: 'p4',
        capacity: null,
        rank: 4,
        rule: 'qualified-majority',
        item: 'situation',
        status: 'moved',
        effect: null,
        outcome: null,
        reopens: null,
        until: null,
        at: 0,
        texts: {},
        parts: [],
        spoke_for: [],
        spoke_against: [],
      },
      m73: {
        id: 'm73',
        seq: 73,
        kind: first,
        participant: 'p8',
        capacity: null,
        rank: 1,
        rule: first === 'suspend' ? null : 'qualified-majority',
        item: 'situation',
        status: 'moved',
        effect: null,
        outcome: null,
        reopens: null,
        until: null,
        at: 0,
        texts: {},
        parts: [],
        spoke_for: [],
        spoke_against: [],
      },
    },
  }
  return ruled(made)
}

/** What every amendment begins with. */
const LAID = { at: NOW - 300_000, amends: null, agreed: [], entries: {}, wordings: [], supplied: {} }

export function amended(made: Meeting = speaking()): Meeting {
  const one = (
    id: string,
    seq: number,
    participant: string,
    status: Outcome['amendments'][number]['status'],
    en: string,
    fr: string,
  ): Outcome['amendments'][number] => ({
    id,
    seq,
    participant,
    capacity: null,
    digest: '',
    replaces: { text: { en: '', fr: '' } },
    adds: [],
    deletes: [],
    clashes: [],
    verb: null,
    ...LAID,
    status,
    texts: { text: { en, fr } },
  })
  return ruled(
    table(
      made,
      outcome(58, 'dialogue', {
        verb: 'agree',
        by: 'leaders',
        version: 3,
        amendments: [
          one('a62', 62, 'p8', 'lost', 'not to meet again this year', 'de ne pas se réunir de nouveau cette année'),
          one(
            'a63',
            63,
            'p4',
            'proposed',
            'the importance of continued dialogue, and to meet again within a month',
            'l’importance de poursuivre le dialogue, et de se réunir de nouveau dans le mois',
          ),
          one(
            'a65',
            65,
            'p5',
            'proposed',
            'the importance of continued dialogue',
            'l’importance de poursuivre le dialogue',
          ),
        ],
      }),
    ),
  )
}

const PARTS = {
  text: { en: 'to meet again before the end of the quarter', fr: 'de se réunir de nouveau avant la fin du trimestre' },
  'text-2': {
    en: 'The host country invites the members and shares the agenda a week before.',
    fr: 'Le pays hôte invite les membres et communique l’ordre du jour une semaine avant.',
  },
  'text-3': { en: 'The costs are shared by all members.', fr: 'Les coûts sont partagés entre tous les membres.' },
}

/** A text of three paragraphs: one amendment to the second, one that another overtook there, additions and a deletion. */
export function divided(made: Meeting = speaking()): Meeting {
  type Amendment = Outcome['amendments'][number]
  const one = (seq: number, participant: string, more: Partial<Amendment>): Amendment => ({
    id: `a${seq}`,
    seq,
    participant,
    capacity: null,
    digest: '',
    replaces: {},
    adds: [],
    deletes: [],
    verb: null,
    texts: {},
    status: 'proposed',
    clashes: [],
    ...LAID,
    ...more,
  })
  const both = { en: '', fr: '' }
  const amendments = [
    one(62, 'p5', {
      status: 'overtaken',
      clashes: ['text-2'],
      replaces: { 'text-2': both },
      texts: { 'text-2': { en: 'The chair invites the members.', fr: 'La présidence invite les membres.' } },
    }),
    one(63, 'p4', {
      replaces: { 'text-3': both },
      texts: { 'text-3': { en: 'The costs are borne by the host.', fr: 'Les coûts sont supportés par le pays hôte.' } },
    }),
    one(64, 'p8', {
      deletes: ['text-3'],
      adds: [{ id: 'text-64-1', after: 'text', digests: both }],
      texts: { 'text-64-1': { en: 'Observers may attend.', fr: 'Des observateurs peuvent assister.' } },
    }),
  ]
  const text = outcome(58, 'dialogue', { verb: 'agree', by: 'leaders', version: 2, texts: PARTS, amendments })
  return ruled(table(made, text))
}

/** What is offered to a delegation beside the rest. */
export function voting(made: Meeting): Option[] {
  return [
    ...Object.values(made.ballots.votes).map((one) =>
      one.status === 'open' ? yes('cast-ballot', one.id) : yes('correct-ballot', one.id),
    ),
    ...DECISIONS.motions.map((one) =>
      one.id === 'appeal' ? no('move-motion', 'nothing-to-appeal', one.id) : yes('move-motion', one.id),
    ),
    yes('request-floor', 'explanation-of-vote'),
    yes('give-proxy', 'XE'),
    ...Object.values(made.ballots.votes).flatMap((one) =>
      one.status === 'open' ? Object.keys(one.proxies).map((member) => yes('cast-ballot-for', member)) : [],
    ),
    ...Object.keys(made.outcomes.table).map((id) => yes('propose-amendment', id)),
    ...Object.values(made.outcomes.table)
      .flatMap((one) => one.amendments.filter((a) => a.status === 'overtaken'))
      .flatMap((a) => [yes('restate-amendment', a.id), yes('withdraw-amendment', a.id)]),
  ]
}

/** What is offered to the chair beside the rest. */
export function presidingVotes(made: Meeting): Option[] {
  const taken = voteOpen(made)
  const ties = made.sitting?.rulebook.decisions?.ties
  const tie = ties?.then === 'casting-vote' ? ties : null
  const first = Object.values(made.motions.moved).sort((a, b) => a.rank - b.rank)[0]
  return [
    ...voting(made),
    taken ? no('open-vote', 'vote-open') : yes('open-vote'),
    ...Object.values(made.motions.moved).flatMap((one) =>
      one === first ? [yes('rule-motion', one.id)] : [no('open-vote', 'motion-first', one.id, { motion: 'suspend' })],
    ),
    ...Object.values(made.outcomes.table).flatMap((one) => [
      one.amendments.length ? no('open-vote', 'amendments-first', one.id) : yes('open-vote', one.id),
      yes('order-amendments', one.id),
      ...one.amendments
        .filter((a) => a.status === 'proposed')
        .flatMap((a, index) => [
          index ? no('open-vote', 'furthest-first', a.id) : yes('open-vote', a.id),
          yes('withdraw-amendment', a.id),
        ]),
    ]),
    ...(taken
      ? [
          taken.method === 'roll-call'
            ? no('close-vote', 'names-left', taken.id, { called: taken.register[5] ?? '' })
            : tie
              ? no('close-vote', 'casting-due', taken.id, {}, tie.article)
              : yes('close-vote', taken.id),
          ...(tie ? [yes('give-casting-vote', taken.id)] : []),
          yes('cancel-vote', taken.id),
          yes('count-hands', taken.id),
          ...taken.register
            .filter((member) => !(member in taken.ballots))
            .map((member) => yes('record-ballot', member)),
        ]
      : []),
  ]
}
