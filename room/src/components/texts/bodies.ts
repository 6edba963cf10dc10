/** Bodies as people write them, and the short code by which the record knows them. */
import { manifest } from '../../text'

/** What is offered: what stands on the plate, and the name, in the language of the interface. */
export function bodiesOffered(): { plate: string; name: string }[] {
  return Object.values(manifest().organisations)
    .map(([name, plate]) => ({ plate, name }))
    .filter((one) => one.plate)
}

/** The short code: of a body that is known by its plate or name in any language its own; else what was written, as a code. */
export function bodyCode(written: string): string | null {
  const words = written.trim()
  if (!words) return null
  const meant = plain(words)
  const { organisations, called } = manifest()
  const known = Object.entries(organisations).find(([code, here]) =>
    [code, ...here, ...(called?.[code] ?? [])].some((one) => folded(one) === folded(words)),
  )
  if (known) return plain(known[0].replace(/^org:/, ''))
  return /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}]/u.test(words) || !meant ? words : meant // what is no code is refused in words
}

/** The same in whatever script: small letters without accents and marks between them. */
function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** In small letters without accents, words joined by hyphens. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
}
