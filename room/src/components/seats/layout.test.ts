import { describe, expect, it } from 'vitest'
import { arcHeight, arcOfChips, roomForTiles, roundTable } from './layout'
import type { Point } from './curve'

const STAGES = [
  [820, 560],
  [1064, 764],
  [1400, 900],
] as const
const ARCS = [320, 390, 520, 760]

function touching(seats: Point[], width: number, height: number): string[] {
  return seats.flatMap((a, i) =>
    seats
      .slice(i + 1)
      .flatMap((b, j) =>
        Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < height ? [`${i + 1} and ${i + j + 2}`] : [],
      ),
  )
}

describe('the round table', () => {
  it.each(STAGES)('keeps 2 to 12 tiles apart and on a stage of %i by %i', (width, height) => {
    for (let count = 2; count <= 12; count++) {
      const { seats, tile } = roundTable(width, height, count)
      expect(seats).toHaveLength(count)
      expect(touching(seats, tile.width, tile.height), `${count} seats`).toEqual([])
      for (const { x, y } of seats) {
        expect(x - tile.width / 2).toBeGreaterThanOrEqual(0)
        expect(x + tile.width / 2).toBeLessThanOrEqual(width)
        expect(y + tile.height / 2).toBeLessThanOrEqual(height)
      }
    }
  })

  it('runs clockwise from the left end to the right end', () => {
    const { seats } = roundTable(1064, 764, 9)
    expect(seats[0]?.x).toBeLessThan(200)
    expect(seats[8]?.x).toBeGreaterThan(864)
    expect(seats[4]?.x).toBeCloseTo(532, 0)
    expect(seats[4]?.y).toBeGreaterThan(seats[0]?.y ?? Infinity)
  })

  it('gives way to chips where there are more seats or less room', () => {
    expect(roomForTiles(1064, 764, 12)).toBe(true)
    expect(roomForTiles(1064, 764, 13)).toBe(false)
    expect(roomForTiles(700, 764, 9)).toBe(false)
  })
})

describe('the arc of chips', () => {
  it.each(ARCS)('keeps 2 to 40 chips apart on a width of %i', (width) => {
    for (let count = 2; count <= 40; count++) {
      const { seats, chip } = arcOfChips(width, arcHeight(width, count), count)
      expect(seats).toHaveLength(count)
      expect(touching(seats, chip.width, chip.height), `${count} chips`).toEqual([])
    }
  })

  it.each([360, 612, 1000])('keeps a crowd apart, on the stage, and its codes readable on a width of %i', (width) => {
    for (const count of [41, 56, 100, 193, 400]) {
      const height = arcHeight(width, count)
      const { seats, chip } = arcOfChips(width, height, count)
      expect(seats).toHaveLength(count)
      expect(chip.width).toBeGreaterThanOrEqual(25)
      expect(touching(seats, chip.width, chip.height), `${count} chips`).toEqual([])
      expect(seats.filter(({ x, y }) => x < 12 || x > width - 12 || y < 10 || y > height - 10)).toEqual([])
    }
  })

  it('leaves a well in the middle of a crowd where there is room for words', () => {
    const { seats } = arcOfChips(1000, arcHeight(1000, 193), 193)
    const height = arcHeight(1000, 193)
    expect(seats.filter(({ x, y }) => Math.abs(x - 500) < 114 && height - y < 88)).toEqual([])
  })

  it('makes a crowd as small as it must be where the height is given', () => {
    expect(arcOfChips(280, 170, 193).seats).toHaveLength(193)
    expect(arcHeight(0, 193)).toBe(300)
  })

  it('numbers by angle from the left', () => {
    const { seats } = arcOfChips(760, 300, 34)
    const angles = seats.map(({ x, y }) => Math.atan2(279.01 - y, 380 - x))
    expect([...angles].sort((a, b) => a - b).map((a) => Math.round(a * 50))).toEqual(
      angles.map((a) => Math.round(a * 50)),
    )
  })
})
