/**
 * Keeps the keyboard where it was: when the control with the focus goes away (its meaning has changed, its card has
 * closed), the focus goes to what comes in its place, else to the nearest control around it, never to nothing.
 */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'
/** So far back one may go: to what had the focus before a dialog, and before that. */
const KEPT = 8
/** So long what comes in its place may take: what one may do now comes a moment after what has happened. */
const PATIENCE_MS = 300

interface Place {
  element: HTMLElement
  /** The elements around it, from the inside, each with the place of the control among the controls in it. */
  around: { element: Element; index: number }[]
}

/** Watches `root`; the answer ends it. */
export function keepFocus(root: HTMLElement): () => void {
  const keeper = new Keeper(root)
  const came = (event: FocusEvent): void => keeper.came(event.target as HTMLElement)
  const went = (event: FocusEvent): void => keeper.went(event.target as HTMLElement, event.relatedTarget)
  const observer = new MutationObserver((changes) => keeper.changed(changes))
  observer.observe(root, { childList: true, subtree: true })
  root.addEventListener('focusin', came)
  root.addEventListener('focusout', went)
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', came)
    root.removeEventListener('focusout', went)
  }
}

class Keeper {
  private places: Place[] = []
  private here: HTMLElement | null = null
  private waiting: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly root: HTMLElement) {}

  came(element: HTMLElement): void {
    this.here = element
    this.stopWaiting()
    const others = this.places.filter((one) => one.element !== element)
    this.places = [placeOf(element, this.root), ...others].slice(0, KEPT)
  }

  /** Whoever clicks beside everything wants no focus. */
  went(left: HTMLElement, to: EventTarget | null): void {
    if (to !== null) return
    queueMicrotask(() => {
      if (left.isConnected && document.hasFocus() && document.activeElement !== left && this.here === left)
        this.here = null
    })
  }

  changed(changes: MutationRecord[]): void {
    if (!this.here || this.here.isConnected || !nothingFocused()) return
    this.waiting ??= setTimeout(() => this.settle(successor(this.places)), PATIENCE_MS)
    const around = this.places[0]?.around.find((one) => one.element.isConnected)?.element
    const fresh = changes
      .flatMap((one) => [...one.addedNodes])
      .flatMap(controlsOf)
      .find((one) => around?.contains(one))
    if (fresh) this.settle(fresh)
  }

  private settle(to: HTMLElement | null): void {
    this.stopWaiting()
    if (nothingFocused()) to?.focus({ preventScroll: true })
  }

  private stopWaiting(): void {
    clearTimeout(this.waiting)
    this.waiting = undefined
  }
}

function nothingFocused(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function controlsOf(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return []
  return [node, ...node.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => one.matches(CONTROLS) && one.tabIndex >= 0 && one.checkVisibility(),
  )
}

function placeOf(element: HTMLElement, root: Element): Place {
  const around = []
  for (let up = element.parentElement; up && up !== root; up = up.parentElement) {
    around.push({ element: up, index: controlsOf(up).indexOf(element) })
  }
  return { element, around }
}

function successor(places: Place[]): HTMLElement | null {
  for (const { element, around } of places) {
    if (element.isConnected && element.checkVisibility()) return element
    for (const { element: up, index } of around) {
      const controls = up.isConnected ? controlsOf(up) : []
      const found = controls[Math.min(Math.max(index, 0), controls.length - 1)]
      if (found) return found
    }
  }
  return null
}
