/** Opens the room in the page. */
import { mount } from 'svelte'
import App from './App.svelte'
import './fonts.css'
import './styles/all.css'
import { markForeign } from './foreign'
import { chooseLocale, firstLocale, locales, offerLocales } from './text'
import { applyTheme, keptTheme } from './components/settings/theme'
import { renewWhenUpdated } from './renewing'
import { readBoot } from './state/boot'

const target = document.getElementById('room')
if (!target) throw new Error('The page has no place for the room.')
renewWhenUpdated()
const boot = readBoot()
offerLocales(boot.locales)
applyTheme(keptTheme())
if (!(await chooseLocale(firstLocale(), false)) && !(await chooseLocale(locales()[0]?.code ?? '', false)))
  location.reload()
markForeign(document.body)
mount(App, { target, props: { boot } })
