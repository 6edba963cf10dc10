/** What the server says that this person may do now, and in words why the rest is refused. */
import type { Refusal } from '../../wire/types'
import { has, t, type Values } from '../../text'
import type { Room } from './room'
import type { CommandName } from './commands'
import { memberName, motionWords } from '../votes/reading'
import { citedWords } from './articles'
import { nameOf } from './people'

/** The answer to a command; `refusal` null: it is allowed. */
export interface Option {
  readonly refusal: Refusal | null
}

/** One command: the answer for all that stand in the list `of`, and for those that have one of their own. */
export interface Offer {
  readonly all: Option
  /** Null: it is about nothing, or about anything. */
  readonly of: string | null
  readonly but: ReadonlyMap<string, Option>
}

export interface Offers {
  /** The offer of a command; null: it is not for this person at all. */
  of(command: string): Offer | null
  list(name: string): ReadonlySet<string>
}

/** In a list: nothing, for a command that may be about something or not. */
const NOTHING = ''
/** In the details of a refusal: what the command is about. */
const TARGET = '$target'

/** The option for a command about `target`; null: it is not for this person at all. */
export function optionFor({ options }: Room, command: CommandName, target: string | null = null): Option | null {
  const offer = options.of(command)
  if (!offer?.of) return offer && about(offer.all, target)
  const listed = options.list(offer.of)
  const known = target !== null && listed.has(target) ? target : NOTHING
  return listed.has(known) ? about(offer.but.get(known) ?? offer.all, known) : null
}

/** What a command can be about, be it refused at the moment. */
export function targetsOf({ options }: Room, command: CommandName): string[] {
  const list = options.of(command)?.of
  return list ? [...options.list(list)] : []
}

export function allowed(room: Room, command: CommandName, target: string | null = null): boolean {
  return optionFor(room, command, target)?.refusal === null
}

/** Whether this person has the command at all, be it refused at the moment. */
export function offered(room: Room, command: CommandName): boolean {
  return room.options.of(command) !== null
}

/** Whether the command is refused for this reason, whatever it is about. */
export function refusedFor({ options }: Room, command: CommandName, code: string): boolean {
  const offer = options.of(command)
  return offer !== null && [offer.all, ...offer.but.values()].some(({ refusal }) => refusal?.code === code)
}

/** The option with its target where the refusal speaks of it: the same object each time it is asked for. */
function about(option: Option, target: string | null): Option {
  const details = option.refusal?.details ?? {}
  const places = Object.keys(details).filter((key) => details[key] === TARGET)
  if (!option.refusal || !places.length || target === null) return option
  const kept = NAMED.get(option) ?? new Map<string, Option>()
  NAMED.set(option, kept)
  const told = Object.fromEntries(places.map((key) => [key, target]))
  const made = kept.get(target) ?? { refusal: { ...option.refusal, details: { ...details, ...told } } }
  kept.set(target, made)
  return made
}

const NAMED = new WeakMap<Option, Map<string, Option>>()

/** Why something is refused, in words; beside them stands the article of the body that says it. */
export function reasonWords(room: Room, refusal: Refusal): string {
  const id = `refusal-${refusal.code}`
  return has(id) ? t(id, valuesOf(room, refusal)) : t('refusal-unknown', { code: refusal.code })
}

/** The same in one string: why, and by which article of the body, where one says it. */
export function refusalWords(room: Room, refusal: Refusal): string {
  const reason = reasonWords(room, refusal)
  return refusal.article ? `${reason} ${citedWords(refusal.article)}` : reason
}

function valuesOf(room: Room, refusal: Refusal): Values {
  return Object.fromEntries(Object.entries(refusal.details).map(([key, value]) => [key, named(room, key, value)]))
}

function named(room: Room, key: string, value: string | number): string | number {
  if (key === 'motion') return motionWords(String(value))
  if (key === 'member' || key === 'called') return memberName(room.meeting, String(value))
  const person = room.meeting.seats.participants[String(value)]
  return person ? nameOf(person) : value
}
