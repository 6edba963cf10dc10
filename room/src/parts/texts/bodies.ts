/** Bodies as people write them, and the short code by which the record knows them. */
import { tongue } from '../../text'
import { ORGANISATIONS } from '../../wire/organisations'

/** What is offered: what stands on the plate, and the name, in the language of the interface. */
export function bodiesOffered(): { plate: string; name: string }[] {
  return Object.values(ORGANISATIONS).map((called) => called[tongue()] ?? ['', '']).map(([name, plate]) => ({ plate, name })).filter((one) => one.plate)
}

/** The short code: of a body that is known by its plate or name in any language its own; else what was written, as a code. */
export function bodyCode(written: string): string | null {
  const meant = plain(written)
  if (!meant) return null
  const known = Object.entries(ORGANISATIONS).find(([code, called]) => [code, ...Object.values(called).flat()].some((one) => plain(one) === meant))
  return known ? plain(known[0].replace(/^org:/, '')) : meant
}

/** In small letters without accents, words joined by hyphens. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80)
}
