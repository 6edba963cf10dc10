/** The documents under an item as the room lists them: each by its version in force, with those before it. */
import { fullSymbol, standing } from '../../state/documents'
import { locale, t, tag } from '../../text'
import type { Document, Meeting } from '../../wire/types'
import { worded } from '../view/people'

/** A revision in its languages. */
export interface Version {
  symbol: string
  revision: number
  files: Document[]
}

/** A document, addendum, corrigendum or statement. */
export interface Paper {
  key: string
  first: Document
  current: Version
  earlier: Version[]
}

/** Under this item; null: for the whole meeting. */
export function papersOf(meeting: Meeting, item: string | null): Paper[] {
  const found = grouped(
    standing(meeting).filter((one) => one.item === item),
    (one) => (one.symbol ? `${one.symbol} ${one.part} ${String(one.number)}` : one.id),
  )
  return [...found].map(([key, files]) => paper(key, files, meeting.sitting?.languages ?? []))
}

function grouped<K>(files: Document[], by: (one: Document) => K): Map<K, Document[]> {
  const found = new Map<K, Document[]>()
  for (const one of files) found.set(by(one), [...(found.get(by(one)) ?? []), one])
  return found
}

function paper(key: string, files: Document[], languages: readonly string[]): Paper {
  const sorted = files.toSorted(
    (a, b) => b.revision - a.revision || languages.indexOf(a.language) - languages.indexOf(b.language) || a.seq - b.seq,
  )
  const [current, ...earlier] = [...grouped(sorted, (one) => one.revision)].map(([revision, of]) => ({
    symbol: of[0] ? fullSymbol(of[0]) : '',
    revision,
    files: of,
  }))
  const [first] = files
  if (!current || !first) throw new Error('a paper without a file')
  return { key, first, current, earlier }
}

/** The same version in each language. */
export function languagesOf(meeting: Meeting, one: Document): Document[] {
  const found = papersOf(meeting, one.item).flatMap((paper) => [paper.current, ...paper.earlier])
  return found.find((version) => version.files.some((file) => file.id === one.id))?.files ?? [one]
}

/** Whose statement on the item in hand is here, in the reader's language where it is. */
export function statementOf(meeting: Meeting, participant: string, item: string | null): Document | null {
  const own = standing(meeting).filter((one) => one.speaker === participant && one.item === item)
  return own.find((one) => one.language === locale()) ?? own.at(-1) ?? null
}

export function titleOf(one: Document): { words: string; lang: string | undefined } {
  const title = worded(one.texts, 'title')
  return { words: title?.words ?? t('text-erased'), lang: title?.lang }
}

/** `1.2 MB`. */
export function sizeOf(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte']
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const form = { style: 'unit', unit: units[power], maximumSignificantDigits: 2 } as const
  return new Intl.NumberFormat(tag(), form).format(bytes / 1000 ** power)
}

export function addressOf(record: string, id: string): string {
  return `/meetings/${record}/documents/${id}`
}
