/** How documents are called, and which of them stand: `procedure/meeting/business/documents/queries.py`. */
import type { Document, Meeting } from '../wire/types'

const SUFFIX = { document: '', addendum: 'Add.', corrigendum: 'Corr.' }

/** The symbol with what the field writes after it in every language: `SWC/2022/4/Add.1/Rev.2`. Empty: it has none. */
export function fullSymbol(one: Document): string {
  if (!one.symbol) return ''
  const part = SUFFIX[one.part] ? [`${SUFFIX[one.part]}${String(one.number)}`] : []
  const revision = one.revision ? [`Rev.${String(one.revision)}`] : []
  return [one.symbol, ...part, ...revision].join('/')
}

/** Whether its file is given: it was neither withdrawn, nor were its words erased and its file with them. */
export function isGiven(one: Document): boolean {
  return one.withdrawn === null && Object.keys(one.texts).length > 0
}

/** The documents whose files are given, in the order in which they were laid. */
export function standing(meeting: Meeting): Document[] {
  return Object.values(meeting.documents.laid).filter(isGiven)
}
