// The editor of a text for the press: who else is where, what others change as it comes, and what is typed kept on
// the device until it is finished. Where this does not run each change is a form, and reads the page anew.

const main = document.querySelector('main.press[data-stand]')
const at = main.dataset.at
const KEPT = `press ${main.dataset.mine} ${at}`
const KEPT_MS = 30 * 86_400_000
const LOOK_MS = 1500
const tab = Array.from(crypto.getRandomValues(new Uint8Array(10)), one => one.toString(16).padStart(2, '0')).join('')
let stand = main.dataset.stand
let sending = 0
let typedAt = 0

// ---- what is typed

/** By what a field is known, on every page of this text. */
function keyOf(box) {
  const form = box.form
  const of = form.elements.namedItem('sentences')?.value ?? form.elements.namedItem('sentence')?.value ?? ''
  const language = form.elements.namedItem('language')?.value ?? ''
  return [new URL(form.action).pathname.slice(at.length), of, language, box.name].join(' ')
}
const boxes = part => [...part.querySelectorAll('form textarea')]
const touched = box => box.value !== box.defaultValue
const kept = () => JSON.parse(localStorage.getItem(KEPT) ?? '{}')

/** What is kept for this text; nothing of it where nothing is left. */
function put(all) {
  if (Object.keys(all).length) localStorage.setItem(KEPT, JSON.stringify(all))
  else localStorage.removeItem(KEPT)
}

function keep(box) {
  const all = kept()
  const base = box.form.elements.namedItem('base')?.value
  if (touched(box)) all[keyOf(box)] = { words: box.value, base, at: Date.now() }
  else delete all[keyOf(box)]
  put(all)
}

function forget(form) {
  const all = kept()
  for (const box of boxes(form.parentElement)) if (box.form === form) delete all[keyOf(box)]
  put(all)
  for (const note of form.querySelectorAll('[data-kept]')) note.hidden = true
}

/** What nobody came back for goes, of every text. */
function letGo() {
  for (const name of Object.keys(localStorage).filter(one => one.startsWith('press '))) {
    const all = Object.entries(JSON.parse(localStorage.getItem(name)))
    const left = all.filter(([, one]) => Date.now() - one.at < KEPT_MS)
    if (!left.length) localStorage.removeItem(name)
    else if (left.length < all.length) localStorage.setItem(name, JSON.stringify(Object.fromEntries(left)))
  }
}

/** What was typed on this device and not finished stands where it was typed, on the words that it was made on. */
function restore() {
  const all = kept()
  for (const box of boxes(main)) {
    const known = all[keyOf(box)]
    if (!known || touched(box)) continue
    box.value = known.words
    const base = box.form.elements.namedItem('base')
    if (base && known.base) base.value = known.base
    if (!touched(box)) { keep(box); continue }
    box.closest('details').open = true
    for (const note of box.form.querySelectorAll('[data-kept]')) note.hidden = false
  }
}

/** What was sent and refused is told with the page: it counts as typed on the words that stand there now. */
function takeBack(part) {
  for (const box of part.querySelectorAll('textarea[data-was]')) {
    box.value = box.textContent
    box.defaultValue = box.dataset.was
    delete box.dataset.was
    keep(box)
  }
  for (const hidden of part.querySelectorAll('[data-leave]')) hidden.hidden = false
}

// ---- what others change

/** Whether something here is in use: it has the focus, is open, or holds what was typed. */
function used(node) {
  if (node.contains(document.activeElement) && document.activeElement !== document.body) return true
  if (node.matches('details[open]') || node.querySelector('details[open]')) return true
  return (node.matches('textarea') ? [node] : boxes(node)).some(touched)
}
const named = node => node.dataset?.key ?? `${node.tagName} ${node.className}`

/** Make a part as it is now, and leave in its place, untouched, what is in use. */
function merge(old, fresh) {
  if (old.matches('form') && boxes(old).some(touched)) return
  for (const { name, value } of [...fresh.attributes]) if (name !== 'open') old.setAttribute(name, value)
  if (old.matches('textarea')) {
    if (!touched(old)) old.value = old.defaultValue = fresh.defaultValue
    return
  }
  const twins = new Map()
  for (const one of [...old.children].filter(used)) {
    const twin = [...fresh.children].find(each => named(each) === named(one) && !twins.has(each))
    if (twin) twins.set(twin, one)
  }
  const stay = new Set([...twins.values(), ...[...old.children].filter(used)])
  for (const node of [...old.childNodes]) if (!stay.has(node)) node.remove()
  const nodes = [...fresh.childNodes]
  nodes.forEach((node, place) => {
    const twin = twins.get(node)
    if (twin) return merge(twin, node)
    const next = nodes.slice(place + 1).map(one => twins.get(one)).find(Boolean)
    if (next) next.before(document.adoptNode(node))
    else old.append(document.adoptNode(node))
  })
}

