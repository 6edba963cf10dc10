/**
 * Seats that are too many for an arc of chips: they fill half an ellipse in straight rows, so that no two touch and each
 * code can be read. The outermost places are taken; what is left in the middle is the well.
 */
import type { Point } from './curve'

export interface Crowd {
  seats: Point[]
  chip: { width: number; height: number }
}

interface Size {
  width: number
  height: number
}

/** A place and the gap beside it, the largest first; in the last a code of two letters can still be read (px). */
const CELLS: Size[] = [
  { width: 46, height: 34 },
  { width: 38, height: 29 },
  { width: 32, height: 26 },
  { width: 28, height: 24 },
]
const READABLE = CELLS[CELLS.length - 1] as Size
const GAP = 3
const HIGHEST = 300
/** For the item in hand, in the middle. */
const WELL: Size = { width: 228, height: 88 }

/** How high a stage of this width has to be for so many seats, with a well or without. */
export function crowdHeight(width: number, count: number, well: boolean): number {
  if (width < 2 * READABLE.width) return HIGHEST // not laid out yet
  const heights = CELLS.map((cell) => {
    let rows = 1
    while (placesIn(width, rows * cell.height, cell, well).length < count) rows++
    return rows * cell.height
  })
  return heights.find((height) => height <= HIGHEST) ?? (heights[heights.length - 1] as number)
}

/** The seats in order of their angle from the left, as large as fits; smaller than can be read where nothing else does. */
export function crowdOf(width: number, height: number, count: number, well: boolean): Crowd {
  const fits = (cell: Size): boolean => placesIn(width, height, cell, well).length >= count
  let cell = CELLS.find(fits) ?? READABLE
  while (cell.height > 4 && !fits(cell))
    // not for reading, but to be seen
    cell = { width: cell.width * 0.9, height: cell.height * 0.9 }
  const places = placesIn(width, height, cell, well)
  const taken = places.sort((a, b) => b.out - a.out || a.at.x - b.at.x).slice(0, count)
  const seats = taken.map(({ at }) => at).sort((a, b) => angle(a) - angle(b))
  return { seats, chip: { width: cell.width - GAP, height: cell.height - GAP } }

  function angle({ x, y }: Point): number {
    return Math.atan2(height - y, width / 2 - x)
  }
}

/** The middles of all places, and how far out each is: 1 on the edge. */
function placesIn(width: number, height: number, cell: Size, well: boolean): { at: Point; out: number }[] {
  const [columns, rows] = [Math.floor(width / cell.width), Math.floor(height / cell.height)]
  const left = (width - columns * cell.width) / 2
  return Array.from({ length: columns * rows }, (_, place) => {
    const across = left + ((place % columns) + 0.5) * cell.width - width / 2
    const up = (Math.floor(place / columns) + 0.5) * cell.height
    const out = Math.hypot(across / ((columns * cell.width) / 2), up / (rows * cell.height))
    return { at: { x: width / 2 + across, y: height - up }, out, across, up }
  })
    .filter(({ out }) => out <= 1)
    .filter(({ across, up }) => !well || Math.abs(across) > WELL.width / 2 || up > WELL.height)
}
