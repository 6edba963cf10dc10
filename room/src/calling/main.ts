/** Opens the page of a draft. */
import { mount } from 'svelte'
import { addLocale, setLocale } from '../text'
import './calling.css'
import Calling from './Calling.svelte'
import type { Boot } from './draft'
import { Page } from './page.svelte'

const target = document.getElementById('calling')
const given = document.getElementById('boot')?.textContent
if (!target || !given) throw new Error('The page has no place for the draft.')
const boot = JSON.parse(given) as Boot
addLocale(boot.words)
setLocale(boot.words.code, false)
mount(Calling, { target, props: { page: new Page(boot) } })
