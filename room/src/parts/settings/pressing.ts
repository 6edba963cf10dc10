/** What a shortcut does: it presses the button that stands on the screen, so that it can do no more than the pointer. */
import type { Room } from '../view/room'
import type { Shortcut } from './keys.svelte'

const BUTTONS: Partial<Record<Shortcut, string>> = {
  hand: '#acts [data-command="request-floor"][data-target="statement"], #acts [data-command="withdraw-request"]',
  order: '#acts [data-command="request-floor"][data-target="point-of-order"]',
}

export function pressed(shortcut: Shortcut, room: Room): void {
  if (shortcut === 'microphone') room.devices?.setMicrophone(!room.devices.microphoneOn)
  else if (shortcut === 'camera') room.devices?.setCamera(!room.devices.cameraOn)
  else if (shortcut === 'seats') focus('#seats [tabindex="0"]')
  else if (shortcut === 'panel') focus('[role=tab][aria-selected=true]')
  else document.querySelector<HTMLElement>(BUTTONS[shortcut] ?? '')?.click()
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
