/** What differs between two versions of a text, word by word. */

export interface Run {
  kind: 'same' | 'gone' | 'new'
  words: string
}

/** Longer texts are shown as wholly changed: the work grows with the product of both. */
const MOST = 1500

/** The runs of words that stay, go and come, in order: what goes stands before what comes in its place. */
export function differences(before: string, after: string): Run[] {
  const old = tokens(before)
  const fresh = tokens(after)
  if (old.length > MOST || fresh.length > MOST) return joined(old, fresh, 0, 0)
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++
  return joined(old, fresh, start, end)
}

/** Words, and the spaces between them; where a script has no spaces, characters. */
function tokens(text: string): string[] {
  const words = text.match(/\S+|\s+/g) ?? []
  return words.length > 1 || text.length < 24 ? words : [...text]
}

function joined(old: string[], fresh: string[], start: number, end: number): Run[] {
  const runs: Run[] = []
  const put = (kind: Run['kind'], words: string): void => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.words += words
    else if (words) runs.push({ kind, words })
  }
  put('same', old.slice(0, start).join(''))
  const gone = old.slice(start, old.length - end)
  const came = fresh.slice(start, fresh.length - end)
  for (const [kind, words] of between(gone, came)) put(kind, words)
  put('same', old.slice(old.length - end).join(''))
  return runs
}

/** The shortest change between two lists of words, by their longest common subsequence. */
function between(gone: string[], came: string[]): [Run['kind'], string][] {
  if (gone.length * came.length > MOST * MOST)
    return [
      ['gone', gone.join('')],
      ['new', came.join('')],
    ]
  const wide = came.length + 1
  const longest = new Uint16Array((gone.length + 1) * wide)
  const at = (a: number, b: number): number => longest[a * wide + b] ?? 0
  for (let a = gone.length - 1; a >= 0; a--)
    for (let b = came.length - 1; b >= 0; b--)
      longest[a * wide + b] = gone[a] === came[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  const found: [Run['kind'], string][] = []
  let [a, b] = [0, 0]
  while (a < gone.length || b < came.length) {
    const same = a < gone.length && b < came.length && gone[a] === came[b]
    if (same) {
      found.push(['same', came[b] ?? ''])
      a++
      b++
    } else if (b >= came.length || (a < gone.length && at(a + 1, b) >= at(a, b + 1)))
      found.push(['gone', gone[a++] ?? ''])
    else found.push(['new', came[b++] ?? ''])
  }
  return found
}
