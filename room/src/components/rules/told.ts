/** The rules as the server tells them in a language: tables, then articles (`documents/rule_model.py`). */

export interface Citation {
  number: string
  place: string
  unverified: boolean
  called: string
}

export interface RulesTold {
  id: string
  edition: string
  title: string
  tables: {
    name: string
    title: string
    lede: string
    head: string[]
    rows: { place: string; cells: string[]; cited: Citation[]; default: boolean }[]
    cited: Citation[]
  }[]
  articles: {
    number: string
    called: string
    place: string
    words: string
    language: string
    unverified: boolean
    cited_by: [string, string][]
  }[]
  unverified: Citation[]
  defaults: string[]
}

/** The rules of a meeting in this language; a fault where the server does not give them. */
export async function askRules(record: string, language: string): Promise<RulesTold> {
  const answer = await fetch(`/room/${record}/rules?lang=${language}`)
  if (!answer.ok) throw new Error(`rules: ${answer.status}`)
  return (await answer.json()) as RulesTold
}
