/** Puts the focus into a field of the draft, wherever it stands; a row is opened for it first. */
import { tick } from 'svelte'
import type { Page } from './page.svelte'

export async function focusField(page: Page, at: string): Promise<void> {
  const [table, key] = at.split('/')
  if ((table === 'people' || table === 'items') && key) page.open = key
  await tick()
  const steps = at.split('/')
  while (steps.length) {
    const field = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(steps.join('/'))}"]`)
    if (field) {
      field.focus()
      field.scrollIntoView({ block: 'center' })
      return
    }
    const within = document.querySelector<HTMLElement>(`[data-at^="${CSS.escape(steps.join('/'))}/"]`)
    if (within) return within.focus()
    steps.pop()
  }
}

/** In which field the focus is. */
export function fieldOf(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-at]')?.dataset.at ?? '') : ''
}
