/** The number of each item of an agenda: `1`, `2`, and `(a)` for what stands under it. */
export function numbered(items: { sub: boolean }[]): string[] {
  let [main, sub] = [0, 0]
  return items.map((item) => {
    if (item.sub && main) return `(${letter(sub++)})`
    sub = 0
    return String(++main)
  })
}

/** For how many minutes an agenda is planned: an item for its own, or for those of what stands under it where they are more. */
export function planned(items: { sub: boolean; minutes: string }[]): number {
  const groups: [own: number, under: number][] = []
  for (const item of items) {
    const minutes = Number(item.minutes) || 0
    const last = groups.at(-1)
    if (item.sub && last) last[1] += minutes
    else groups.push([minutes, 0])
  }
  return groups.reduce((sum, group) => sum + Math.max(...group), 0)
}

function letter(place: number): string {
  return place < 26 ? String.fromCharCode(97 + place) : String(place + 1)
}
