// The board of a clearing: the sides are walked by the arrows up and down, and opened by Enter, as links are.

const sides = [...document.querySelectorAll('table[data-board] tbody th[scope=row] a')]

document.addEventListener('keydown', event => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  const at = sides.indexOf(document.activeElement)
  if (!step || at < 0 || !sides[at + step]) return
  event.preventDefault()
  sides[at + step].focus()
})
