/**
 * The words of the interface, from the Fluent files that the server's pages use too. The server lists the languages;
 * the words of one are fetched when it is chosen, those of the fetched parts when the first of these is (`web/room_words.py`).
 *
 * A component calls `t(id, values)` while it renders; when the language changes (`speaking`) every such call is made again.
 * What a language lacks is said in its fallback, set apart; what nobody has is shown by its id and kept in `missing`.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { speaking } from './speaking.svelte'

/** The code of a language. */
export type Locale = string
export type Values = Record<string, FluentVariable>

/** A language from which somebody chooses. `words`: where its words are; `more`: those of the parts that are fetched. */
export interface Offered {
  code: Locale
  name: string
  reviewed: boolean
  words: string
  more: string
}

interface Messages {
  messages: string
  /** What the language lacks, in its fallback. */
  lacking: { code: Locale; direction: 'ltr' | 'rtl'; messages: string } | null
}

/** The words of a language and the forms of its manifest; `organisations`: code → name and plate; `called`: how other languages call
 * them, which comes with the words of the parts that are fetched.
 * `groups`: how they are called on whose behalf somebody speaks, where it is not by that name, which stands as `{}`. */
export interface Words extends Messages {
  code: Locale
  name: string
  tag: string
  direction: 'ltr' | 'rtl'
  reviewed: boolean
  comma: string
  times: { minutes: string; seconds: string; padded: boolean; utc: string }
  dates: { first: string; months: string[]; bound: boolean; timed: string }
  organisations: Record<string, [name: string, plate: string]>
  called?: Record<string, string[]> | undefined
  groups: Record<string, string>
}

const STORED = 'hemicycle-language'
/** With the isolate before it, it marks words of another language than the interface's: `locales/messages.py` has the same. */
const JOINER = '\u2060'
/** Letters that run from right to left, and from left to right: what is set in the other direction is set apart. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u02af\u0370-\u052f]/
/** A word of ours, by which a message chooses. */
const CODE = /^[a-z]+(-[a-z]+)*$/
/** Words of a fallback, as `t` gives them. */
export const FOREIGN = new RegExp(`[\u2066\u2067]${JOINER}([^]*?)${JOINER}\u2069`)

interface Spoken {
  words: Words
  own: FluentBundle
  other: FluentBundle | null
}

const known = new Map<Locale, Words>()
const bundles = new Map<Locale, Spoken>()
let choice: Offered[] = []
/** The language that was chosen last. */
let chosen: Locale = ''
/** A part that is fetched was shown: the words of such parts belong to every language from now on. */
let wanted = false
/** The languages of which they are here, or on the way. */
const widened = new Map<Locale, Promise<void>>()

/** Ids that were asked for and that the language does not have. */
export const missing = new Set<string>()

/** The languages of the interface, the default first. */
export function locales(): readonly Offered[] {
  return choice
}

/** Which languages there are to choose from. */
export function offerLocales(languages: Offered[]): void {
  choice = languages
}

/** Take in the words of a language. */
export function addLocale(words: Words): void {
  known.set(words.code, words)
  bundles.delete(words.code)
  if (!speaking.code) speaking.code = words.code
}

/** Fetch the words of a language, unless they are here. */
export async function loadLocale(code: Locale): Promise<void> {
  const offered = choice.find((one) => one.code === code)
  if (!known.has(code) && offered?.words) addLocale(await fetchWords<Words>(offered.words))
  if (wanted) await widen(code)
}

/** The words of the parts that are fetched, in the language of the interface. */
export async function loadMore(): Promise<void> {
  wanted = true
  await widen(speaking.code)
}

function widen(code: Locale): Promise<void> {
  const there = widened.get(code)
  if (there) return there
  const coming = addMore(code)
  widened.set(code, coming)
  coming.catch(() => widened.delete(code)) // asked for again with the next part
  return coming
}

async function addMore(code: Locale): Promise<void> {
  const address = choice.find((one) => one.code === code)?.more
  if (!address) return
  const more = await fetchWords<Messages & Pick<Words, 'called'>>(address)
  const words = known.get(code)
  if (!words) return
  const [here, there] = [words.lacking, more.lacking]
  const lacking = here && there ? { ...here, messages: here.messages + there.messages } : (here ?? there)
  addLocale({ ...words, messages: `${words.messages}\n${more.messages}`, lacking, called: more.called })
}

