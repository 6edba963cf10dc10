/** What the chair says on the item in hand: who may still speak, what comes first, and what is put. Pure. */
import type { Item, Meeting, Outcome } from '../../wire/types'
import { t } from '../../text'
import { partsFirst } from '../texts/dividing'
import { secondDue } from '../votes/ties'
import { ofCredentials } from './credentialsCue'
import { cue, press, type Cue, type Refused } from './cue'
import { readyTogether } from './proposing'

/** The item is in hand and nobody asks for the floor: its texts are put, and then it is closed. */
export function ofItem(meeting: Meeting, refused: Refused): Cue | null {
  const { current, items } = meeting.agenda
  const item = current ? items[current] : undefined
  if (!item) return null
  const again = Object.values(meeting.ballots.votes).some((one) => one.item === current && secondDue(meeting, one))
  if (again) return cue([t('say-tied')], press('vote-second-put'))
  const ask = asked(meeting, item)
  const here = readyHere(meeting)
  const ready = here.filter((one) => !refused('put-outcome', one.id) && !amended(one) && !partsFirst(meeting, one))
  const count = ready.length
  if (count > 1 && count === readyTogether(meeting).length)
    return cue(
      [`${ask} ${t('say-texts-before-you', { count })}`],
      t('then-press', { act: t('en-bloc-put', { count }) }),
    )
  if (count > 0) return cue([`${ask} ${t('say-before-you')}`], press('put'))
  const due = here.some(
    (one) => refused('put-outcome', one.id) === 'vote-asked' && refused('open-vote', one.id) === null,
  )
  if (due) return cue([t('say-vote-due')], press('motion-put'))
  return (
    ofFirst(meeting, here, ask) ??
    ofCredentials(meeting) ??
    cue([ask], refused('close-item', item.id) ? null : nobody())
  )
}

/** The texts on the item in hand on which something is to be decided. */
export function readyHere(meeting: Meeting): Outcome[] {
  const { shut, adjourned } = meeting.motions
  return readyTogether(meeting).filter((one) => !(one.id in shut) && !(one.item !== null && one.item in adjourned))
}

/** What comes before a text: an amendment to it, or its parts. */
function ofFirst(meeting: Meeting, here: Outcome[], ask: string): Cue | null {
  if (here.some(amended))
    return cue([`${ask} ${t('say-amendment-first')}`], t('then-amendment', { act: t('motion-put') }))
  if (here.some((one) => partsFirst(meeting, one))) return cue([`${ask} ${t('say-parts-first')}`], press('motion-put'))
  return null
}

function amended(text: Outcome): boolean {
  return text.amendments.some((one) => one.status === 'proposed' || one.status === 'overtaken')
}

function nobody(): string {
  return t('then-nobody', { act: t('close-item') })
}

/** Who may still speak: nobody where the debate or the list is closed. */
function asked({ debate, motions }: Meeting, item: Item): string {
  if (item.id in motions.closed) return t('say-debate-closed')
  if (!debate.list_open) return t('say-list-closed')
  if (item.other_business) return t('say-other-business')
  return t(debate.spoken.some((one) => one.item === item.id) ? 'say-anybody' : 'say-list-open')
}
