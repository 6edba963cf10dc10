/** The words of a statement that was handed in: left out of what a device is given at once, and read once. */
import type { StatementFile } from '../../wire/types'

export interface Words {
  text: Record<string, string>
  files: StatementFile[]
}

const READ = new Map<string, Promise<Words | null>>()

export function wordsOf(record: string, statement: string): Promise<Words | null> {
  const from = `${placeOf(record)}/${encodeURIComponent(statement)}`
  const known = READ.get(from) ?? read(from)
  READ.set(from, known)
  return known
}

async function read(from: string): Promise<Words | null> {
  try {
    const answer = await fetch(from, { cache: 'no-store' })
    if (answer.ok) return (await answer.json()) as Words
  } catch {
    // Told below as what could not be read.
  }
  READ.delete(from)
  return null
}

/** Where the statements of a meeting stand. */
export function placeOf(record: string): string {
  return `/room/${encodeURIComponent(record)}/speaking`
}
