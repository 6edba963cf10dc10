/** What the page of a draft sends and is sent: `web/drafting/asked.py` and `convene/draft.py` have the same. */
import type { Words as Language } from '../text'
import { newId } from '../wire/ids'

export type Words = Record<string, string>
export type Table = 'people' | 'items' | 'papers' | 'groups'

export interface Person {
  key: string
  name: string
  family: string
  member: string
  role: string
  rank: string
  gender: string
  weight: string
  office: Words
  capacity: Words
  capacity_member: string
  capacity_items: string[]
  booth: string
  listed: boolean
  mail: string
  zone: string
  /** Told of by office or country alone; by which link they take part. */
  unnamed: boolean
  via: string
  /** The name as a language writes it, what stands before it, how somebody is called once named. */
  names: Words
  honorific: Words
  short: Words
}

/** Who takes part and is told of together, by no name. `one`: they count as one. */
export interface Company {
  key: string
  text: Words
  part: string
  one: boolean
}

export interface Item {
  key: string
  title: Words
  minutes: string
  access: string
  sub: boolean
  other_business: boolean
  /** The meeting that left it open; the member who proposed it. */
  carried: string
  proposer: string
}

/** A file that is held beside the draft. */
export interface File {
  digest: string
  size: number
  format: string
}

/** A document, with its file in each language. `item`: the key of the item under which it is laid. */
export interface Paper {
  key: string
  item: string
  symbol: string
  title: Words
  files: Record<string, File | undefined>
}

export interface Draft {
  texts: Record<string, Words>
  id: string
  body: string
  number: string
  date: string
  time: string
  zone: string
  minutes: string
  /** When it ends, where that is on another day; on which days it is held, where that is not each. */
  until: string
  days: string[]
  mode: string
  access: string
  languages: string[]
  host: string
  chair: string
  reporter: string
  vice: string[]
  /** What it is, who hosts it too, and that nobody is told to have presided. */
  gathering: string
  hosts: string[]
  untold: boolean
  photo: string[]
  sandbox: boolean
  series: string
  sitting: string
  of: string
  caller: string
  asking: string
  notice: string
  people: Person[]
  items: Item[]
  papers: Paper[]
  groups: Company[]
}

export type Row = Person | Item | Paper | Company
export type Change =
  | { type: 'put'; at: string; value: unknown }
  | { type: 'place'; table: Table; key: string; row: Row | null; before: string | null }
  | { type: 'drop'; table: Table; key: string }

export interface Missed {
  version: number
  tab: string
  by: string
  changes: Change[]
}

export interface Here {
  name: string
  field: string
}

export interface Seen {
  version: number
  missed: Missed[]
  draft: Draft | null
  here: Here[]
}

/** What is wrong, or worth knowing; `at`: the field. */
export interface Fault {
  at: string
  words: string
}

/** What the rules let one choose. */
export interface Named {
  id: string
  words: string
  article: string
}

/** What follows from the rules of the body; who may call, and which sorts of meeting they know. */
export interface Rules {
  title: string
  decides: string
  article: string
  href: string
  callers: Named[]
  notices: Named[]
}

/** A state in which nobody works on that day: for a holiday, by its name in a language, or for the weekend. */
export interface OffDay {
  member: string
  holiday: string
  lang: string
}

export interface Checked {
  version: number
  faults: Fault[]
  advice: Fault[]
  rules: Rules | null
  begins: number | null
  address: string
  reached: string[]
  off: OffDay[]
  opening: Opening[]
}

/** How the readout will begin in a language, and what it lacks there. */
export interface Opening {
  language: string
  words: string
  lacks: string[]
}

export interface Hit {
  name: string
  member: string
  note: string
  person: Person | null
}

export interface Doubt {
  row: number
  words: string
  why: string
  person: Person
  choices: [code: string, name: string][]
}

export interface Earlier {
  record: string
  title: string
  starts: number
  people: number
}

/** What the last meeting of the body left open; `changes` make it stand on the agenda. */
export interface LeftOpen {
  record: string
  title: string
  starts: number
  items: Words[]
  changes: Change[]
}

/** An item that a delegation proposed for the next meeting. `late`: the article by which it came too late. */
export interface Proposed {
  id: number
  member: string
  title: Words
  note: Words
  late: string
  change: Change
}

/** What the server put into the page. */
export interface Boot {
  draft: Draft
  version: number
  at: string
  words: Language
  languages: { code: string; name: string }[]
  bodies: { id: string; title: string }[]
  zones: { id: string; place: string }[]
  states: Record<string, string>
  /** Invitations can be sent from here. */
  sends: boolean
  /** The server plays a rehearsal. */
  plays: boolean
}

export function newPerson(given: Partial<Person> = {}): Person {
  return {
    key: newKey(),
    name: '',
    family: '',
    member: '',
    role: 'delegate',
    rank: '',
    gender: '',
    weight: '',
    office: {},
    capacity: {},
    capacity_member: '',
    capacity_items: [],
    booth: '',
    listed: false,
    mail: '',
    zone: '',
    unnamed: false,
    via: '',
    names: {},
    honorific: {},
    short: {},
    ...given,
  }
}

export function newItem(given: Partial<Item> = {}): Item {
  return {
    key: newKey(),
    title: {},
    minutes: '',
    access: '',
    sub: false,
    other_business: false,
    carried: '',
    proposer: '',
    ...given,
  }
}

export function newPaper(given: Partial<Paper> = {}): Paper {
  return { key: newKey(), item: '', symbol: '', title: {}, files: {}, ...given }
}

export function newGroup(): Company {
  return { key: newKey(), text: {}, part: '', one: false }
}

/** The key of a new row. */
export function newKey(): string {
  return newId().slice(0, 12)
}
