/** What a shortcut does: it presses the button that stands on the screen, so that it can do no more than the pointer. */
import { t } from '../../text'
import { announce } from '../chrome/announcer.svelte'
import type { Room } from '../view/room'
import type { Shortcut } from './keys.svelte'

const BUTTONS: Partial<Record<Shortcut, string>> = {
  hand: '#acts [data-command="request-floor"][data-target="statement"], #acts [data-command="withdraw-request"]',
  order: '#acts [data-command="request-floor"][data-target="point-of-order"]',
  'give-first': '[data-list] [data-command="grant-floor"]',
}

/** What a shortcut leads to: the first of these that is there. */
const PLACES: Partial<Record<Shortcut, string[]>> = {
  seats: ['#seats [tabindex="0"]'],
  panel: ['[role=tab][aria-selected=true]'],
  band: ['#band fieldset button:not([aria-disabled="true"])', '#band fieldset button', '#band'],
  list: ['[data-list] h2'],
  text: ['#table-title', '[data-opens="decide"]'],
  motions: ['#motions-title', '[data-opens="decide"]'],
}

export function pressed(shortcut: Shortcut, room: Room): void {
  if (shortcut === 'microphone') room.devices?.setMicrophone(!room.devices.microphoneOn)
  else if (shortcut === 'camera') room.devices?.setCamera(!room.devices.cameraOn)
  else if (shortcut === 'decision') toDecision()
  else if (PLACES[shortcut]) focus(PLACES[shortcut])
  else document.querySelector<HTMLElement>(BUTTONS[shortcut] ?? '')?.click()
}

/** To the card of what is being decided, in the console to its band: its acts come next by Tab. */
export function toDecision(): void {
  if (!focus(['[data-decision=open]', '[data-decision]', ...(PLACES.band ?? [])])) announce(t('decision-none'))
}

function focus(places: string[]): boolean {
  const found = places
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((element) => element !== null)
  found?.focus()
  return found !== undefined && found !== null
}
