/** Rows of a list are put elsewhere by drag of their handle, and by Alt with the arrows wherever the focus is in them. */
import { tick } from 'svelte'

/** A list in its order: the keys of its rows, and what puts one before another; last without one. */
export interface Sorted {
  order: () => string[]
  place: (key: string, before: string | null) => void
}

/** A row goes up or down by one. */
export function step({ order, place }: Sorted, key: string, by: -1 | 1): void {
  const keys = order()
  const at = keys.indexOf(key)
  const to = at + by
  if (at < 0 || to < 0 || to >= keys.length) return
  place(key, (by < 0 ? keys[to] : keys[to + 1]) ?? null)
}

export function sortable(list: HTMLElement, sorted: Sorted): { destroy: () => void } {
  let dragged = ''
  const rowOf = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>('[data-row]') ?? null
  const mark = (row: HTMLElement | null) => {
    for (const one of list.querySelectorAll('[data-over]')) one.removeAttribute('data-over')
    row?.setAttribute('data-over', '')
  }

  function down(event: PointerEvent): void {
    const row = rowOf(event.target)
    if (!row || !(event.target as Element).closest('[data-grip]')) return
    dragged = row.dataset.row ?? ''
    list.setPointerCapture(event.pointerId)
  }
  function over(event: PointerEvent): void {
    if (dragged) mark(rowOf(document.elementFromPoint(event.clientX, event.clientY)))
  }
  function up(event: PointerEvent): void {
    const onto = dragged ? rowOf(document.elementFromPoint(event.clientX, event.clientY)) : null
    const keys = sorted.order()
    const [key, from, to] = [dragged, keys.indexOf(dragged), keys.indexOf(onto?.dataset.row ?? '')]
    dragged = ''
    mark(null)
    if (from < 0 || to < 0 || from === to || !list.contains(onto)) return
    sorted.place(key, (to > from ? keys[to + 1] : keys[to]) ?? null)
  }
  async function key(event: KeyboardEvent): Promise<void> {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key]
    const row = rowOf(event.target)
    if (!by || !event.altKey || !row?.dataset.row) return
    event.preventDefault()
    const focused = document.activeElement as HTMLElement | null
    step(sorted, row.dataset.row, by)
    await tick()
    focused?.focus()
  }

  const heard = (event: KeyboardEvent) => void key(event)
  list.addEventListener('pointerdown', down)
  list.addEventListener('pointermove', over)
  list.addEventListener('pointerup', up)
  list.addEventListener('keydown', heard)
  return {
    destroy() {
      list.removeEventListener('pointerdown', down)
      list.removeEventListener('pointermove', over)
      list.removeEventListener('pointerup', up)
      list.removeEventListener('keydown', heard)
    },
  }
}
