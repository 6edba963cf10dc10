/** How entries change the booths, and who stands where. Copies facts, computes no rule. */
import type { Booth, Booths, EntryOf, Meeting } from '../wire/types'

export function evolveBooths(booths: Booths, entry: EntryOf): Booths {
  switch (entry.kind) {
    case 'participant-accredited':
      return entry.facts.booth ? entered(booths, entry.facts.participant, entry.facts.booth) : booths
    case 'booth-entered':
      return entered(booths, entry.facts.participant, entry.facts.language)
    case 'booth-left':
      return left(booths, entry.facts.participant, entry.facts.language)
    case 'channel-opened':
      return opened(booths, entry)
    case 'channel-closed':
      return closed(booths, entry.facts.language, entry.facts.cause === 'switched')
    case 'microphone-offered':
      return change(booths, entry.facts.language, { offered: true })
    case 'offer-withdrawn':
      return change(booths, entry.facts.language, { offered: false })
    case 'microphone-handed':
      return change(booths, entry.facts.language, { live: entry.facts.to, since: entry.at, offered: false })
    default:
      return booths
  }
}

function none(language: string): Booth {
  return { language, interpreters: [], live: null, channel: null, since: null, offered: false }
}

function entered(booths: Booths, who: string, language: string): Booths {
  const booth = booths.table[language] ?? none(language)
  return { table: { ...booths.table, [language]: { ...booth, interpreters: [...booth.interpreters, who] } } }
}

/** An empty booth is none. */
function left(booths: Booths, who: string, language: string): Booths {
  const { [language]: booth, ...others } = booths.table
  const there = (booth ?? none(language)).interpreters.filter((one) => one !== who)
  return there.length > 0
    ? { table: { ...others, [language]: { ...(booth ?? none(language)), interpreters: there } } }
    : { table: others }
}

function opened(booths: Booths, { facts, at }: EntryOf<'channel-opened'>): Booths {
  const { language, channel, participant: live } = facts
  return change(booths, language, { live, channel, since: booths.table[language]?.since ?? at })
}

/** Who only switches the channel goes on with the same turn. */
function closed(booths: Booths, language: string, goesOn: boolean): Booths {
  return change(booths, language, { live: null, channel: null, offered: false, ...(goesOn ? {} : { since: null }) })
}

function change(booths: Booths, language: string, changed: Partial<Booth>): Booths {
  const booth = booths.table[language]
  return booth ? { table: { ...booths.table, [language]: { ...booth, ...changed } } } : booths
}

/** The booth in which this person interprets. */
export function boothOf(meeting: Meeting, who: string | null | undefined): Booth | null {
  return Object.values(meeting.booths.table).find((booth) => who && booth.interpreters.includes(who)) ?? null
}
