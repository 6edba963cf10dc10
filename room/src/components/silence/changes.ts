/** What changed in the silence procedures since a moment ago, in words for everybody: all are told at once. */
import type { Meeting } from '../../wire/types'
import { t } from '../../text'
import { wholeWords } from '../texts/reading'
import { nameOfCode } from '../view/people'
import { instant } from './reading'

type Say = (words: string, urgent?: boolean, mine?: boolean) => number

export function silenceStates(meeting: Meeting): Record<string, string> {
  return Object.fromEntries(
    Object.values(meeting.silences.table).map((one) => [one.id, `${one.status} ${one.expires}`]),
  )
}

/** Says each change; that a text was adopted is said with the text. */
export function silenceChanges(
  before: Record<string, string>,
  now: Record<string, string>,
  meeting: Meeting,
  say: Say,
): void {
  for (const [id, state] of Object.entries(now)) if (state !== before[id]) told(meeting, id, before[id], say)
}

function told(meeting: Meeting, id: string, before: string | undefined, say: Say): void {
  const silence = meeting.silences.table[id]
  if (!silence) return
  const outcome = meeting.outcomes.table[silence.outcome]
  const text = wholeWords(meeting, outcome).words
  const expires = instant(silence.expires)
  if (silence.status === 'running')
    say(
      t(before ? 'silence-extended-now' : silence.awaits.length ? 'referendum-agreed-now' : 'silence-opened-now', {
        text,
        expires,
      }),
      true,
      true,
    )
  else if (silence.status === 'broken')
    say(t('silence-broken-now', { text, member: nameOfCode(silence.breach?.member ?? '') }), true, true)
  else if (silence.status === 'unattended') say(t('silence-unattended-now', { text }), true, true)
  else if (silence.status === 'withdrawn') say(t('silence-withdrawn-now', { text }), true, true)
}
