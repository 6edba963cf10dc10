/** What the server says that this person may do now, and in words why the rest is refused. */
import type { Option, Refusal } from '../../wire/types'
import { has, t, type Values } from '../../text'
import type { Room } from './room'
import type { CommandName } from './commands'
import { memberName, motionWords } from '../votes/reading'
import { nameOf } from './people'

/** The option for a command about `target`; null: it is not for this person at all. */
export function optionFor(room: Room, command: CommandName, target: string | null = null): Option | null {
  const about = room.options.filter((option) => option.command === command)
  return about.find((option) => option.target === target) ?? about.find((option) => option.target === null) ?? null
}

export function allowed(room: Room, command: CommandName, target: string | null = null): boolean {
  const option = optionFor(room, command, target)
  return option !== null && option.refusal === null
}

/** Whether this person has the command at all, be it refused at the moment. */
export function offered(room: Room, command: CommandName): boolean {
  return room.options.some((option) => option.command === command)
}

/** Why something is refused, in words; beside them stands the article of the body that says it. */
export function reasonWords(room: Room, refusal: Refusal): string {
  const id = `refusal-${refusal.code}`
  return has(id) ? t(id, valuesOf(room, refusal)) : t('refusal-unknown', { code: refusal.code })
}

/** The same in one string: why, and by which article of the body, where one says it. */
export function refusalWords(room: Room, refusal: Refusal): string {
  const reason = reasonWords(room, refusal)
  return refusal.article ? `${reason} ${t('cited-article', { article: refusal.article })}` : reason
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
