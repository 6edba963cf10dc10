/** How booths and channels are read: who stands where, who feeds what, who takes relay from whom. */
import { isSignLanguage } from '../../state/microphones'
import { FLOOR } from '../../state/listening'
import { SIGN_LANGUAGES } from '../../wire/signs'
import type { Booth, Meeting, Participant } from '../../wire/types'
import { locale, tag } from '../../text'
import { languageName } from '../texts/reading'
import { nameById, type Worded } from '../view/people'
import type { Room } from '../view/room'

/** A turn at the microphone, as the profession has it: half an hour at most, and a sign five minutes before. */
export const TURN_MS = 30 * 60_000
/** In which language the registry of languages names sign languages. */
const REGISTRY = 'en'
export const SIGN_MS = 25 * 60_000

/** The others of the booth, who is on air first, then who is present. */
export function matesOf(meeting: Meeting, booth: Booth, me: string): Participant[] {
  const mates = booth.interpreters.filter((who) => who !== me).flatMap((who) => meeting.seats.participants[who] ?? [])
  const rank = (one: Participant): number => (one.id === booth.live ? 0 : one.present ? 1 : 2)
  return mates.sort((a, b) => rank(a) - rank(b))
}

/** Whether anybody interprets here. */
export function isInterpreted(meeting: Meeting): boolean {
  return Object.values(meeting.seats.participants).some((person) => person.role === 'interpreter')
}

/** The channels that there can be to listen to: the official languages. */
export function channelsThere(meeting: Meeting): string[] {
  return isInterpreted(meeting) ? (meeting.sitting?.languages ?? []) : []
}

/** What a choice comes to here: a channel that this meeting does not have is the floor. */
export function heardHere(room: Room): string {
  return room.hears !== FLOOR && channelsThere(room.meeting).includes(room.hears) ? room.hears : FLOOR
}

/** The booth that feeds this channel now. */
export function feeding(meeting: Meeting, channel: string): Booth | null {
  return Object.values(meeting.booths.table).find((booth) => booth.channel === channel) ?? null
}

/** The booths in which somebody listens to this channel, by their language: they take relay from it. */
export function relayTakers(room: Room, channel: string): string[] {
  const source = feeding(room.meeting, channel)
  return Object.values(room.meeting.booths.table)
    .filter(
      (booth) =>
        booth.language !== source?.language && booth.interpreters.some((who) => room.presence[who]?.hears === channel),
    )
    .map((booth) => booth.language)
}

/** How many in the room listen to this channel, interpreters left out. */
export function listenersOf(room: Room, channel: string): number {
  const people = room.meeting.seats.participants
  return Object.entries(room.presence).filter(
    ([who, media]) => media.hears === channel && people[who]?.role !== 'interpreter',
  ).length
}

/** The short name of a language on a key: its code. */
export function codeOfLanguage(language: string): string {
  return language.toUpperCase()
}

/** A language as it is named in itself; a sign language, which is not written, as the reader or the registry has it. */
export function ownName(language: string): Worded {
  if (!isSignLanguage(language)) return { words: languageName(language), lang: language }
  const words = nameIn(language)
  const known = SIGN_LANGUAGES[language.split('-')[0] ?? ''] ?? language
  return words === language ? { words: known, lang: REGISTRY } : { words, lang: locale() }
}

/** A language as it stands in a sentence of the interface. */
export function nameIn(language: string): string {
  return new Intl.DisplayNames([tag()], { type: 'language' }).of(language) ?? language
}

export function namesOf(meeting: Meeting, people: readonly string[]): string {
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(people.map((who) => nameById(meeting, who)))
}
