// Speakers of a list are put elsewhere by drag of their handle, by the arrows of their row, and by Alt with the arrow
// keys. Without it the places are numbers to be typed, which are what is sent.

const rowOf = target => (target instanceof Element ? target.closest('[data-places] [data-row]') : null)

/** Each row in its place has that number. */
function number(list) {
  for (const [at, field] of [...list.querySelectorAll('input[type=number]')].entries()) field.value = at + 1
}

/** Rows of one level alone change places: by the rules a higher one goes first. */
function fit(row, other) {
  return other && other !== row && other.parentElement === row.parentElement && other.dataset.level === row.dataset.level
}

function step(row, by) {
  const other = by < 0 ? row.previousElementSibling : row.nextElementSibling
  if (!fit(row, other)) return
  other[by < 0 ? 'before' : 'after'](row)
  number(row.parentElement)
}

/** What has the focus keeps it where its row goes. */
function moved(row, by) {
  const focused = document.activeElement
  step(row, by)
  focused?.focus()
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('[data-places] [data-move]')
  if (button) moved(rowOf(button), Number(button.dataset.move))
})

document.addEventListener('keydown', event => {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  const row = rowOf(event.target)
  if (!by || !event.altKey || !row) return
  event.preventDefault()
  moved(row, by)
})

let dragged = null
document.addEventListener('pointerdown', event => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-grip]')) return
  dragged = rowOf(event.target)
  dragged?.toggleAttribute('data-dragged', true)
  event.preventDefault()
})
document.addEventListener('pointermove', event => {
  const over = dragged && rowOf(document.elementFromPoint(event.clientX, event.clientY))
  if (!over || !fit(dragged, over)) return
  const down = dragged.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING
  over[down ? 'after' : 'before'](dragged)
  number(over.parentElement)
})
for (const over of ['pointerup', 'pointercancel'])
  document.addEventListener(over, () => {
    dragged?.removeAttribute('data-dragged')
    dragged = null
  })

/** The arrows are there where this script is. */
function ready() {
  for (const one of document.querySelectorAll('[data-places] [data-move]')) one.hidden = false
}
ready()
document.addEventListener('renewed', ready)
