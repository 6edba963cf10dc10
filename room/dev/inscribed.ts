/** Who inscribed before the item was taken up: in which language, at which level, and who speaks by video. */
import type { Inscription, Meeting } from '../src/wire/types'
import { interpreted, planned } from './booths'
import { edit, speaking } from './meeting'
import { onBehalf } from './represented'
import type { State } from './states'

type Make = (made: Meeting, more?: Partial<State>) => State

export function inscribed(made: Meeting): Meeting {
  return edit(made, (one) => {
    const [first, second] = one.debate.queue
    if (first && one.debate.speaker) one.debate.speaker.request = 'r1'
    const item = one.agenda.current ?? ''
    const says = (id: string, participant: string, more: Partial<Inscription>): Inscription => ({
      id,
      seq: 20,
      at: one.last_at,
      participant,
      capacity: null,
      item,
      level: 'minister',
      language: 'es',
      since: one.last_at,
      texts: {},
      on_behalf: false,
      code: null,
      by_video: false,
      ...more,
    })
    const speaking = one.debate.speaker?.participant ?? ''
    one.inscriptions.speakers = { r1: says('r1', speaking, { level: 'head-of-state', language: 'ar' }) }
    if (first) one.inscriptions.speakers[first.id] = says(first.id, first.participant, {})
    if (second) {
      second.by_video = true
      const person = one.seats.participants[second.participant]
      if (person) person.present = false
      one.inscriptions.speakers[second.id] = says(second.id, second.participant, { by_video: true, language: 'fr' })
    }
  })
}

export function inscribedStates(presiding: Make, booth: Make): Record<string, () => State> {
  return {
    'chair-extending': () => presiding(planned(speaking()), { press: ['[data-extend] button'] }),
    'chair-by-video': () => presiding(inscribed(speaking())),
    'chair-on-behalf': () => presiding(onBehalf(speaking())),
    'booth-inscribed': () => booth(inscribed(interpreted(speaking()))),
  }
}
