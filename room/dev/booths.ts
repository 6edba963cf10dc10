/** Interpreters of the harness and their booths. */
import type { Booth, BoothLine, DeviceState, Meeting, Participant } from '../src/wire/types'
import type { Option } from './types'
import { NOW } from './meeting'
import { no, yes } from './offers'

const NAMES = ['Inès Aubry', 'Ivo Brandt', 'Ida Collins', 'Sina Dahl', 'Noor Eldin']

function interpreter(id: string, name: string): Participant {
  const slug = name.split(' ').at(-1)?.toLowerCase() ?? ''
  return {
    id,
    first: 1,
    seq: 100,
    role: 'interpreter',
    member: null,
    listed: false,
    capacity_member: null,
    capacity_items: null,
    admitted: true,
    present: true,
    since: 0,
    booth: null,
    refused: false,
    withdrawn: false,
    shown_out: false,
    in_place_of: null,
    unnamed: false,
    via: null,
    texts: { name: { und: name }, slug: { und: slug }, office: { en: 'interpreter', fr: 'interprète' } },
  }
}

/** The meeting is to end soon, and one of two booths is left then. */
export function planned(made: Meeting): Meeting {
  const ends = NOW + 348_000
  const team = (until: number) => ({ interpreters: ['p10', 'p11'], places: 2, starts: NOW - 6_000_000, ends: until })
  if (made.sitting) made.sitting.ends = ends
  made.booths.plan = {
    seq: 12,
    booths: [
      { language: 'fr', hears: ['en'], relay: null, teams: [team(ends + 600_000)] },
      { language: 'en', hears: ['fr'], relay: null, teams: [team(ends + 3_600_000)] },
    ],
  }
  return made
}

/** Two in the French booth, of whom `live` is on air; one each in the English and the Spanish; one signs. */
export function interpreted(
  made: Meeting,
  live: string | null = null,
  more: Partial<Booth> = {},
  signs: string | null = null,
): Meeting {
  const first = Object.keys(made.seats.participants).length + 1
  const [ines, ivo, ida, sina, noor] = NAMES.map((name, at) => interpreter(`p${first + at}`, name)) as [
    Participant,
    Participant,
    Participant,
    Participant,
    Participant,
  ]
  for (const one of [ines, ivo, ida, sina, noor]) made.seats.participants[one.id] = one
  if (made.sitting) made.sitting.languages = ['fr', 'en', 'es']
  const booth = (language: string, interpreters: string[], who: string | null, rest: Partial<Booth> = {}): Booth => ({
    language,
    interpreters,
    live: who,
    channel: who ? language : null,
    since: who ? NOW - 762_000 : null,
    offered: false,
    ...rest,
  })
  made.booths = {
    plan: null,
    table: {
      fr: booth('fr', [ines.id, ivo.id], live, live ? more : {}),
      ...(more.channel === 'en' ? {} : { en: booth('en', [ida.id], ida.id) }),
      ...(more.channel === 'en' ? { es: booth('es', [ida.id], ida.id) } : {}),
      ...(signs ? { ils: booth('ils', [sina.id], signs) } : {}),
    },
  }
  return made
}

/** What the interpreters hear: the English booth takes the French channel as relay. */
const media = (hears: string): DeviceState => ({
  camera: true,
  microphone: true,
  screen: false,
  quality: 3,
  troubles: [],
  hears,
  monitors: false,
  played: false,
})
export const BOOTHS: Record<string, DeviceState> = {
  p10: media('floor'),
  p11: media('floor'),
  p12: media('fr'),
  p13: media('floor'),
  p5: media('fr'),
  p6: media('fr'),
  p9: media('en'),
}

/** The acts of an interpreter, as the rules have them. */
export function interpreting(made: Meeting, me: string): Option[] {
  const table = Object.values(made.booths.table)
  const mine = table.find((one) => one.interpreters.includes(me))
  const live = mine?.live === me
  const taken = (channel: string): Option => {
    const target = channel === mine?.language ? null : channel
    const other = table.find((one) => one.channel === channel && one !== mine)
    return mine?.live && !live
      ? no('go-on-air', 'boothmate-live', target, { participant: mine.live })
      : other
        ? no('go-on-air', 'channel-taken', target, { language: channel })
        : yes('go-on-air', target)
  }
  return [
    ...['fr', 'en', 'es'].map((one) =>
      one === mine?.language ? no('enter-booth', 'already-in-booth', one) : yes('enter-booth', one),
    ),
    yes('enter-booth', 'sgn'),
    yes('leave-booth'),
    ...[...new Set([mine?.language ?? 'fr', 'fr', 'en', 'es'])].map(taken),
    live ? yes('go-off-air') : no('go-off-air', 'not-on-air'),
    live
      ? mine.interpreters.length > 1
        ? yes('offer-microphone')
        : no('offer-microphone', 'no-boothmate')
      : no('offer-microphone', 'not-on-air'),
    live && mine.offered ? yes('withdraw-offer') : no('withdraw-offer', 'not-offered'),
    mine?.offered && !live ? yes('take-microphone') : no('take-microphone', 'not-offered'),
  ]
}

const TALK: BoothLine[] = [
  { at: NOW - 180_000, participant: 'p12', text: 'We take relay from you for item 2.' },
  { at: NOW - 95_000, participant: 'p11', text: '« approche à deux voies », comme dans le titre' },
  { at: NOW - 20_000, participant: 'p10', text: 'Merci. Handover at 20:51?' },
]
export const boothState = { talk: TALK }
