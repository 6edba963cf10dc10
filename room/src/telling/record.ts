/** The record as people read it: `documents/record.py`, in TypeScript. The declaration is one for both. */
import declared from '../../../src/hemicycle/locales/record.json'
import { textsOf } from '../state/wordings'
import { locale } from '../text'
import type { Meeting, Texts, WireEntry } from '../wire/types'
import type { Course } from './course'
import { Filling } from './filling'
import { said, sentence, type Segment } from './segments'

/** How a kind of entry is told; see `locales/record.py`. */
export interface Telling {
  group: string
  icon: string
  values?: Record<string, string>
  words?: string[]
  of?: 'outcome'
  result?: boolean
}

/** Words that stand on the record. `verb`: that upon which they follow, by its code. */
export interface Quote {
  name: string
  words: string
  language: string
  verb: string | null
}

export const TELLINGS = declared as unknown as Record<string, Telling>
export const GROUPS = ['decisions', 'statements', 'texts', 'motions', 'course', 'floor', 'presence'] as const
export const BALLOTS = ['yes', 'no', 'abstain', 'absent', 'not-participating'] as const
const HIDDEN: ReadonlySet<string> = new Set(['slug', 'gender', 'family', 'salt'])

/** What happened, in one sentence. */
export function sentenceOf(entry: WireEntry, meeting: Meeting, course: Course): Segment[] {
  const values = new Filling(meeting, course, entry).values(TELLINGS[entry.kind]?.values ?? {})
  return sentence(said(`record-${entry.kind}`, values))
}

/** The words of an entry in the language of the interface, each text that lacks it in all that it has. */
export function quotesOf(entry: WireEntry, meeting: Meeting): Quote[] {
  const telling = TELLINGS[entry.kind]
  const verb = entry.facts['whole'] === true ? null : ((entry.facts['verb'] as string | null | undefined) ?? null)
  if (telling?.of) {
    const outcome = meeting.outcomes.table[entry.facts['outcome'] as string]
    const stands = outcome?.version === entry.facts['version']
    return outcome && stands
      ? quotes(textsOf(outcome), ['text*', 'whom', 'topic-*'], outcome.whole ? null : outcome.verb)
      : []
  }
  // Nobody of the secretariat is named.
  if (entry.kind === 'participant-accredited' && entry.facts['role'] === 'secretariat') return []
  if (entry.kind === 'text-corrected' && isOfSecretariat(entry.facts['target'] as number, meeting)) return []
  return quotes(entry.texts ?? {}, telling?.words ?? [], verb)
}

/** Whether this entry accredited somebody of the secretariat. */
function isOfSecretariat(seq: number, meeting: Meeting): boolean {
  return Object.values(meeting.seats.participants).some((person) => person.seq === seq && person.role === 'secretariat')
}

function quotes(texts: Texts, names: string[], verb: string | null): Quote[] {
  return named(texts, names).flatMap((name) => {
    const text = Object.entries(texts[name] ?? {}).filter(([, words]) => words)
    const own = text.some(([language]) => language === locale())
    return text
      .filter(([language]) => language === locale() || language === 'und' || !own)
      .map(([language, words]) => ({
        name,
        words,
        language: language === 'und' ? '' : language,
        verb: name === 'text' || name === 'whom' ? verb : null,
      }))
  })
}

function named(texts: Texts, names: string[]): string[] {
  const known = Object.keys(texts).sort((a, b) => a.localeCompare(b, undefined, { numeric: true }))
  const found = names.flatMap((name) =>
    known.filter((one) => (name.endsWith('*') ? one.startsWith(name.slice(0, -1)) : one === name)),
  )
  return [...new Set(found)].filter((name) => !HIDDEN.has(name))
}

/** Each way to vote, with the members that took it; none by show of hands. */
export function ballotsOf(entry: WireEntry): [string, string[]][] {
  const cast = Object.entries((entry.facts['ballots'] ?? {}) as Record<string, string>)
  return BALLOTS.map((way): [string, string[]] => [
    way,
    cast.filter(([, one]) => one === way).map(([member]) => member),
  ]).filter(([, members]) => members.length)
}
