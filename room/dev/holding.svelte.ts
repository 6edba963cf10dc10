/** A component on the screen, in a room that a test changes; what is asked of the server is kept, and answered as it says. */
import { render } from '@testing-library/svelte'
import type { Component } from 'svelte'
import type { Answer, Room } from '../src/components/view/room'
import type { Command } from '../src/wire/types'
import { fixtureRoom } from './fixture'
import Held from './Held.svelte'
import type { State } from './states'

/** jsdom lays nothing out, and has no words as they are read. */
if (!('innerText' in HTMLElement.prototype))
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent
    },
  })

/** Nor does it open a dialog. */
const dialogs = HTMLDialogElement.prototype
dialogs.show ??= dialogs.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
dialogs.close ??= function (this: HTMLDialogElement) {
  this.open = false
}

export interface Holding {
  room: { -readonly [K in keyof Room]: Room[K] }
  /** What was asked of the server, in its order. */
  acted: Command[]
  /** What the server answers from now on. */
  answer: Answer
}

/** Shows the component in the room of that state. */
export function show<P extends Record<string, unknown>>(component: Component<P>, state: State, given: P): Holding {
  const room: Holding['room'] = $state(fixtureRoom({ ...state, cameras: false }))
  const holding: Holding = { room, acted: [], answer: { kind: 'accepted', seqs: [90] } }
  room.act = (command) => {
    holding.acted.push(command)
    return Promise.resolve(holding.answer)
  }
  render(Held, { room, component: component as unknown as Component<Record<string, unknown>>, given })
  return holding
}
