import { mount, type Component } from 'svelte'
import './fonts.css'

const rooms = import.meta.glob<Component>('./App.svelte', { import: 'default', eager: true })
const App = rooms['./App.svelte']
const target = document.getElementById('room')
if (App && target) mount(App, { target })
