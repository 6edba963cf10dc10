// The keys of the editor: the sentences are one stop of Tab, walked by the arrows. A key works where a sentence has the
// focus, and never where somebody types; each does what a button does, too. What a screen reader reads of a sentence
// with the focus is its language, how it stands, and its words.

const text = document.querySelector('main.press[data-stand]')
let last = ''

const cells = () => [...text.querySelectorAll('.doc .cell')]
const showKeys = () => text.querySelector('dialog[data-keys]').showModal()
const rows = () => [...text.querySelectorAll('.doc .row-s[data-at]')]

/** One sentence is reached by Tab: that which was walked to last. */
function setOut() {
  const all = cells()
  const at = all.find(one => one.dataset.at === last) ?? all[0]
  for (const one of all) {
    one.tabIndex = one === at ? 0 : -1
    one.setAttribute('role', 'group')
    one.setAttribute('aria-labelledby', `${one.id}-o ${one.id}-w`)
  }
  text.querySelector('.keys').hidden = false
}

function go(cell) {
  if (!cell) return
  last = cell.dataset.at
  setOut()
  cell.focus()
  cell.scrollIntoView({ block: 'nearest' })
}

/** The sentence so many rows or languages further on. */
function walk(cell, down, across) {
  const all = rows()
  const row = cell.closest('.row-s')
  const beside = [...row.querySelectorAll('.cell')]
  const place = beside.indexOf(cell) + across
  const other = all[all.indexOf(row) + down]
  if (other) go(other.querySelectorAll('.cell')[place])
}

/** Said anew each time: words that stand already are not read out again. */
function say(line) {
  line.textContent = ''
  setTimeout(() => { line.textContent = line.dataset.said }, 50)
}

/** The next sentence to be looked at, from this one on, and then from the first. */
function nextToSettle(cell) {
  const all = cells()
  const from = all.indexOf(cell) + 1
  const next = [...all.slice(from), ...all.slice(0, from)].find(one => one.classList.contains('stale'))
  if (next) go(next)
  else say(text.querySelector('[data-said]'))
}

function edit(cell) {
  const change = cell.querySelector('details > summary')
  if (change) {
    change.focus()
    return change.click()
  }
  cell.closest('.row-s').querySelector('[data-corrigendum]')?.focus()
}

function move(cell, how) {
  cell.closest('.row-s').querySelector(`.foot button[value="${how}"]`)?.click()
}

const across = () => (getComputedStyle(text).direction === 'rtl' ? -1 : 1)
const DEEDS = {
  ArrowUp: cell => walk(cell, -1, 0),
  ArrowDown: cell => walk(cell, 1, 0),
  ArrowLeft: cell => walk(cell, 0, -across()),
  ArrowRight: cell => walk(cell, 0, across()),
  'Alt+ArrowUp': cell => move(cell, 'up'),
  'Alt+ArrowDown': cell => move(cell, 'down'),
  Enter: edit,
  n: nextToSettle,
  '?': showKeys,
}

text.addEventListener('keydown', event => {
  if (!event.target.matches('.doc .cell') || event.ctrlKey || event.metaKey) return
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const deed = DEEDS[event.altKey ? `Alt+${key}` : key]
  if (!deed) return
  event.preventDefault()
  deed(event.target)
})
// Leaving what is typed, and a press upon a sentence, come back to it.
text.addEventListener('focusin', event => {
  const cell = event.target.closest('.doc .cell')
  if (cell && cell.dataset.at !== last) {
    last = cell.dataset.at
    setOut()
  }
})
text.addEventListener('click', event => {
  if (event.target.closest('button[data-keys-open]')) showKeys()
})
document.addEventListener('renewed', setOut)
setOut()
