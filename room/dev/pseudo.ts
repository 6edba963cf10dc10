/** A language that is not: English with every word of a message 40 % longer, so that what is written for one width breaks here first. */
const GROWN = 1.4
const VOWELS: Record<string, string> = { a: 'aá', e: 'eé', i: 'ií', o: 'oó', u: 'uú', y: 'yý' }

/** A Fluent file with its words lengthened; ids, places to fill in, variants and comments stay. */
export function lengthened(source: string): string {
  let depth = 0
  return source
    .split('\n')
    .map((line) => {
      if (/^\s*#/.test(line)) return line
      const head =
        depth === 0 ? (/^\s*\.?-?[\w-]+ = ?/.exec(line)?.[0] ?? '') : (/^\s*\*?\[[\w-]+\] ?/.exec(line)?.[0] ?? '')
      const words = line
        .slice(head.length)
        .split(/(\{|\})/)
        .map((part) => {
          if (part === '{') depth += 1
          else if (part === '}') depth -= 1
          else if (depth === 0 || (depth === 1 && /^\s*\*?\[/.test(line) && head)) return grown(part)
          return part
        })
      return head + words.join('')
    })
    .join('\n')
}

function grown(words: string): string {
  return words.replace(/\p{L}{2,}/gu, (word) => {
    const least = Math.ceil(word.length * GROWN)
    let longer = ''
    let added = 0
    for (const letter of word) {
      const twice = VOWELS[letter]
      const more = twice && word.length + added < least
      longer += more ? twice : letter
      if (more) added += 1
    }
    return longer.padEnd(least, 'n')
  })
}
