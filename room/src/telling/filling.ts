/** What fills the variables of a sentence of the record: `documents/filling.py`, in TypeScript. */
import { inPreamble, letterOf, placeOf } from '../components/texts/parts'
import { does } from '../state/computed'
import { fullSymbol } from '../state/documents'
import { numberOf } from '../state/numbering'
import { isSignLanguage } from '../state/microphones'
import { has, locale, manifest, t, tag } from '../text'
import type { Meeting, Texts, WireEntry } from '../wire/types'
import { chairAt, type Course } from './course'
import { joined, said, segment, type Segment, type Value } from './segments'

export class Filling {
  constructor(
    private readonly meeting: Meeting,
    private readonly course: Course,
    private readonly entry: WireEntry,
  ) {}

  /** All values that the sentence may name: those declared, and who acted. */
  values(declared: Record<string, string>): Record<string, Value> {
    const found: Record<string, Value> = { by: this.by, actor: this.actor(), who: this.who() }
    for (const [name, written] of Object.entries(declared)) {
      const [way = '', ...paths] = written.split(' ')
      found[name] = this.fill(
        way,
        paths.map((path) => this.fact(path)),
      )
    }
    return found
  }

  /** In which quality somebody acted. */
  private get by(): 'chair' | 'secretariat' | 'system' | 'person' {
    const { by } = this.entry
    if (by === chairAt(this.course, this.entry.seq)) return 'chair'
    if (by === 'secretariat' || by === 'system') return by
    return this.meeting.seats.participants[by]?.role === 'secretariat' ? 'secretariat' : 'person'
  }

  private fact(path: string): unknown {
    return (
      path
        .split('.')
        .reduce<unknown>(
          (found, part) => (found as Record<string, unknown> | null | undefined)?.[part],
          this.entry.facts,
        ) ?? null
    )
  }

  private actor(): Segment[] {
    if (this.by === 'person') return this.who()
    return said(this.by === 'system' ? 'record-server' : `record-${this.by}`, {})
  }

  private who(): Segment[] {
    return this.by === 'secretariat' || this.by === 'system' ? this.actor() : this.person(this.entry.by, this.entry.for)
  }

  /** The way of that name; the facts have the types that Python gives them. */
  private fill(way: string, [fact, other]: unknown[]): Value {
    switch (way) {
      case 'person':
        return this.person(fact as string | null, other as string | null)
      case 'people':
        return joined((fact as string[]).map((one) => this.person(one)))
      case 'behalf':
        return this.behalf(fact as string | null)
      case 'for-others':
        return fact && this.meeting.debate.behalf[fact as string] ? 'yes' : 'no'
      case 'asker':
        return this.asker(fact as string)
      case 'askers':
        return joined((fact as string[]).map((one) => this.asker(one)))
      case 'member':
        return [segment('plate', fact as string)]
      case 'members':
        return joined((fact as string[]).map((one) => [segment('plate', one)]))
      case 'word':
        return worded(fact as string | boolean | null)
      case 'given':
        return fact === null || fact === undefined ? 'no' : 'yes'
      case 'rule':
      case 'number':
        return [segment('text', String(fact))]
      case 'amount':
        return fact as number
      case 'entry':
        return this.numbered(fact as string | number)
      case 'place':
        return this.place(fact as string)
      case 'document':
        return this.document(fact as string)
      case 'places':
        return joined(((fact ?? []) as string[]).map((item) => this.place(item)))
      case 'title':
        return this.titled(this.meeting.agenda.items[fact as string]?.texts)
      case 'track':
        return this.titled(this.meeting.agenda.tracks[fact as string]?.texts)
      case 'item':
        return this.item(fact as string | null)
      case 'text':
        return this.text(fact as string)
      case 'amendment':
        return said('record-amendment', { entry: this.numbered(fact as string) })
      case 'motion':
        return this.motion(this.meeting.motions.moved[fact as string]?.kind ?? '')
      case 'motion-kind':
        return this.motion(fact as string)
      case 'parts':
        return joined(((other ?? []) as string[]).map((one) => this.part(fact as string, one)))
      case 'appeal':
        return this.appeal(fact as string, other)
      case 'question':
        return this.question(fact as string)
      case 'time':
        return moment('record-time', fact as number)
      case 'moment':
        return fact === null || fact === undefined ? [] : moment('record-moment', fact as number)
      case 'seconds':
        return duration((fact as number | null) ?? 0)
      case 'milliseconds':
        return duration(Math.floor(((fact as number | null) ?? 0) / 1000))
      case 'language':
        return language(fact as string)
      default:
        throw new Error(`no way to fill in ${way}`)
    }
  }

  private person(who: string | null, capacity: string | null = null): Segment[] {
    const person = this.meeting.seats.participants[who ?? '']
    const presides = who === chairAt(this.course, this.entry.seq)
    if (person?.role === 'secretariat' && !presides) return said('record-secretariat-member', {})
    const name = person?.texts['names']?.[locale()] ?? person?.texts['name']?.['und'] ?? ''
    const code = capacity ?? person?.member ?? null
    const plate = code ? [segment('plate', code)] : []
    if (!name) return plate.length ? plate : said('record-somebody', {})
    return [segment('name', name), ...plate.flatMap((one) => [segment('text', ' '), one])]
  }

