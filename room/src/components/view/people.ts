/** How people and delegations are called: as accredited, never as typed. */
import { ownName, signOf } from './members.svelte'
import type { Meeting, Participant, Texts } from '../../wire/types'
import { initialsOf, shortNameOf } from '../../names'
import { comma, manifest, t, tag, locale } from '../../text'

/** Words with the language that they are in, so that they can be marked up. */
export interface Worded {
  words: string
  lang: string
}

/** The text `name` in the language of the interface, else in the first language that has it. */
export function worded(texts: Texts | null | undefined, name: string): Worded | null {
  const text = texts?.[name]
  if (!text) return null
  const own = text[locale()]
  if (own) return { words: own, lang: locale() }
  const other = Object.entries(text).find(([, words]) => words)
  return other ? { words: other[1], lang: other[0] } : null
}

export function nameOf(person: Participant): string {
  return nameHere(person) ?? person.texts['name']?.['und'] ?? t('person-unnamed')
}

/** The name as this language writes it, where the list of participants says so. */
function nameHere(person: Participant): string | undefined {
  return person.texts['names']?.[locale()]
}

export function nameById(meeting: Meeting, id: string): string {
  const person = meeting.seats.participants[id]
  if (person) return nameOf(person)
  return id === 'secretariat' ? t('role-secretariat') : nameOfCode(id)
}

/** How a word agrees with somebody; empty where the list of participants does not say. */
export function genderOf(person: Participant): string {
  return person.texts['gender']?.['und'] ?? ''
}

/** The family name where the list of participants says which it is; else the whole name. */
export function shortName(person: Participant): string {
  return shortNameOf(nameOf(person), familyOf(person))
}

export function initials(person: Participant): string {
  return initialsOf(nameOf(person), familyOf(person))
}

function familyOf(person: Participant): string | null {
  return nameHere(person) ? null : (person.texts['family']?.['und'] ?? null)
}

/** The member for whom a person sits on the item in hand, where it is not their own. */
export function otherCapacity(person: Participant, item: string | null): string | null {
  if (!person.capacity_member) return null
  const everywhere = person.capacity_items === null
  return everywhere || (item !== null && person.capacity_items?.includes(item)) ? person.capacity_member : null
}

/** Office and, where it is in force, capacity: 'Polish President, representing the Chairmanship of the OSCE'. */
export function standing(person: Participant, item: string | null): Worded | null {
  const office = worded(person.texts, 'office')
  const capacity = otherCapacity(person, item) ? worded(person.texts, 'capacity') : null
  if (!office || !capacity) return office ?? capacity
  return { words: `${office.words}${comma()}${capacity.words}`, lang: office.lang }
}

/** The code on the plate: the member, or a word for who sits for none. */
export function codeOf(person: Participant): string {
  return person.member ? plateOf(person.member) : t(`role-short-${person.role}`)
}

/** What stands on the plate of a member: 'FR', 'COM' (CE in French); never `org:`, by which the record tells both apart, nor a state’s letters for an organisation. */
export function plateOf(code: string): string {
  const sign = signOf(code)
  if (sign) return sign
  return manifest().organisations[code]?.[1] ?? code.replace(/^org:(?=[A-Z]{2}$)/, 'Org. ').replace(/^org:/, '')
}

/** A state or organisation by its name in the language of the interface, else by its code. */
export function nameOfCode(code: string): string {
  const own = ownName(code)
  if (own) return own
  const organisation = manifest().organisations[code]?.[0]
  if (organisation) return organisation
  try {
    return /^[A-Z]{2}$/.test(code)
      ? (new Intl.DisplayNames([tag()], { type: 'region' }).of(code) ?? code)
      : bareCode(code)
  } catch {
    return bareCode(code)
  }
}

function bareCode(code: string): string {
  return code.replace(/^org:/, '')
}
