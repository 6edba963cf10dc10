/** What the chair says of credentials on which the meeting has yet to decide. Pure. */
import type { Challenge, Meeting } from '../../wire/types'
import { t } from '../../text'
import { memberName } from '../votes/reading'
import { cue, type Cue } from './cue'

export function ofCredentials(meeting: Meeting): Cue | null {
  const one = challengedNow(meeting)
  if (!one) return null
  const due = meeting.sitting?.rulebook.decisions?.credentials?.report && !one.report
  const said = t('say-credentials', { member: memberName(meeting, one.member) })
  return cue([said], t(due ? 'then-credentials-report' : 'then-credentials', { act: t('credentials') }))
}

/** The first that is challenged and not decided; null: none is. */
export function challengedNow(meeting: Meeting): Challenge | null {
  return Object.values(meeting.credentials.challenged).find((one) => one.status === 'open') ?? null
}
