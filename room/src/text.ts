/**
 * The words of the interface, from the Fluent files that the server's pages use too.
 *
 * A component calls `t(id, values)` while it renders; when the language changes every such call is made again.
 * What is asked for and missing is shown by its id and kept in `missing`, which the tests hold empty.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { createSubscriber } from 'svelte/reactivity'

import enBooth from '../../src/hemicycle/locales/en/booth.ftl?raw'
import enConsole from '../../src/hemicycle/locales/en/console.ftl?raw'
import enRecord from '../../src/hemicycle/locales/en/record.ftl?raw'
import en from '../../src/hemicycle/locales/en/room.ftl?raw'
import enTold from '../../src/hemicycle/locales/en/told.ftl?raw'
import enVotes from '../../src/hemicycle/locales/en/votes.ftl?raw'
import frBooth from '../../src/hemicycle/locales/fr/booth.ftl?raw'
import frConsole from '../../src/hemicycle/locales/fr/console.ftl?raw'
import frRecord from '../../src/hemicycle/locales/fr/record.ftl?raw'
import fr from '../../src/hemicycle/locales/fr/room.ftl?raw'
import frTold from '../../src/hemicycle/locales/fr/told.ftl?raw'
import frVotes from '../../src/hemicycle/locales/fr/votes.ftl?raw'

export type Locale = 'en' | 'fr'
export type Values = Record<string, FluentVariable>

/** The languages of the interface, each named in itself. */
export const LOCALES: Record<Locale, string> = { en: 'English', fr: 'français' }

const STORED = 'hemicycle-language'
const SOURCES: Record<Locale, string[]> = {
  en: [en, enVotes, enConsole, enBooth, enRecord, enTold],
  fr: [fr, frVotes, frConsole, frBooth, frRecord, frTold],
}
const bundles: Record<Locale, FluentBundle> = { en: bundle('en', SOURCES.en), fr: bundle('fr', SOURCES.fr) }
/** Letters that run from right to left: what holds one is set apart inside a sentence, so that nothing changes places. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/
const heard = new Set<() => void>()
const subscribe = createSubscriber((update) => {
  heard.add(update)
  return () => heard.delete(update)
})
let current: Locale = 'en'

/** Ids that were asked for and that the language does not have. */
export const missing = new Set<string>()

function bundle(locale: Locale, sources: string[]): FluentBundle {
  const made = new FluentBundle(locale === 'en' ? 'en-GB' : locale, { useIsolating: false })
  const faults = sources.flatMap((source) => made.addResource(new FluentResource(source)))
  if (faults.length) throw new Error(`${locale}: ${faults.map(String).join('; ')}`)
  return made
}

/** Makes the messages of a language anew, each file changed first: so the harness tries how much longer words fit. */
export function reword(of: Locale, change: (source: string) => string): void {
  bundles[of] = bundle(of, SOURCES[of].map(change))
}

function apart(value: FluentVariable): FluentVariable {
  return typeof value === 'string' && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value
}

/** The language that the interface speaks. */
export function locale(): Locale {
  subscribe()
  return current
}

/** Let the interface speak `to`; kept on this device. */
export function setLocale(to: Locale, keep = true): void {
  current = to
  document.documentElement.lang = to
  if (keep) localStorage.setItem(STORED, to)
  for (const update of heard) update()
}

/** The language to begin with: the one kept on this device, else the page's, else the browser's, else English. */
export function firstLocale(): Locale {
  const wished = [localStorage.getItem(STORED), document.documentElement.lang, ...navigator.languages]
  for (const wish of wished) {
    const base = (wish ?? '').slice(0, 2).toLowerCase()
    if (base === 'en' || base === 'fr') return base
  }
  return 'en'
}

/** Whether the language has this message. */
export function has(id: string): boolean {
  return bundles[locale()].hasMessage(id)
}

/** The message `id` in the language of the interface. */
export function t(id: string, values: Values | null = null): string {
  const speaking = bundles[locale()]
  const pattern = speaking.getMessage(id)?.value
  if (!pattern) {
    missing.add(id)
    return id
  }
  const faults: Error[] = []
  const given = values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value)]))
  const words = speaking.formatPattern(pattern, given, faults)
  for (const fault of faults) missing.add(`${id}: ${fault.message}`)
  return words
}
