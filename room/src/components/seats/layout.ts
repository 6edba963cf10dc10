/**
 * Where everything stands on the stage. Protocol order runs clockwise from the left end.
 *
 * Up to twelve seats on a large stage: a horseshoe of tiles round the rostrum. Else: chips in one to four rows of an
 * arc below it, and in straight rows where they are more than an arc can hold (`crowd.ts`). A place depends on the number of seats and the size of the stage alone, so nobody moves during a meeting.
 */
import { crowdHeight, crowdOf } from './crowd'
import { arch, horseshoe, path, spread, type Point } from './curve'

export interface Round {
  tile: { width: number; height: number }
  seats: Point[]
  table: string
  /** 160 points of the table, to light the stretch next to the speaker. */
  steps: Point[]
  rostrum: { left: number; top: number; width: number }
  well: { left: number; top: number; width: number; height: number }
}

export interface Arc {
  seats: Point[]
  round: boolean
  chip: { width: number; height: number }
  table: string
}

const PLATE = 29
/** Beside the outermost chips, for the sign at their corner; that of small ones stands further in. */
const BESIDE = 13
const BESIDE_SMALL = 8
const LEAST_TILE = 96
const GAP = 12
const MOST_ROWS = 4
const LIT = 15
const STEPS = 160
export const MOST_TILES = 12
export const MOST_IN_ARC = 40
export const LEAST_STAGE = { width: 820, height: 560 }

/** Whether tiles fit round the rostrum. */
export function roomForTiles(width: number, height: number, count: number): boolean {
  return count <= MOST_TILES && width >= LEAST_STAGE.width && height >= LEAST_STAGE.height
}

/** The horseshoe of tiles, as large as they can be without touching. */
export function roundTable(width: number, height: number, count: number): Round {
  const largest = Math.min(width * 0.141, height * 0.2, 230)
  for (let size = largest; size > LEAST_TILE; size -= 4) {
    const made = tableWith(Math.round(size), width, height, count)
    if (apart(made.seats, made.tile.width + GAP, made.tile.height + GAP)) return made
  }
  return tableWith(LEAST_TILE, width, height, count)
}

export function apart(seats: Point[], width: number, height: number): boolean {
  return seats.every((a, index) =>
    seats.slice(index + 1).every((b) => Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height),
  )
}

function tableWith(tileWidth: number, width: number, height: number, count: number): Round {
  const tileHeight = Math.round((tileWidth * 9) / 16) + PLATE
  const left = tileWidth / 2 + 14
  const top = tileHeight / 2 + 22
  const bottom = height - tileHeight / 2 - 12
  const shoulder = top + (bottom - top) * 0.375
  const seats = spread(horseshoe(left, width - left, top, shoulder, bottom, 2.75), count)
  const inset = left + tileWidth / 2 + 28
  const tableBottom = bottom - tileHeight / 2 - 34
  const table = horseshoe(inset, width - inset, 30, shoulder - 16, tableBottom, 2.15)
  const free = width - 2 * (inset + 34)
  const rostrumWidth = Math.round(Math.min(free, ((height * 0.575 - 101) * 16) / 9))
  const rostrumBottom = 20 + (rostrumWidth * 9) / 16 + 82
  return {
    tile: { width: tileWidth, height: tileHeight },
    seats,
    table: path(table),
    steps: spread(table, STEPS),
    rostrum: { left: Math.round((width - rostrumWidth) / 2), top: 20, width: rostrumWidth },
    well: {
      left: inset + (width - 2 * inset) * 0.15,
      top: rostrumBottom + 14,
      width: (width - 2 * inset) * 0.7,
      height: Math.max(0, tableBottom - rostrumBottom - 30),
    },
  }
}

/** The path of the lit stretch of table next to `seat`. */
export function litStretch(steps: Point[], seat: Point): string {
  const nearest = steps.reduce(
    (best, step, index) => (distance(step, seat) < distance(steps[best] ?? step, seat) ? index : best),
    0,
  )
  const start = Math.min(Math.max(0, nearest - Math.floor(LIT / 2)), steps.length - LIT)
  return path(steps.slice(start, start + LIT))
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** How high the arc of `count` chips stands on a stage of this width; `well`: of more than an arc holds, round a well. */
export function arcHeight(width: number, count: number, well = width >= 520): number {
  if (count > MOST_IN_ARC) return crowdHeight(width, count, well)
  if (width >= 520) return Math.round(Math.min(width * 0.52, count <= 16 ? 236 : 300))
  return Math.round(count <= 12 ? width * 0.52 : 250 + Math.max(0, count - 16) * 12)
}

/** Chips in one row of an arc up to 16 seats, in two up to 30, else three; in more where they would touch. */
export function arcOfChips(width: number, height: number, count: number, well = width >= 520): Arc {
  if (count > MOST_IN_ARC) return { ...crowdOf(width, height, count, well), round: false, table: '' }
  const least = count <= 16 ? 1 : count <= 30 ? 2 : 3
  for (let rows = least; rows < MOST_ROWS; rows++) {
    const made = arcWith(rows, width, height, count)
    if (apart(made.seats, made.chip.width, made.chip.height)) return made
  }
  return arcWith(MOST_ROWS, width, height, count)
}

function arcWith(rows: number, width: number, height: number, count: number): Arc {
  const chip = chipSize(width, count, rows)
  const radius = width / 2 - chip.width / 2 - (count <= MOST_TILES ? BESIDE : BESIDE_SMALL)
  const rise = height - chip.height - 26
  const floor = height - chip.height / 2 - 6
  const shares = rowShares(rows)
  const sizes = rowSizes(count, shares)
  const placed = shares.flatMap((share, row) =>
    spread(arch(width / 2, floor, radius * share, rise * share), sizes[row] ?? 0).map((point) => ({ point, row })),
  )
  placed.sort((a, b) => angle(a.point, width / 2, floor) - angle(b.point, width / 2, floor) || a.row - b.row)
  const inner = shares[0] === 1 ? 0.78 : (shares[0] ?? 1) - 0.16
  return {
    seats: placed.map(({ point }) => point),
    round: rows === 1 && count > 12,
    chip,
    table: path(arch(width / 2, floor + chip.height / 2, radius * inner, rise * inner)),
  }
}

function chipSize(width: number, count: number, rows: number): { width: number; height: number } {
  if (rows === 1 && count > 12) return { width: 34, height: 34 }
  if (rows > 1) return { width: width < 700 ? 32 : 44, height: width < 700 ? 26 : 30 }
  return { width: width < 360 ? 42 : width < 520 ? 48 : 58, height: 36 }
}

function rowShares(rows: number): number[] {
  if (rows === 1) return [1]
  if (rows === 2) return [0.62, 1]
  return rows === 3 ? [0.52, 0.76, 1] : [0.4, 0.6, 0.8, 1]
}

function rowSizes(count: number, shares: number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const sizes = shares.map((share) => Math.floor((count * share) / whole))
  const rest = count - sizes.reduce((sum, size) => sum + size, 0)
  sizes[sizes.length - 1] = (sizes[sizes.length - 1] ?? 0) + rest
  return sizes
}

function angle(point: Point, centre: number, floor: number): number {
  return Math.round(Math.atan2(floor - point.y + 0.01, centre - point.x) * 400)
}
