/** Opens one state of the room in the page, in the language, theme and direction that the address asks for. */
import { mount } from 'svelte'
import '../src/fonts.css'
import '../src/styles/all.css'
import { toast } from '../src/components/chrome/toasts.svelte'
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
setLocale(locales().find((one) => one.code === asked.get('lang'))?.code ?? source, false)
applyTheme((asked.get('theme') as Theme | null) ?? 'dark')
if (asked.get('dir')) document.documentElement.dir = asked.get('dir') ?? ''
document.title = `Hemicycle: ${asked.get('state') ?? 'speaking'}`
const target = document.getElementById('room')
if (!target) throw new Error('The harness has no place for the room.')
mount(Harness, { target, props: { state: stateOf(asked.get('state') ?? 'speaking') } })
