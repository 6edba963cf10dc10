/**
 * What this person may do now, as the server says it: whole first, then what has changed.
 *
 * A signal for each command and one for each list, so that a change wakes who reads that command or that list alone.
 */
import type { ListChange, OptionChange, Options, Reason } from '../wire/types'
import type { Offer, Offers, Option } from '../components/view/options'
import { signal, type Signal } from './signal.svelte'

const ALLOWED: Option = { refusal: null }
const NOBODY: ReadonlySet<string> = new Set()

/** Values by name, each a signal; `names` wakes who has asked for a name when there was no such yet. */
class Signals<T> {
  private readonly signals = new Map<string, Signal<T | null>>()
  private readonly names = signal(0)

  get(name: string): T | null {
    const known = this.signals.get(name)
    if (!known) void this.names.value
    return known?.value ?? null
  }

  set(name: string, value: T | null): void {
    const known = this.signals.get(name)
    if (known) known.value = value
    else if (value !== null) {
      this.signals.set(name, signal<T | null>(value))
      this.names.value += 1
    }
  }

  /** Drops all but these. */
  keep(names: ReadonlySet<string>): void {
    for (const [name, known] of this.signals) if (!names.has(name)) known.value = null
  }
}

export class HeldOffers implements Offers {
  private readonly commands = new Signals<Offer>()
  private readonly lists = new Signals<ReadonlySet<string>>()

  of(command: string): Offer | null {
    return this.commands.get(command)
  }

  list(name: string): ReadonlySet<string> {
    return this.lists.get(name) ?? NOBODY
  }

  hear({ whole, lists, changes }: Omit<Options, 'type'>): void {
    if (whole) {
      this.commands.keep(new Set(changes.map((change) => change.command)))
      this.lists.keep(new Set(Object.keys(lists)))
    }
    for (const [name, change] of Object.entries(lists)) this.lists.set(name, change && listed(this.list(name), change))
    for (const change of changes) {
      const before = whole ? null : this.of(change.command)
      this.commands.set(change.command, change.gone ? null : changed(before, change))
    }
  }
}

function listed(before: ReadonlySet<string>, { ids, remove = [], add = [] }: ListChange): ReadonlySet<string> {
  const now = new Set(ids ?? before)
  for (const id of remove) now.delete(id)
  for (const id of add) now.add(id)
  return now
}

function changed(before: Offer | null, { all, of, asall = [], but = [] }: OptionChange): Offer {
  const own = new Map(before?.but)
  for (const target of asall) own.delete(target)
  for (const { to, refusal } of but) for (const target of to) own.set(target, option(refusal))
  return {
    all: all === undefined ? (before?.all ?? ALLOWED) : option(all),
    of: of === undefined ? (before?.of ?? null) : of,
    but: own,
  }
}

function option(reason: Reason | null): Option {
  return reason ? { refusal: { article: null, details: {}, ...reason } } : ALLOWED
}
