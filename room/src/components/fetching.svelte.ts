/** Parts that could not be fetched are asked for again when the line is back; what events show is fetched ahead. */
import { fetched, parts } from './parts'

type Name = keyof typeof parts

/** Shown to everybody by what happens, when there may be no line. */
const BY_EVENTS: Name[] = ['vote', 'call', 'proposal', 'result', 'photoCall', 'photoTaken', 'recording', 'closed']
const AHEAD_MS = 5_000

/** How often the line has come back. */
const line = $state({ back: 0 })

/** The line stands again. */
export function tryAgain(): void {
  line.back += 1
}

/** How often parts that failed are to have been asked for. */
export function tries(): number {
  return line.back
}

/** Fetch what may be shown later, once the room stands, one after the other; whoever has a seat may be shown all. */
export function fetchAhead(seated: boolean): () => void {
  const all = Object.keys(parts) as Name[]
  const wanted = seated ? [...BY_EVENTS, ...all.filter((name) => !BY_EVENTS.includes(name))] : BY_EVENTS
  let over = false
  const timer = setTimeout(() => void fetchAll(wanted, () => over), AHEAD_MS)
  return () => {
    over = true
    clearTimeout(timer)
  }
}

async function fetchAll(names: Name[], over: () => boolean): Promise<void> {
  for (const name of names) {
    if (over()) return
    try {
      await fetched<never>(parts[name] as never)
    } catch {
      return // it is asked for again when it is shown
    }
  }
}