  private behalf(request: string | null): Segment[] {
    const known = request ? this.meeting.debate.behalf[request] : undefined
    const words = known ? inLanguage(known.texts['behalf'] ?? {}) : ''
    if (words) return [segment('said', words)]
    return known?.code ? [segment('plate', known.code)] : []
  }

  private asker(request: string): Segment[] {
    const [who, capacity] = this.course.requests[request] ?? [null, null]
    return this.person(who, capacity)
  }

  private numbered(fact: string | number): Segment[] {
    return [segment('entry', String(fact).replace(/^[a-z]+/, ''))]
  }

  private document(document: string): Segment[] {
    const known = this.meeting.documents.laid[document]
    const symbol = known ? fullSymbol(known) : ''
    return symbol ? [segment('text', symbol)] : said('record-unnamed-document', { entry: this.numbered(document) })
  }

  private place(item: string): Segment[] {
    return [segment('text', numberOf(this.meeting.agenda.items, item) || '–')]
  }

  private titled(texts: Texts | undefined): Segment[] {
    const words = inLanguage(texts?.['title'] ?? {})
    return words ? [segment('said', words)] : said('record-untitled', {})
  }

  private item(item: string | null): Segment[] {
    if (item === null) return said('record-meeting', {})
    return said('record-item', { number: this.place(item), title: this.titled(this.meeting.agenda.items[item]?.texts) })
  }

  private text(outcome: string): Segment[] {
    const known = this.meeting.outcomes.table[outcome]
    return known
      ? said('record-text', { form: known.form, entry: this.numbered(outcome) })
      : said('record-unknown-text', {})
  }

  private motion(kind: string): Segment[] {
    return has(`motion-${kind}`) ? [segment('text', t(`motion-${kind}`))] : said('record-other-motion', {})
  }

  private isAppeal(motion: string): boolean {
    const moved = this.meeting.motions.moved[motion]
    return moved !== undefined && does(moved) === 'appeal'
  }

  /** What a vote on a motion, or its decision, means for the ruling. */
  private appeal(about: string, result: unknown): string {
    const motion = this.meeting.ballots.votes[about]?.motion ?? about
    if (!this.isAppeal(motion) || result === 'no-quorum' || result === 'undetermined') return 'no'
    return result === true || result === 'adopted' ? 'overturned' : 'stands'
  }

  private part(outcome: string, part: string): Segment[] {
    const known = this.meeting.outcomes.table[outcome]
    const number = known ? placeOf(known, part) : 0
    if (!known || !number) return said('record-part-gone', {})
    return inPreamble(known, part)
      ? said('record-part-preamble', { letter: letterOf(number) })
      : said('record-part-number', { number: [segment('text', String(number))] })
  }

  private question(vote: string): Segment[] {
    const known = this.meeting.ballots.votes[vote]
    if (known?.motion && this.isAppeal(known.motion)) return said('record-question-appeal', {})
    if (known?.motion) return said('record-question-motion', { motion: this.fill('motion', [known.motion]) })
    if (known?.amendment) return this.fill('amendment', [known.amendment]) as Segment[]
    if (known?.outcome) {
      const what = this.text(known.outcome)
      const parts = this.fill('parts', [known.outcome, known.parts])
      return known.part ? said('record-question-part', { what, parts }) : what
    }
    if (known?.again) return said('record-question-again', { entry: this.numbered(known.again) })
    return said('record-question-words', { entry: this.numbered(vote) })
  }
}

/** The words in the language of the interface, else in the first that has any. */
function inLanguage(text: Record<string, string>): string {
  return text[locale()] || (Object.values(text).find((words) => words) ?? '')
}

function moment(id: string, at: number): Segment[] {
  const when = new Date(Math.floor(at / 1000) * 1000)
  const hour = String(when.getUTCHours())
  return said(id, {
    day: when.getUTCDate(),
    month: when.getUTCMonth() + 1,
    year: String(when.getUTCFullYear()),
    hour: manifest().times.padded ? hour.padStart(2, '0') : hour,
    minute: String(when.getUTCMinutes()).padStart(2, '0'),
  })
}

function duration(all: number): Segment[] {
  return said('record-duration', {
    hours: Math.floor(all / 3600),
    minutes: Math.floor((all % 3600) / 60),
    seconds: all % 60,
  })
}

function language(code: string): Segment[] {
  const name = new Intl.DisplayNames([tag()], { type: 'language', fallback: 'none' }).of(code)
  if (!name && isSignLanguage(code)) return said('record-sign-language', {})
  return [segment('text', name ?? code)]
}

function worded(fact: string | boolean | null): string {
  return fact === null ? 'none' : String(fact)
}
