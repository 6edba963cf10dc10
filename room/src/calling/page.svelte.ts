/** What the page knows beside the draft: how its check went, which row is open, how members are called, and clocks. */
import { t, tag } from '../text'
import { ask } from './asking'
import { plain } from './changing'
import type {
  Boot,
  Change,
  Checked,
  Doubt,
  Earlier,
  Fault,
  File,
  Hit,
  LeftOpen,
  Paper,
  Person,
  Proposed,
  Row,
  Table,
  Words,
} from './draft'
import { placed } from './papers'
import { Saving } from './saving.svelte'
import { step, type Sorted } from './sorting'

const CHECK_MS = 400
const CODE = /^[A-Z]{2}$/

export class Page {
  readonly saving: Saving
  checked: Checked | null = $state.raw(null)
  /** The row whose fields are shown. */
  open = $state('')
  busy = $state(false)
  fault = $state('')
  /** Files on their way, and why the last one was not taken. */
  sending: string[] = $state.raw([])
  unfit = $state('')
  /** What the body's last meeting left open, as long as it is not taken over. */
  left: LeftOpen | null = $state.raw(null)
  /** What delegations proposed, as long as it is not decided on here. */
  proposed: Proposed[] = $state.raw([])
  #checking = 0
  #names: Intl.DisplayNames

  constructor(readonly boot: Boot) {
    this.saving = new Saving(boot.at, boot.draft, boot.version)
    this.#names = new Intl.DisplayNames(tag(), { type: 'region', fallback: 'none' })
  }

  get draft() {
    return this.saving.draft
  }

