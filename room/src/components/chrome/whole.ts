/** What does not fit its place is cut with an ellipsis; here it becomes a stop of the keyboard, at which it stands whole. */
const CUT = '.code, .nm, .cut'
const SHORT = 8

/** Follows the page for as long as the caller stays; returns what ends it. */
export function wholeOnFocus(root: HTMLElement): () => void {
  let waiting = 0
  const look = (): void => {
    waiting = 0
    for (const one of root.querySelectorAll<HTMLElement>(CUT)) mark(one)
  }
  const later = (): void => {
    waiting ||= requestAnimationFrame(look)
  }
  const watch = new MutationObserver(later)
  watch.observe(root, { subtree: true, childList: true, characterData: true })
  addEventListener('resize', later)
  later()
  return () => {
    watch.disconnect()
    removeEventListener('resize', later)
    cancelAnimationFrame(waiting)
  }
}

function mark(one: HTMLElement): void {
  const pressed = one.closest('button, a, [aria-hidden=true], option, dialog')
  const cut =
    !pressed &&
    (one.textContent?.length ?? 0) > SHORT &&
    (one.scrollWidth > one.clientWidth || one === document.activeElement)
  if (cut === 'whole' in one.dataset) return
  if (cut) Object.assign(one, { tabIndex: 0 }).dataset['whole'] = ''
  else {
    one.removeAttribute('tabindex')
    delete one.dataset['whole']
  }
}
