/** Files that are dropped on a place of the page are attached there. */
import type { Page } from './page.svelte'

interface Dropped {
  page: Page
  item: string
}

export function droppable(place: HTMLElement, { page, item }: Dropped): { destroy: () => void } {
  const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  const over = (event: DragEvent) => {
    if (!carries(event)) return
    event.preventDefault()
    place.setAttribute('data-over', '')
  }
  const out = () => place.removeAttribute('data-over')
  const drop = (event: DragEvent) => {
    out()
    if (!carries(event)) return
    event.preventDefault()
    void page.attach(item, [...(event.dataTransfer?.files ?? [])])
  }
  place.addEventListener('dragover', over)
  place.addEventListener('dragleave', out)
  place.addEventListener('drop', drop)
  return {
    destroy() {
      place.removeEventListener('dragover', over)
      place.removeEventListener('dragleave', out)
      place.removeEventListener('drop', drop)
    },
  }
}
