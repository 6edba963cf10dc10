/**
 * The faces round the chair's table: a horseshoe open towards the chair, in protocol order from the left end clockwise.
 * Where tiles have no room, or seats are too many, they are chips (`layout.ts`). Pixels.
 */
import { horseshoe, path, spread, type Point } from './curve'
import { apart, MOST_TILES } from './layout'

export interface Faces {
  tile: { width: number; height: number }
  seats: Point[]
  table: string
  well: { left: number; top: number; width: number; height: number }
}

const PLATE = 29
const LARGEST = 116
const SMALLEST = 74
const GAP = 10

/** The table with as large a tile as stays apart; null: chips. */
export function facesRound(width: number, height: number, count: number): Faces | null {
  if (count > MOST_TILES) return null
  for (let size = Math.min(LARGEST, Math.floor(width * 0.17)); size >= SMALLEST; size -= 2) {
    const made = tableWith(size, width, height, count)
    if (apart(made.seats, made.tile.width + GAP, made.tile.height + GAP)) return made
  }
  return null
}

function tableWith(size: number, width: number, height: number, count: number): Faces {
  const tile = { width: size, height: Math.round((size * 9) / 16) + PLATE }
  const side = tile.width / 2 + 10
  const end = tile.height / 2 + 8
  const crown = tile.height / 2 + 14
  const rise = height - end - crown
  const line = (left: number, foot: number, top: number, exponent: number): Point[] => {
    const shoulder = foot + (height - top - foot) * 0.42
    // Drawn open at the top and turned over.
    return horseshoe(left, width - left, foot, shoulder, height - top, exponent).map(({ x, y }) => ({
      x,
      y: height - y,
    }))
  }
  const inset = side + tile.width / 2 + 16
  const under = crown + tile.height / 2 + 18
  return {
    tile,
    seats: spread(line(side, end, crown, 2.75), count),
    table: path(line(inset, 2, under, 2.3)),
    well: {
      left: inset + 18,
      top: under + 20,
      width: Math.max(0, width - 2 * inset - 36),
      height: Math.max(0, rise - tile.height / 2 - 24),
    },
  }
}
