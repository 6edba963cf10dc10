/** Where a picture can stand on the stage without covering anything: the first corner that is free, else none. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

const GAP = 14
/** The largest first; four by three, since hands and face are seen upright. */
const SIZES = [
  [280, 246],
  [232, 210],
  [184, 174],
] as const

export function freeCorner(width: number, height: number, taken: readonly Box[]): Box | null {
  for (const [wide, high] of SIZES) {
    for (const top of [height - high - GAP, GAP]) {
      for (const left of [GAP, width - wide - GAP]) {
        const box = { left, top, width: wide, height: high }
        if (left >= 0 && top >= 0 && !taken.some((one) => touch(one, box))) return box
      }
    }
  }
  return null
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + GAP &&
    b.left < a.left + a.width + GAP &&
    a.top < b.top + b.height + GAP &&
    b.top < a.top + a.height + GAP
  )
}
