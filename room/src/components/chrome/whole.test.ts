// @vitest-environment jsdom
/** What is cut becomes a stop of the keyboard; looked at is what has changed, not the whole page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wholeOnFocus } from './whole'

/** The browser's own, by hand: it tells of what is observed when `lay` is called. */
let observed: Set<Element>
let lay: () => void

beforeEach(() => {
  observed = new Set()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (changes: { target: Element }[]) => void) {
        lay = () => told([...observed].map((target) => ({ target })))
      }
      observe = (one: Element): void => void observed.add(one)
      unobserve = (one: Element): void => void observed.delete(one)
      disconnect = (): void => observed.clear()
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

function put(className: string, words: string, around: HTMLElement = document.body): HTMLElement {
  const one = Object.assign(document.createElement('b'), { className, textContent: words })
  around.append(one)
  return one
}

/** As if it were so wide, with so much in it. */
function sized(one: HTMLElement, client: number, scroll: number): void {
  Object.defineProperty(one, 'clientWidth', { value: client, configurable: true })
  Object.defineProperty(one, 'scrollWidth', { value: scroll, configurable: true })
}

test('what is cut is a stop of the keyboard, for as long as it is cut', async () => {
  const stop = wholeOnFocus(document.body)
  const code = put('code', 'ORGANISATION')
  await vi.waitFor(() => expect(observed).toContain(code))
  sized(code, 50, 90)
  lay()
  expect([code.tabIndex, 'whole' in code.dataset]).toEqual([0, true])
  sized(code, 90, 90)
  lay()
  expect(code.hasAttribute('tabindex') || 'whole' in code.dataset).toBe(false)
  sized(code, 50, 90)
  lay()
  code.firstChild!.nodeValue = 'FR'
  await vi.waitFor(() => expect('whole' in code.dataset).toBe(false))
  stop()
})

test('what can be pressed, and what is short, is not', async () => {
  const stop = wholeOnFocus(document.body)
  const button = document.createElement('button')
  put('code', 'ORGANISATION', button)
  document.body.append(button)
  put('code', 'FR')
  const name = put('nm', 'A long enough name')
  await vi.waitFor(() => expect([...observed]).toEqual([name]))
  stop()
})

test('a change looks at nothing but what has changed', async () => {
  for (let seat = 0; seat < 200; seat += 1) put('code', `ORGANISATION ${seat}`)
  const stop = wholeOnFocus(document.body)
  expect(observed.size).toBe(200)
  const asked = vi.spyOn(Element.prototype, 'closest')
  const one = put('code', 'AN ORGANISATION')
  await vi.waitFor(() => expect(observed.size).toBe(201))
  expect(asked.mock.contexts.filter((element) => element !== one)).toEqual([document.body])
  stop()
})
