/** The members that have a name or a sign of their own in this meeting: of the body's file, and of the meeting file. */
import type { Meeting, Member } from '../../wire/types'
import { locale } from '../../text'

const known = $state<{ members: Record<string, Member> }>({ members: {} })

/** The members of this meeting are those from now on; one room shows one meeting. */
export function knowMembers(meeting: Meeting): void {
  const rules = meeting.sitting?.rulebook
  const all = [...(rules?.decisions?.members ?? []), ...(rules?.named ?? [])]
  known.members = Object.fromEntries(all.map((member) => [member.code, member]))
}

/** The member's own sign for its plate; nothing where it has none. */
export function signOf(code: string): string | undefined {
  return known.members[code]?.sign
}

/** The name that the meeting has for a member that all the world has none for: in this language, else in any. */
export function ownName(code: string): string | undefined {
  const name = known.members[code]?.name ?? {}
  return name[locale()] ?? (/^[A-Z]{2}$/.test(code) ? undefined : Object.values(name)[0])
}
