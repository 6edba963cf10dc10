/**
 * What does not fit its place is cut with an ellipsis; here it becomes a stop of the keyboard, at which it stands whole.
 * Looked at is what has changed: its words, or the width that it has.
 */
const CUT = '.code, .nm, .cut'
const PRESSED = 'button, a, [aria-hidden=true], option, dialog'
const SHORT = 8

/** Follows the page for as long as the caller stays; returns what ends it. */
export function wholeOnFocus(root: HTMLElement): () => void {
  const widths = new ResizeObserver((changes) => {
    for (const { target } of changes) mark(target as HTMLElement)
  })
  const look = (one: HTMLElement): void => {
    widths.unobserve(one)
    if ((one.textContent?.length ?? 0) > SHORT && !one.closest(PRESSED)) widths.observe(one)
    else unmark(one)
  }
  const watch = new MutationObserver((changes) => new Set(changes.flatMap(within)).forEach(look))
  watch.observe(root, { subtree: true, childList: true, characterData: true })
  root.querySelectorAll<HTMLElement>(CUT).forEach(look)
  return () => {
    watch.disconnect()
    widths.disconnect()
  }
}

/** What may be cut where this has changed. */
function within({ target, addedNodes }: MutationRecord): HTMLElement[] {
  const around = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>(CUT) ?? []
  const added = [...addedNodes].filter((node) => node instanceof Element)
  return added
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(CUT), ...(one.matches(CUT) ? [one as HTMLElement] : [])])
    .concat(around)
}

/** The width is known: the browser has just laid it out. */
function mark(one: HTMLElement): void {
  if (one.scrollWidth <= one.clientWidth && one !== document.activeElement) unmark(one)
  else if (!('whole' in one.dataset)) Object.assign(one, { tabIndex: 0 }).dataset['whole'] = ''
}

function unmark(one: HTMLElement): void {
  if (!('whole' in one.dataset)) return
  one.removeAttribute('tabindex')
  delete one.dataset['whole']
}
