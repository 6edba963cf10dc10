/** Rows of a list are put elsewhere by drag of their handle, and by Alt with the arrows wherever the focus is in them. */
import { tick } from 'svelte'
import type { Table } from './draft'
import type { Page } from './page.svelte'

interface Sorted {
  page: Page
  table: Table
}

export function sortable(list: HTMLElement, { page, table }: Sorted): { destroy: () => void } {
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
    const rows = page.draft[table]
    const row = rows.find((one) => one.key === dragged)
    const [from, to] = [dragged, onto?.dataset.row].map((key) => rows.findIndex((one) => one.key === key))
    dragged = ''
    mark(null)
    if (!row || from === undefined || to === undefined || to < 0 || from === to || !list.contains(onto)) return
    page.saving.place(table, row, (to > from ? rows[to + 1] : rows[to])?.key ?? null)
  }
  async function key(event: KeyboardEvent): Promise<void> {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key]
    const row = rowOf(event.target)
    if (!by || !event.altKey || !row?.dataset.row) return
    event.preventDefault()
    const focused = document.activeElement as HTMLElement | null
    page.move(table, row.dataset.row, by)
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
