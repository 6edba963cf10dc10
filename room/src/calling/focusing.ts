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
      unfold(field)
      field.focus()
      field.scrollIntoView({ block: 'center' })
      return
    }
    const within = document.querySelector<HTMLElement>(`[data-at^="${CSS.escape(steps.join('/'))}/"]`)
    if (within) {
      unfold(within)
      return within.focus()
    }
    steps.pop()
  }
}

/** What is folded around a field is opened: nothing folded takes the focus. */
function unfold(field: HTMLElement): void {
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}

/** In which field the focus is. */
export function fieldOf(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-at]')?.dataset.at ?? '') : ''
}
