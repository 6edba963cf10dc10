import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Drawing } from './drawing'

let frames: (() => void)[] = []
const page = { hidden: false }

beforeEach(() => {
  frames = []
  page.hidden = false
  vi.stubGlobal('document', page)
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', (number: number) => (frames[number - 1] = () => {}))
})
afterEach(() => vi.unstubAllGlobals())

function passed(): void {
  for (const frame of frames.splice(0)) frame()
}

test('however much is heard, a frame draws once', () => {
  const draw = vi.fn()
  const drawing = new Drawing(draw)
  for (let heard = 0; heard < 24; heard += 1) drawing.soon()
  expect(draw).not.toHaveBeenCalled()
  passed()
  expect(draw).toHaveBeenCalledTimes(1)
  drawing.soon()
  passed()
  expect(draw).toHaveBeenCalledTimes(2)
})

test('where nobody looks there is no frame, and it is drawn at once', () => {
  const draw = vi.fn()
  const drawing = new Drawing(draw)
  drawing.soon()
  page.hidden = true
  drawing.soon()
  expect(draw).toHaveBeenCalledTimes(1)
  passed()
  expect(draw).toHaveBeenCalledTimes(1)
})

test('what waits is drawn when asked for, or dropped', () => {
  const draw = vi.fn()
  const drawing = new Drawing(draw)
  drawing.settle()
  expect(draw).not.toHaveBeenCalled()
  drawing.soon()
  drawing.settle()
  expect(draw).toHaveBeenCalledTimes(1)
  drawing.soon()
  drawing.drop()
  passed()
  expect(draw).toHaveBeenCalledTimes(1)
})
