/** Opens the room in the page. */
import { mount } from 'svelte'
import App from './App.svelte'
import './fonts.css'
import './styles/all.css'
import { firstLocale, setLocale } from './text'
import { applyTheme, keptTheme } from './components/settings/theme'
import { readBoot } from './state/boot'

const target = document.getElementById('room')
if (!target) throw new Error('The page has no place for the room.')
setLocale(firstLocale(), false)
applyTheme(keptTheme())
mount(App, { target, props: { boot: readBoot() } })
