/** Curves of the seat map: points of a horseshoe or an arc, and places at equal distance along it. Pixels. */

export interface Point {
  x: number
  y: number
}

const SAMPLES = 360

/**
 * A horseshoe open at the top: down the left side, round half a superellipse, up the right side.
 * `exponent` 2 is an ellipse; more is squarer.
 */
export function horseshoe(
  left: number,
  right: number,
  top: number,
  shoulder: number,
  bottom: number,
  exponent: number,
): Point[] {
  const centre = (left + right) / 2
  const half = (right - left) / 2
  const round = Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const angle = Math.PI * (1 - step / SAMPLES)
    const cos = Math.cos(angle)
    const across = Math.sign(cos) * Math.abs(cos) ** (2 / exponent)
    const down = Math.abs(Math.sin(angle)) ** (2 / exponent)
    return { x: centre + half * across, y: shoulder + (bottom - shoulder) * down }
  })
  return [{ x: left, y: top }, ...round, { x: right, y: top }]
}

/** Half an ellipse from the left end over the top to the right end. */
export function arch(centre: number, floor: number, radius: number, rise: number): Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const angle = Math.PI * (1 - step / SAMPLES)
    return { x: centre + radius * Math.cos(angle), y: floor - rise * Math.sin(angle) }
  })
}

/** `count` points at equal distance along `line`, both ends included; a single one stands in the middle. */
export function spread(line: Point[], count: number): Point[] {
  const lengths = cumulative(line)
  const whole = lengths[lengths.length - 1] ?? 0
  return Array.from({ length: count }, (_, place) =>
    along(line, lengths, count === 1 ? whole / 2 : (whole * place) / (count - 1)),
  )
}

function cumulative(line: Point[]): number[] {
  const lengths: number[] = []
  let sum = 0
  line.forEach((point, index) => {
    const before = line[index - 1]
    if (before) sum += Math.hypot(point.x - before.x, point.y - before.y)
    lengths.push(sum)
  })
  return lengths
}

function along(line: Point[], lengths: number[], length: number): Point {
  const next = lengths.findIndex((reached) => reached >= length)
  const end = line[next] ?? line[line.length - 1] ?? { x: 0, y: 0 }
  const start = line[next - 1]
  if (!start) return end
  const from = lengths[next - 1] ?? 0
  const step = (lengths[next] ?? from) - from || 1
  const share = (length - from) / step
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }
}

/** An SVG path through the points. */
export function path(line: Point[]): string {
  return line.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}
