/** What clocks show at an instant, by zone; and which hour of a day suits most. */
const FIGURES = 'und-u-ca-gregory-nu-latn'
const PARTS = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
const forms = new Map<string, Intl.DateTimeFormat>()
const DAY_BEGINS = 8 * 60
const DAY_ENDS = 20 * 60
const HOUR_MS = 3_600_000

/** The parts of date and time on the clock of a zone; nothing where there is no such zone. */
function partsThere(at: number, zone: string): Record<string, string> {
  let form = forms.get(zone)
  if (!form) {
    try {
      form = new Intl.DateTimeFormat(FIGURES, { ...PARTS, hourCycle: 'h23', timeZone: zone })
    } catch {
      return {}
    }
    forms.set(zone, form)
  }
  return Object.fromEntries(form.formatToParts(at).map((part) => [part.type, part.value]))
}

/** Minutes after midnight there, from 0; not a number where there is no such zone. */
export function minutesThere(at: number, zone: string): number {
  const { hour, minute } = partsThere(at, zone)
  return Number(hour) * 60 + Number(minute)
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
  const { year, month, day } = partsThere(at, zone)
  return { date: `${year}-${month}-${day}`, time: clock(minutesThere(at, zone)) }
}
