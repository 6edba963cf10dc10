/** What the names of files say, and which row they make. */
import { describe, expect, it } from 'vitest'
import { newItem, newPaper, type Paper } from './draft'
import { named, nextSymbol, placed } from './papers'

const TWO = ['en', 'fr']

describe('the name of a file', () => {
  it.each([
    ['budget.fr.pdf', 'budget', 'fr'],
    ['Draft budget_EN.docx', 'Draft budget', 'en'],
    ['SWC-2026-4 (fr).pdf', 'SWC-2026-4', 'fr'],
    ['minutes.de.pdf', 'minutes.de', ''],
    ['agenda', 'agenda', ''],
  ])('%s', (name, stem, language) => {
    expect(named(name, TWO)).toEqual({ stem, language })
  })
})

describe('a symbol', () => {
  it('goes on from the last that counts', () => {
    const papers = ['SWC/2026/9', 'X'].map((symbol) => newPaper({ symbol }))
    expect(nextSymbol(papers)).toBe('SWC/2026/10')
    expect(nextSymbol([])).toBe('DOC/1')
  })
})

describe('files that are sent together', () => {
  const held = (digest: string) => ({ digest, size: 1, format: 'pdf' })
  function all(...names: string[]): Paper[] {
    const papers: Paper[] = []
    const sent = {} as Record<string, string>
    const item = newItem({ title: { en: 'Finances' } })
    for (const name of names) {
      const row = placed({ name, held: held(name) }, item, papers, TWO, sent)
      const at = papers.findIndex((one) => one.key === row.key)
      if (at < 0) papers.push(row)
      else papers[at] = row
    }
    return papers
  }
  it('are one document in several languages', () => {
    const [one, ...more] = all('Budget.en.pdf', 'Budget.fr.pdf')
    expect(more).toEqual([])
    expect(Object.keys(one?.files ?? {})).toEqual(TWO)
    expect(one?.title).toEqual({ en: 'Budget', fr: 'Budget' })
  })
  it('are two where a language is there already', () => {
    expect(all('Budget.en.pdf', 'Report.en.pdf').map((one) => one.symbol)).toEqual(['DOC/1', 'DOC/2'])
  })
  it('are named by the item where the name is a symbol', () => {
    const [one] = all('SWC-2026-4.pdf')
    expect([one?.symbol, one?.title]).toEqual(['SWC/2026/4', { en: 'Finances' }])
  })
})
