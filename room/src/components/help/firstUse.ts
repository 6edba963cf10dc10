/**
 * Which three things each role is shown once, on the real buttons: the first place of each list that stands on the
 * screen. A sentence whose button is not there is left out.
 */
import type { You } from '../../wire/types'

export type FirstUse = 'delegate' | 'chair' | 'interpreter' | 'observer' | 'secretariat'

const KEPT = 'hemicycle-first-use'
const FLOOR = ['.slots .slot:nth-of-type(1) button']
const SIDE = ['#side [role=tablist]', 'nav [data-tab=agenda]', 'nav']
const LOBBY = ['[data-opens=lobby]']
const BAND = ['#band']

export const PLACES: Record<FirstUse, string[][]> = {
  delegate: [FLOOR, ['[data-device=microphone]'], SIDE],
  chair: [BAND, ['[data-list]'], LOBBY],
  interpreter: [['section.air'], ['[data-channels]', '#acts'], ['[data-change-booth]']],
  observer: [['[data-channels]'], FLOOR, SIDE],
  secretariat: [LOBBY, BAND, ['[data-help]']],
}

/** As what somebody is here; null: as nothing that is explained. */
export function useOf(you: You | null, presides: boolean): FirstUse | null {
  if (!you) return null
  if (presides) return 'chair'
  return you.role in PLACES ? (you.role as FirstUse) : null
}

/** The sentences whose places stand on this screen, by their numbers from 1. */
export function placed(use: FirstUse, screen: ParentNode): { number: number; at: Element }[] {
  return PLACES[use].flatMap((places, index) => {
    const at = places.map((one) => screen.querySelector(one)).find((one) => one !== null && shows(one))
    return at ? [{ number: index + 1, at }] : []
  })
}

function shows(one: Element): boolean {
  const box = one.getBoundingClientRect()
  return box.width > 0 && box.height > 0
}

export function known(use: FirstUse): boolean {
  return (localStorage.getItem(KEPT) ?? '').split(' ').includes(use)
}

export function keepKnown(use: FirstUse): void {
  localStorage.setItem(KEPT, `${localStorage.getItem(KEPT) ?? ''} ${use}`.trim())
}
