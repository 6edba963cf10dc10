/** Which document is open beside the speaker, and what had the focus before. */

const shown = $state<{ id: string | null }>({ id: null })
let before: Element | null = null

export function openDocument(id: string): void {
  if (shown.id === null) before = document.activeElement
  shown.id = id
}

export function closeDocument(): void {
  shown.id = null
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  before = null
}

export function documentShown(): string | null {
  return shown.id
}