async function fetchWords<Body>(address: string): Promise<Body> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no words: ${address}`)
  return (await answer.json()) as Body
}

function bundle(tag: string, source: string): FluentBundle {
  const made = new FluentBundle(`${tag}-u-nu-latn`, { useIsolating: false })
  const faults = made.addResource(new FluentResource(source))
  if (faults.length) throw new Error(`${tag}: ${faults.map(String).join('; ')}`)
  return made
}

function spoken(): Spoken {
  const { code } = speaking
  const there = bundles.get(code)
  if (there) return there
  const words = known.get(code)
  if (!words) throw new Error(`no words of ${code}`)
  const { lacking } = words
  const made = {
    words,
    own: bundle(words.tag, words.messages),
    other: lacking ? bundle(lacking.code, lacking.messages) : null,
  }
  bundles.set(code, made)
  return made
}

/** How the language of the interface writes: its tag, its direction, its dates. */
export function manifest(): Words {
  return spoken().words
}

/** What stands between the members of a list. */
export function comma(): string {
  return manifest().comma
}

/** What Intl is to be asked in: the usage that stands for the language, with figures 0 to 9. */
export function tag(): string {
  return `${manifest().tag}-u-nu-latn`
}

/** Makes the messages of a language anew, each file changed first: so the harness tries how much longer words fit. */
export function reword(of: Locale, change: (source: string) => string): void {
  const words = known.get(of)
  if (words) addLocale({ ...words, messages: change(words.messages) })
}

/** A value of the other direction than the sentence, set apart, so that nothing changes places. */
function apart(value: FluentVariable, direction: 'ltr' | 'rtl'): FluentVariable {
  const against = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT
  if (typeof value !== 'string' || CODE.test(value)) return value
  return against.test(value) ? `\u2068${value}\u2069` : value
}

/** The language that the interface speaks. */
export function locale(): Locale {
  return speaking.code
}

/** Let the interface speak `to`, whose words are here; kept on this device. */
export function setLocale(to: Locale, keep = true): void {
  speaking.code = to
  document.documentElement.lang = to
  document.documentElement.dir = spoken().words.direction
  if (keep) localStorage.setItem(STORED, to)
}

/**
 * The same of a language that may still have to be fetched. Where it cannot be, everything stays as it is; of two that are
 * chosen one after the other the later stays, whichever comes first.
 */
export async function chooseLocale(to: Locale, keep = true): Promise<boolean> {
  chosen = to
  try {
    await loadLocale(to)
  } catch {
    return false
  }
  if (chosen === to) setLocale(to, keep)
  return true
}

/** The language to begin with: the one kept on this device, else the page's, else the browser's, else the default. */
export function firstLocale(): Locale {
  const wished = [localStorage.getItem(STORED), document.documentElement.lang, ...navigator.languages]
  const bases = wished.map((wish) => (wish ?? '').toLowerCase().split('-')[0])
  return bases.find((base) => choice.some((one) => one.code === base)) ?? choice[0]?.code ?? ''
}

/** Whether the language or its fallback has this message. */
export function has(id: string): boolean {
  const { own, other } = spoken()
  return own.hasMessage(id) || Boolean(other?.hasMessage(id))
}

/** The message `id` in the language of the interface; of its fallback set apart. */
export function t(id: string, values: Values | null = null): string {
  const { words, own, other } = spoken()
  const pattern = own.getMessage(id)?.value
  if (pattern) return filled(id, own, pattern, values, words.direction)
  const foreign = other?.getMessage(id)?.value
  if (!foreign || !other || !words.lacking) {
    missing.add(id)
    return id
  }
  const { direction } = words.lacking
  const bare =
    values &&
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replace(FOREIGN, '$1') : value,
      ]),
    )
  const said = filled(id, other, foreign, bare, direction)
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${JOINER}${said}${JOINER}\u2069`
}

function filled(
  id: string,
  bundle: FluentBundle,
  pattern: Parameters<FluentBundle['formatPattern']>[0],
  values: Values | null,
  direction: 'ltr' | 'rtl',
): string {
  const faults: Error[] = []
  const given =
    values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value, direction)]))
  const said = bundle.formatPattern(pattern, given, faults)
  for (const fault of faults) missing.add(`${id}: ${fault.message}`)
  return said.replace(TWO_STOPS, '.$1')
}

/** Of a name that ends with a full stop, and the sentence: "I give the floor to Joseph R. Biden, Jr." */
const TWO_STOPS = /\.(\u2069?)\.(?!\.)/g
