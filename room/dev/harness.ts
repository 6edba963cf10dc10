/**
 * Opens one state of the room in the page, in the language, theme and direction that the address asks for; `show` turns
 * the open page to another, which costs a third of loading it.
 */
import { mount, unmount } from 'svelte'
import '../src/fonts.css'
import '../src/styles/all.css'
import { dismiss, toast, toasts } from '../src/components/chrome/toasts.svelte'
import { applyTheme, type Theme } from '../src/components/settings/theme'
import { locales, missing, reword, setLocale } from '../src/text'
import './words'
import { lengthened } from './pseudo'
import Harness from './Harness.svelte'
import { stateOf, STATES } from './states'

declare global {
  interface Window {
    states: string[]
    missing: Set<string>
    languages: string[]
    /** What was asked of the server, which is not there. */
    acted: object[]
    /** Shows a notice. */
    notify: (words: string) => void
    /** Another state in place of the one that is shown. */
    show: (state: string, lang: string, theme: Theme) => Promise<void>
  }
}

const asked = new URLSearchParams(location.search)
window.states = Object.keys(STATES)
window.missing = missing
window.languages = locales().map((one) => one.code)
window.acted = []
window.notify = (words) => toast('done', words)
const source = locales()[0]?.code ?? ''
if (asked.get('lang') === 'longer') reword(source, lengthened)
const target = document.getElementById('room')
let shown: ReturnType<typeof open> | null = null

function open(state: string, lang: string | null, theme: Theme): object {
  if (!target) throw new Error('The harness has no place for the room.')
  setLocale(locales().find((one) => one.code === lang)?.code ?? source, false)
  applyTheme(theme)
  document.title = `Hemicycle: ${state}`
  return mount(Harness, { target, props: { state: stateOf(state) } })
}

window.show = async (state, lang, theme) => {
  if (shown) await unmount(shown)
  for (const one of [...toasts()]) dismiss(one.id)
  missing.clear()
  window.acted = []
  delete document.documentElement.dataset['ready']
  window.scrollTo(0, 0)
  shown = open(state, lang, theme)
}

shown = open(asked.get('state') ?? 'speaking', asked.get('lang'), (asked.get('theme') as Theme | null) ?? 'dark')
if (asked.get('dir')) document.documentElement.dir = asked.get('dir') ?? ''
