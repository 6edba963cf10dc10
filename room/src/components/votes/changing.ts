/** An amendment while it is written: what it changes, part by part. A text of one paragraph has one part to reword. */
import { textsOf } from '../../state/wordings'
import type { Addition, Amendment, Outcome, Texts } from '../../wire/types'
import { emptyIn, paragraphsOf, rewordedPart } from '../texts/draft'
import { changesOf, isDivided, type PartChange } from '../texts/parts'

/** One change: `part` is what is replaced or deleted, or after which is added (null: at the beginning). */
export interface DraftChange {
  kind: PartChange['kind']
  part: string | null
  texts: { words: Record<string, string> }
}

export interface Sent {
  texts: Texts
  adds: Addition[]
  deletes: string[]
}

/** What replaces a part begins with its words. */
export function replacing(outcome: Outcome, part: string, languages: string[]): DraftChange {
  return { kind: 'replaces', part, texts: { words: { ...emptyIn(languages), ...textsOf(outcome)[part] } } }
}

/** A change of another kind, or of another part, begins anew. */
export function turned(
  outcome: Outcome,
  kind: DraftChange['kind'],
  part: string | null,
  languages: string[],
): DraftChange {
  if (kind === 'replaces' && part !== null) return replacing(outcome, part, languages)
  return { kind, part, texts: { words: emptyIn(languages) } }
}

/** What an amendment begins with: the first part; one that is restated with its own changes, as far as they fit. */
export function begun(
  outcome: Outcome,
  restates: Amendment | undefined,
  languages: string[],
  part?: string,
): DraftChange[] {
  const first = part ?? outcome.parts[0]?.id ?? 'text'
  if (!restates || !isDivided(outcome)) return [replacing(outcome, first, languages)]
  const stands = (part: string | null): boolean => part === null || outcome.parts.some((one) => one.id === part)
  const kept = changesOf(outcome, restates)
    .filter((one) => stands(one.part))
    .map((one) => {
      const clash = one.part !== null && restates.clashes.includes(one.part)
      if (one.kind === 'replaces' && clash && one.part !== null) return replacing(outcome, one.part, languages)
      return { kind: one.kind, part: one.part, texts: { words: { ...emptyIn(languages), ...one.text } } }
    })
  return kept.length ? kept : [replacing(outcome, first, languages)]
}

/** What is sent. */
export function sent(outcome: Outcome, changes: DraftChange[]): Sent {
  const stand = textsOf(outcome)
  const made: Sent = { texts: {}, adds: [], deletes: [] }
  const splits = outcome.form !== 'invitation'
  for (const { kind, part, texts } of changes) {
    if (kind === 'deletes' && part !== null) made.deletes.push(part)
    if (kind === 'adds') made.adds.push(...added(part, texts.words, splits))
    if (kind !== 'replaces' || part === null) continue
    const { text, adds } = rewordedPart(part, texts.words, stand[part] ?? {}, splits)
    if (Object.keys(text).length) made.texts[part] = text
    made.adds.push(...adds)
  }
  return made
}

function added(after: string | null, words: Record<string, string>, splits: boolean): Addition[] {
  const made: Addition[] = []
  for (const [language, written] of Object.entries(words))
    (splits ? paragraphsOf(written) : [written.trim()].filter(Boolean)).forEach((one, place) => {
      ;(made[place] ??= { after, text: {} }).text[language] = one
    })
  return made
}

/** The official languages that the new words lack. */
export function lacking({ texts, adds }: Sent, languages: string[]): string[] {
  const fresh = [...Object.values(texts), ...adds.map((one) => one.text)]
  return languages.filter((language) => fresh.some((text) => !text[language]))
}
