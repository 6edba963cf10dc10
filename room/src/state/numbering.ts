/** The number of each item of an agenda, as `business/agenda/numbering.py` has it: `1`, `2`, and `2(a)` under it. */
import type { Item } from '../wire/types'

export function itemNumbers(items: Record<string, Item>): Record<string, string> {
  let [main, under] = [0, 0]
  const found: Record<string, string> = {}
  for (const item of Object.values(items)) {
    if (item.sub && main) found[item.id] = `${main}(${letter(under++)})`
    else {
      under = 0
      found[item.id] = String(++main)
    }
  }
  return found
}

/** The number of one of them; empty where it stands on none. */
export function numberOf(items: Record<string, Item>, item: string): string {
  return itemNumbers(items)[item] ?? ''
}

function letter(place: number): string {
  return place < 26 ? String.fromCharCode(97 + place) : String(place + 1)
}
