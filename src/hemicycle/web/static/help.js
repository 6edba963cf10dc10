// Help, from any page: its link opens the page of Help over this one, and an answer comes to wherever its asker is.
// Without this the link leads to the same page.
const WAITS = 'hemicycle-help-page'
const EVERY_MS = 5000
const link = document.querySelector('a[data-help]')
const whole = document.querySelector('main [data-help-page]')
let dialog
let told = ''
let timer

/** The page of Help as it is now; null where the server does not give it. A request's own parser: no text becomes markup. */
function read(address, form) {
  return new Promise(done => {
    const request = new XMLHttpRequest()
    request.open(form ? 'POST' : 'GET', address)
    request.responseType = 'document'
    request.onload = () => done(request.response?.querySelector('[data-help-page]') ?? null)
    request.onerror = () => done(null)
    request.send(form)
  })
}

/** What the server cannot know: how large the screen is, and what the page is called. */
function complete(part) {
  if (part !== whole) part.querySelector('[data-back]').textContent = part.dataset.close
  const form = part.querySelector('[data-ask]')
  if (!form) return
  const list = form.querySelector('[data-facts]')
  const term = document.createElement('dt')
  const words = document.createElement('dd')
  term.textContent = part.dataset.screen
  words.textContent = `${innerWidth} × ${innerHeight}`
  list.append(term, words)
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'device.screen', value: words.textContent }))
  if (part === whole) return
  const page = form.elements['device.page']
  page.value = `${document.title} (${page.value})`
  list.querySelector('[data-fact=page]').textContent = page.value
}

function opened() {
  if (dialog) return dialog
  dialog = document.createElement('dialog')
  dialog.className = 'help-over'
  dialog.setAttribute('aria-labelledby', 'help-title')
  dialog.addEventListener('close', () => dialog.replaceChildren())
  dialog.addEventListener('submit', event => void send(event))
  dialog.addEventListener('click', event => {
    if (!event.target.closest('[data-back]') && event.target !== dialog) return
    event.preventDefault()
    dialog.close()
  })
  document.body.append(dialog)
  return dialog
}

/** Shows the page of Help over this one. */
function show(part, address) {
  const over = opened()
  part.dataset.at = address
  over.replaceChildren(document.adoptNode(part))
  complete(part)
  document.dispatchEvent(new CustomEvent('renewed', { detail: part }))
  if (!over.open) over.showModal()
  part.querySelector('textarea, a.primary')?.focus()
  remember(part, address)
}

async function send(event) {
  event.preventDefault()
  const { at } = event.target.closest('[data-help-page]').dataset
  const part = await read(at, new FormData(event.target))
  if (part) show(part, at)
}

/** While something waits for its answer, it is looked for again, on whatever page of this tab. */
function remember(part, address) {
  clearTimeout(timer)
  told = state(part)
  if (!part.querySelector('[data-waits]')) return sessionStorage.removeItem(WAITS)
  sessionStorage.setItem(WAITS, JSON.stringify({ address, told }))
  wait(address)
}

function wait(address) {
  timer = setTimeout(() => void again(address), EVERY_MS)
}

/** Which questions there are, and which are answered. */
function state(part) {
  return [...part.querySelectorAll('[data-asked]')].map(one => `${one.dataset.asked} ${one.dataset.answered ?? ''}`).join()
}

async function again(address) {
  const part = document.hidden ? null : await read(address)
  if (!part || state(part) === told) return wait(address)
  const here = dialog?.open ? dialog.querySelector('#help-asked') : null
  if (here) {
    here.replaceChildren(...document.adoptNode(part.querySelector('#help-asked')).childNodes)
    document.dispatchEvent(new CustomEvent('renewed', { detail: here }))
    remember(here, address)
  } else if (!part.querySelector('[data-answered]')) remember(part, address)
  else if (document.querySelector('dialog[open]')) wait(address)
  else show(part, address)
}

link?.addEventListener('click', async event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !window.HTMLDialogElement) return
  event.preventDefault()
  const part = await read(link.href)
  if (part) show(part, link.href)
  else location.assign(link.href)
})

if (whole) complete(whole)
const waits = JSON.parse(sessionStorage.getItem(WAITS))
if (waits && !whole) {
  told = waits.told
  wait(waits.address)
}