  /** The name of a member, as far as the world or we know it. */
  memberName(code: string): string {
    const known = this.boot.words.organisations[code]
    return known?.[0] ?? (CODE.test(code) ? this.#names.of(code) : undefined) ?? code
  }

  languageName(code: string): string {
    return this.boot.languages.find((one) => one.code === code)?.name ?? code
  }

  /** On whose clock somebody sits; none where that is not known. */
  zoneOf(person: Person): string {
    return person.zone || this.boot.states[person.member] || ''
  }

  /** The languages of the meeting, or those of the pages while none is chosen. */
  get languages(): string[] {
    return this.draft.languages.length ? this.draft.languages : this.boot.languages.map((one) => one.code)
  }

  /** Whether nobody works in a state on that day, by the clocks there. */
  offIn(member: string): boolean {
    return Boolean(this.checked?.off.some((one) => one.member === member))
  }

  /** What is wrong in a field. */
  faultAt(at: string): string {
    return this.checked?.faults.find((one) => one.at === at)?.words ?? ''
  }

  /** Whether something is wrong in a row. */
  faulty(row: string): Fault | undefined {
    return this.checked?.faults.find((one) => one.at === row || one.at.startsWith(`${row}/`))
  }

  /** Who else is in a field. */
  whoIsAt(at: string): string {
    return this.saving.here.find((one) => one.field === at)?.name ?? ''
  }

  /** Check what is saved, a moment after the last change. */
  check(): void {
    const turn = ++this.#checking
    setTimeout(() => {
      if (turn === this.#checking) void this.#check(turn)
    }, CHECK_MS)
  }

  async #check(turn: number): Promise<void> {
    const checked = await this.ask<Checked>('check')
    if (checked && turn === this.#checking) this.checked = checked
  }

  /** Fill the draft as the server says, as one change that can be taken back. */
  async take(
    asked: { body?: string; record?: string; people?: boolean; unnamed?: boolean },
    words: string,
  ): Promise<void> {
    this.busy = true
    await this.saving.flush()
    const filled = await this.ask<{ changes: Change[] }>('take', asked)
    if (filled) this.saving.make(filled.changes, words)
    this.busy = false
  }

  find(words: string): Promise<Hit[] | null> {
    return this.ask<Hit[]>(`people?q=${encodeURIComponent(words)}`)
  }

  paste(text: string): Promise<{ people: Person[]; doubts: Doubt[]; untaken: string[] } | null> {
    return this.ask('rows', { text })
  }

  earlier(): Promise<Earlier[] | null> {
    return this.ask<Earlier[]>('earlier')
  }

  /** Keep files, and make rows of them under an item: several languages of one paper that come together are one row. */
  async attach(item: string, files: globalThis.File[]): Promise<void> {
    const sent = {} as Record<string, string>
    for (const file of files) {
      const held = await this.#keep(file)
      if (!held) continue
      const under = this.draft.items.find((one) => one.key === item)
      const row = placed({ name: file.name, held }, under, this.draft.papers, this.languages, sent)
      const known = this.draft.papers.find((one) => one.key === row.key)
      if (!known) this.saving.make([{ type: 'place', table: 'papers', key: row.key, row, before: null }])
      else
        this.saving.make([
          { type: 'put', at: `papers/${row.key}/title`, value: row.title },
          { type: 'put', at: `papers/${row.key}/files`, value: plain(row.files) },
        ])
    }
  }

  /** Keep a file as this paper in a language. */
  async attachTo(paper: Paper, code: string, file: globalThis.File): Promise<void> {
    const held = await this.#keep(file)
    if (held) this.saving.put(`papers/${paper.key}/files/${code}`, held)
  }

  detach(paper: Paper, code: string, name: string): void {
    const words = t('calling-removed', { name: `${name} ${code.toUpperCase()}` })
    this.saving.make([{ type: 'put', at: `papers/${paper.key}/files/${code}`, value: '' }], words)
  }

  /** Send a file to be kept beside the draft; why it is not is said. */
  async #keep(file: globalThis.File): Promise<File | null> {
    const form = new FormData()
    form.append('file', file)
    this.sending = [...this.sending, file.name]
    this.unfit = ''
    const answer = await this.#fetch('files', form)
    this.sending = this.sending.filter((one) => one !== file.name)
    const told = (await answer?.json().catch(() => null)) as (File & { words?: string }) | null
    if (answer?.ok && told) return told
    this.unfit = t('calling-file-unfit', { name: file.name, why: told?.words ?? t('calling-file-not-sent') })
    return null
  }

  /** Look what the last meeting of the body left open. */
  async lookLeft(): Promise<void> {
    this.left = this.draft.body ? await this.ask<LeftOpen>('left') : null
  }

  /** Look what delegations proposed for the next meeting of the body. */
  async lookProposed(): Promise<void> {
    this.proposed = (this.draft.body ? await this.ask<Proposed[]>('topics') : null) ?? []
  }

  /** Put it on the agenda. */
  takeProposed(one: Proposed): void {
    this.saving.make([one.change], t('calling-topic-taken', { member: this.memberName(one.member) }))
    this.proposed = this.proposed.filter((other) => other.id !== one.id)
  }

  /** Decline it with a reason in each language; false where that was not taken. */
  async declineProposed(one: Proposed, reason: Words): Promise<boolean> {
    const done = await this.ask(`topics/${one.id}/decline`, { reason })
    if (done) await this.lookProposed()
    return done !== null
  }

  /** Take over what it left open. */
  takeLeft(left: LeftOpen): void {
    this.saving.make(left.changes, t('calling-left-taken', { n: left.items.length }))
    this.left = null
  }

  /** Call the meeting; what is not saved yet is saved first. */
  async call(invitations: boolean): Promise<void> {
    this.busy = true
    this.fault = ''
    if (await this.saving.flush()) {
      const answer = await this.#fetch('call', { version: this.saving.version, invitations })
      const done = (await answer?.json().catch(() => null)) as { go: string; fault: Fault | null } | null
      if (done?.go) return location.assign(done.go)
      this.fault = done?.fault?.words ?? t('calling-not-called')
      this.check()
    } else this.fault = t('calling-not-saved')
    this.busy = false
  }

  /** A row goes; it can be taken back. */
  drop(table: Table, row: Row, name: string): void {
    this.saving.make([{ type: 'drop', table, key: row.key }], t('calling-removed', { name }))
  }

  /** A row goes up or down by one, among those that are shown. */
  move(table: Table, key: string, by: -1 | 1): void {
    step(this.rows(table), key, by)
  }

  /** The rows of a table, to be put in order. */
  rows(table: Table): Sorted {
    const list = (): Row[] => this.draft[table]
    return {
      order: () => list().map((row) => row.key),
      place: (key, before) => {
        const row = list().find((one) => one.key === key)
        if (row) this.saving.place(table, row, before)
      },
    }
  }

  async ask<Body>(path: string, body?: unknown): Promise<Body | null> {
    const answer = await this.#fetch(path, body)
    return answer?.ok ? ((await answer.json()) as Body) : null
  }

  async #fetch(path: string, body?: unknown): Promise<Response | null> {
    try {
      return await ask(`${this.boot.at}/${path}`, body)
    } catch {
      return null
    }
  }
}
