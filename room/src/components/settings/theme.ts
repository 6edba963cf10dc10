/** Dark, light or as the system: kept on this device. Dark is the room's own. */
export type Theme = 'dark' | 'light' | 'system'

const STORED = 'hemicycle-theme'
const light = window.matchMedia('(prefers-color-scheme: light)')
let chosen: Theme = 'dark'

light.addEventListener('change', () => applyTheme(chosen))

export function keptTheme(): Theme {
  const kept = localStorage.getItem(STORED)
  return kept === 'light' || kept === 'system' ? kept : 'dark'
}

export function applyTheme(theme: Theme): void {
  chosen = theme
  const shown = theme === 'system' ? (light.matches ? 'light' : 'dark') : theme
  document.documentElement.dataset['theme'] = shown
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme)
  applyTheme(theme)
}
