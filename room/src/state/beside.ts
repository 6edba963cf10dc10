/**
 * What stands beside the record is asked for over HTTP, by whoever shows it: now, whenever the line says that it has
 * changed, and again and again only where no line stands.
 */
import type { Beside } from '../wire/types'

type About = Beside['about']

const looking = new Set<{ about: About; look: () => unknown }>()
let stands = false

/** The line says that this has changed. */
export function changed(about: About): void {
  for (const one of looking) if (one.about === about) one.look()
}

/** The line stands, or is down; what changed before it stood nobody was told. */
export function lineStands(now: boolean): void {
  stands = now
  if (now) for (const one of looking) one.look()
}

/** Looks, as long as it matters; what is given ends it. */
export function follow(about: About, look: () => unknown, every: number): () => void {
  const one = { about, look }
  const timer = setInterval(() => stands || look(), every)
  looking.add(one)
  look()
  return () => {
    clearInterval(timer)
    looking.delete(one)
  }
}
