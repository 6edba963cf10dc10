import { describe, expect, it } from 'vitest'
import { Duck } from './duck'

/** The volume after `ms` at this level, in steps of 40 ms. */
function after(duck: Duck, from: number, ms: number, level: number): number {
  let volume = NaN
  for (let at = from; at <= from + ms; at += 40) volume = duck.volume(at, level, 0.15)
  return volume
}

describe('the floor under an interpreter', () => {
  it('stands at its own volume while nobody interprets', () => {
    expect(after(new Duck(), 0, 2000, 0)).toBe(1)
  })

  it('goes down within 300 ms of the first word, and comes back by itself when the booth is silent', () => {
    const duck = new Duck()
    expect(after(duck, 0, 300, 0.2)).toBeCloseTo(0.15)
    expect(after(duck, 340, 1000, 0), 'a breath is no gap').toBeCloseTo(0.15)
    expect(after(duck, 1380, 1500, 0)).toBe(1)
  })

  it('does not jump', () => {
    const duck = new Duck()
    duck.volume(0, 0, 0.15)
    const steps = Array.from({ length: 60 }, (_, n) => duck.volume(40 * n, n > 5 && n < 20 ? 0.3 : 0, 0.15))
    const jumps = steps.slice(1).map((volume, n) => Math.abs(volume - (steps[n] ?? 0)))
    expect(Math.max(...jumps)).toBeLessThan(0.35)
  })
})
