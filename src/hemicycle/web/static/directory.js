// Pages of bodies and lists: a filter over a table, and from fault to fault by one key. Both are extras.

/** Show the rows that hold what was written. */
function filter(field) {
  const wanted = field.value.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  for (const row of document.getElementById(field.dataset.filter).querySelectorAll('[data-find]'))
    row.hidden = !row.dataset.find.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').includes(wanted)
}

document.addEventListener('input', event => {
  if (event.target.dataset?.filter) filter(event.target)
})

// N goes to the next fault, Shift and N to the one before; not while somebody writes.
document.addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.matches('input, select, textarea')) return
  const faults = [...document.querySelectorAll('[data-fault]')]
  if (!faults.length) return
  event.preventDefault()
  const here = faults.indexOf(document.activeElement.closest('[data-fault]'))
  const next = event.shiftKey ? (here <= 0 ? faults.length : here) - 1 : (here + 1) % faults.length
  faults[next].focus()
  faults[next].scrollIntoView({ block: 'center' })
})
