/** The two languages that a console sets side by side: the booth's own, and the one that the reader chose before it. */
import { isSignLanguage } from '../../state/microphones'
import type { Booth, Meeting } from '../../wire/types'

/** The languages of texts from which this booth works: the official ones without its own. */
export function sourcesOf(meeting: Meeting, booth: Booth | null): string[] {
  return (meeting.sitting?.languages ?? []).filter((one) => one !== targetOf(meeting, booth))
}

/** The booth's own language; a sign language has no texts, and its booth reads the first official one. */
export function targetOf(meeting: Meeting, booth: Booth | null): string {
  const first = meeting.sitting?.languages[0] ?? ''
  return booth && !isSignLanguage(booth.language) ? booth.language : first
}