/** The page as it is told. What has the focus keeps its place on the screen. */
function show(page) {
  const fresh = page?.querySelector('main.press[data-stand]')
  if (!fresh) return false
  const focused = document.activeElement
  const anchor = main.contains(focused) ? focused : null
  const before = anchor?.getBoundingClientRect().top
  stand = fresh.dataset.stand
  merge(main, fresh)
  if (anchor?.isConnected) scrollBy(0, anchor.getBoundingClientRect().top - before)
  document.dispatchEvent(new CustomEvent('renewed', { detail: main }))
  takeBack(main)
  tellHere(last)
  return true
}

/** An answer of the server as a page (a request's own parser: no text becomes markup), or null: it gave none. */
function ask(method, path, body, type = 'document') {
  return new Promise(done => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    request.responseType = type
    request.timeout = 20_000
    request.onload = () => done(request.status < 500 ? request : null)
    request.onerror = request.ontimeout = () => done(null)
    request.send(body)
  })
}

// ---- who is where

/** Where this page is: a sentence, or one language of it. */
function place() {
  return document.activeElement?.closest('.press [data-at]')?.dataset.at ?? ''
}
let last = []

function tellHere(here) {
  last = here
  for (const spot of main.querySelectorAll('[data-here]')) {
    const there = here.filter(one => one.field === spot.dataset.here)
    const words = there.map(one => main.dataset[one.typing ? 'types' : 'there'].replace('{name}', `\u2068${one.name}\u2069`))
    const said = words.join(' · ')
    if (spot.textContent !== said) spot.textContent = said
    spot.closest('.cell, .row-s').classList.toggle('there', there.length > 0)
  }
  const names = [...new Set(here.map(one => one.name))]
  const line = main.querySelector('[data-who]')
  const said = names.length ? line.dataset.who.replace('{names}', names.map(one => `\u2068${one}\u2069`).join(', ')) : ''
  if (line.textContent !== said) line.textContent = said
}

function tellLine(lost) {
  main.querySelector('[data-lost]').hidden = !lost
}

async function look() {
  const typing = Date.now() - typedAt < 4000
  const query = new URLSearchParams({ tab, field: place(), typing })
  const answer = document.hidden ? undefined : await ask('GET', `${at}/here?${query}`, null, 'json')
  if (answer !== undefined) {
    tellLine(!answer)
    if (answer?.status === 200) {
      if (answer.response.stand !== stand && !sending) {
        const page = await ask('GET', at, null)
        if (page && !sending) show(page.response)
      }
      tellHere(answer.response.here)
    }
  }
  setTimeout(look, LOOK_MS)
}

// ---- acts

const rows = () => [...main.querySelectorAll('.doc .row-s[data-at]')]

/** Finish a change: the answer is shown in this page, and the focus returns to the sentence. */
async function finish(form, button) {
  const home = form.closest('[data-at]')?.dataset.at
  const place = rows().indexOf(form.closest('.row-s'))
  const body = new URLSearchParams(new FormData(form, button))
  sending += 1
  const answer = await ask('POST', form.action, body)
  sending -= 1
  if (!answer?.response) return tellLine(true)
  tellLine(false)
  if (!answer.response.querySelector('main.press[data-stand]')) return location.reload()
  if (answer.status < 400) forget(form)
  for (const box of boxes(form.parentElement)) if (box.form === form) box.defaultValue = box.value
  const folded = form.closest('details')
  if (folded) folded.open = false
  document.activeElement?.blur()
  show(answer.response)
  const refused = main.querySelector('[role=alert]')
  const again = main.querySelector(`.doc [data-at="${home}"]`) ?? rows()[Math.min(place, rows().length - 1)]
  const cell = again?.matches('.cell') ? again : again?.querySelector('.cell[tabindex="0"]') ?? again?.querySelector('.cell')
  const target = again?.querySelector('details[open] textarea') ?? cell
  target?.focus({ preventScroll: Boolean(target) && !refused })
}

main.addEventListener('submit', event => {
  const form = event.target
  if (!form.closest('.doc')) return
  event.preventDefault()
  void finish(form, event.submitter)
})
main.addEventListener('input', event => {
  if (!event.target.matches('.doc textarea')) return
  typedAt = Date.now()
  keep(event.target)
})
main.addEventListener('click', event => {
  const leave = event.target.closest('[data-leave]')
  if (leave) drop(leave.form)
})

/** Leave a sentence as it was. */
function drop(form) {
  forget(form)
  form.reset()
  const folded = form.closest('details')
  folded.open = false
  form.closest('.row-s').querySelector(form.closest('.cell') ? `[id="${form.closest('.cell').id}"]` : '.cell').focus()
}

main.addEventListener('keydown', event => {
  const form = event.target.form
  if (event.key === 'Escape' && event.target.matches('.doc textarea')) drop(form)
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches('.doc textarea')) form.requestSubmit()
})

// Opened to be changed, it is written in at once.
main.addEventListener('toggle', event => {
  const box = event.target.open && event.target.contains(document.activeElement) && event.target.querySelector('textarea')
  if (!box) return
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
}, true)

addEventListener('pagehide', () => void fetch(`${at}/here?${new URLSearchParams({ tab, gone: true })}`, { keepalive: true }))
letGo()
takeBack(main)
restore()
void look()
