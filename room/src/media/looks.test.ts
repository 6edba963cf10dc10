import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Looks } from './looks'

let told: string[][] = []
let looks: Looks

beforeEach(() => {
  told = []
  vi.useFakeTimers()
  vi.stubGlobal('document', {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    visibilityState: 'visible',
  })
  looks = new Looks((pictures) => told.push(pictures))
})
afterEach(() => {
  looks.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function seen(...participants: string[]): void {
  for (const participant of participants) looks.look(participant, true)
  vi.advanceTimersByTime(10)
}

describe('whose pictures are in view', () => {
  it('is told at once, and together, where they come into view', () => {
    seen('p2', 'p1')
    expect(told).toEqual([['p1', 'p2']])
  })

  it('is told once things are calm where they go, and not at all where they come back', () => {
    seen('p1')
    looks.look('p1', false)
    vi.advanceTimersByTime(50)
    looks.look('p1', true)
    vi.advanceTimersByTime(200)
    expect(told).toEqual([['p1']])
    looks.look('p1', false)
    vi.advanceTimersByTime(99)
    expect(told).toEqual([['p1']])
    vi.advanceTimersByTime(1)
    expect(told).toEqual([['p1'], []])
  })

  it('keeps who went away until things are calm, though another comes', () => {
    seen('p1')
    looks.look('p1', false)
    seen('p2')
    expect(told).toEqual([['p1'], ['p1', 'p2']])
    vi.advanceTimersByTime(100)
    expect(told.at(-1)).toEqual(['p2'])
  })

  it('is told again to a listener that is new, though nobody is in view', () => {
    looks.repeat()
    vi.advanceTimersByTime(100)
    expect(told).toEqual([[]])
  })
})
