/** Who votes or speaks for others, in the harness. */
import type { Meeting } from '../src/wire/types'
import { NOW, request } from './meeting'

/** Who looks at the room has no ballot in the vote. */
export function guest(made: Meeting): Meeting {
  const open = made.ballots.votes['v80']
  if (open) open.register = open.register.filter((member) => member !== 'XE')
  return made
}

/** Two proxies that stand: one by letter, on one item alone. */
export function proxied(made: Meeting): Meeting {
  made.proxies = {
    given: {
      y40: { id: 'y40', seq: 40, at: NOW - 900_000, member: 'XA', holder: 'XE', items: null, letter: false },
      y41: { id: 'y41', seq: 41, at: NOW - 800_000, member: 'XB', holder: 'XE', items: ['situation'], letter: true },
    },
  }
  return made
}

/** Somebody waits, and somebody speaks, on behalf of others. */
export function onBehalf(made: Meeting): Meeting {
  made.debate.queue = [request('p3', 10), request('p5', 11)]
  made.debate.behalf = {
    r70: {
      seq: 70,
      item: 'situation',
      code: null,
      texts: { behalf: { en: 'the Group of 77 and China', fr: 'le Groupe des 77 et la Chine' } },
    },
    r71: { seq: 71, item: 'situation', code: 'EU', texts: {} },
  }
  if (made.debate.speaker) made.debate.speaker = { ...made.debate.speaker, request: 'r70' }
  return made
}
