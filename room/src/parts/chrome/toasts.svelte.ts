/** Short messages at the edge of the screen. Faults and refusals stay until they are dismissed. */
export interface Toast {
  id: number
  kind: 'note' | 'done' | 'refused'
  words: string
}

const NOTE_MS = 6000
let next = 1
const shown = $state<Toast[]>([])

export function toasts(): Toast[] {
  return shown
}

export function toast(kind: Toast['kind'], words: string): void {
  const same = shown.find((one) => one.kind === kind && one.words === words)
  if (same) dismiss(same.id)
  const id = next++
  shown.push({ id, kind, words })
  if (kind !== 'refused') setTimeout(() => dismiss(id), NOTE_MS)
}

export function dismiss(id: number): void {
  const index = shown.findIndex((one) => one.id === id)
  if (index >= 0) shown.splice(index, 1)
}
