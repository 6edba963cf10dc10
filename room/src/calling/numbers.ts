/** The number of each item of an agenda: `1`, `2`, and `(a)` for what stands under it. */
export function numbered(items: { sub: boolean }[]): string[] {
  let [main, sub] = [0, 0]
  return items.map((item) => {
    if (item.sub && main) return `(${letter(sub++)})`
    sub = 0
    return String(++main)
  })
}

function letter(place: number): string {
  return place < 26 ? String.fromCharCode(97 + place) : String(place + 1)
}
