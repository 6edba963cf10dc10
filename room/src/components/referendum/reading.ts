/** How an agreement ad referendum is read: whose capitals are awaited in a call, and who has yet to confirm. */
import type { Meeting, Outcome, Silence } from '../../wire/types'

/** Those who said in the call that their capital has yet to confirm the version that stands. */
export function capitalsOf(meeting: Meeting, outcome: Outcome): string[] {
  const said = meeting.capitals.awaited.filter((one) => one.outcome === outcome.id && one.version === outcome.version)
  return [...new Set(said.map((one) => one.member))]
}

/** Who has yet to confirm. */
export function leftOf(silence: Silence): string[] {
  const confirmed = new Set(silence.confirmed.map((one) => one.member))
  return silence.awaits.filter((member) => !confirmed.has(member))
}

/** With which wording: a text that is agreed ad referendum may stand unless a capital refuses it, as the body says. */
export function unlessRefused(meeting: Meeting): '' | '-unless' {
  return meeting.sitting?.rulebook.consensus.ad_referendum === 'unless-refused' ? '-unless' : ''
}
