/** What clocks show at an instant, by zone; and which hour of a day suits most. */
const forms = new Map<string, Intl.DateTimeFormat>()
const DAY_BEGINS = 8 * 60
const DAY_ENDS = 20 * 60
const HOUR_MS = 3_600_000

/** Minutes after midnight there, from 0; not a number where there is no such zone. */
export function minutesThere(at: number, zone: string): number {
  let form = forms.get(zone)
  if (!form) {
    try {
      form = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
    } catch {
      return NaN
    }
    forms.set(zone, form)
  }
  const [hours = NaN, minutes = NaN] = form.format(at).split(':').map(Number)
  return hours * 60 + minutes
}

/** As a clock shows it: `07:30`. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Whether somebody would sit before the morning or into the evening there. */
export function outside(minutes: number, lasts: number): boolean {
  return minutes < DAY_BEGINS || minutes + lasts > DAY_ENDS
}

/** How many of these zones would sit outside the day. */
export function outsideOf(at: number, zones: string[], lasts: number): number {
  return zones.filter((zone) => outside(minutesThere(at, zone), lasts)).length
}

/** The hour, within half a day, at which the fewest sit outside the day; nothing where it is no better. */
export function betterHour(at: number, zones: string[], lasts: number): { at: number; left: number } | null {
  const now = outsideOf(at, zones, lasts)
  const hours = Array.from({ length: 25 }, (_, place) => place - 12).sort((a, b) => Math.abs(a) - Math.abs(b))
  let best = { at, left: now }
  for (const hour of hours) {
    const left = outsideOf(at + hour * HOUR_MS, zones, lasts)
    if (left < best.left) best = { at: at + hour * HOUR_MS, left }
  }
  return best.left < now ? best : null
}

/** Date and time at an instant on the clock of a zone, as fields hold them. */
export function there(at: number, zone: string): { date: string; time: string } {
  const form = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone })
  return { date: form.format(at), time: clock(minutesThere(at, zone)) }
}
