/** Documents of a draft: which file is which paper in which language, as its name says it; what a new one is called. */
import { newPaper, type File, type Item, type Paper } from './draft'

const ENDING = /\.[a-z0-9]{1,5}$/i
/** At the end of a name: `budget.fr`, `budget_FR`, `budget (fr)`. */
const LANGUAGE = /[\s._(-]+([a-z]{2,3})\)?$/i
const COUNTED = /(\d+)$/
const FIRST = 'DOC/1'

interface Named {
  stem: string
  language: string
}

/** What the name of a file says; the language where it is one of these. */
export function named(name: string, languages: string[]): Named {
  const plain = name.normalize('NFC').replace(ENDING, '').trim()
  const code = LANGUAGE.exec(plain)?.[1]?.toLowerCase() ?? ''
  return languages.includes(code)
    ? { stem: plain.replace(LANGUAGE, ''), language: code }
    : { stem: plain, language: '' }
}

/** The symbol after the last one: `SWC/2026/4` → `SWC/2026/5`. */
export function nextSymbol(papers: Paper[]): string {
  const last = papers.findLast((one) => COUNTED.test(one.symbol))?.symbol
  return last ? last.replace(COUNTED, (count) => String(Number(count) + 1)) : FIRST
}

/** A stem of capitals with figures is a symbol, written as files are: `SWC-2026-4`. */
function symbolIn(stem: string): string {
  return /^[A-Z0-9][A-Z0-9._-]*\d[A-Z0-9._-]*$/.test(stem) ? stem.replaceAll('-', '/') : ''
}

/**
 * The rows that come of a file under an item: a new one, or that of the same paper with one language more. `sent`: what
 * was sent together, by stem, since several languages of one paper come together.
 */
export function placed(
  file: { name: string; held: File },
  item: Item | undefined,
  papers: Paper[],
  languages: string[],
  sent: Record<string, string>,
): Paper {
  const { stem, language } = named(file.name, languages)
  const known = papers.find((one) => one.key === sent[stem])
  const free = languages.find((code) => !known?.files[code]) ?? languages[0] ?? ''
  const code = language || free
  const symbol = symbolIn(stem)
  const title = symbol ? (item?.title[code] ?? '') : stem.replace(/[_-]+/g, ' ').trim()
  if (known && !known.files[code])
    return {
      ...known,
      title: known.title[code] ? known.title : { ...known.title, ...(title ? { [code]: title } : {}) },
      files: { ...known.files, [code]: file.held },
    }
  const row = newPaper({
    item: item?.key ?? '',
    symbol: symbol || nextSymbol(papers),
    title: title ? { [code]: title } : {},
    files: { [code]: file.held },
  })
  sent[stem] = row.key
  return row
}
