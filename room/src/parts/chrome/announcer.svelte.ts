/** What is said to a screen reader when the meeting changes. The same words twice are said twice. */
const said = $state({ polite: '', assertive: '' })

export function announced(): { polite: string; assertive: string } {
  return said
}

export function announce(words: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  said[urgency] = said[urgency] === words ? `${words}\u00a0` : words
}
