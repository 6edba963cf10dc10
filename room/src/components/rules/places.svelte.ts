/** Where the rules are open, and at which place: every number of an article leads there. */

const shown = $state<{ open: boolean; place: string | null }>({ open: false, place: null })

/** The anchor of an article; the same on the page of the rules (`documents/rule_model.py`). */
export function placeOf(number: string): string {
  return `article-${number.trim().replace(/\s+/g, '-')}`
}

export function openRules(article: string | null = null): void {
  shown.open = true
  shown.place = article === null ? null : placeOf(article)
}

export function closeRules(): void {
  shown.open = false
  shown.place = null
}

export function rulesShown(): boolean {
  return shown.open
}

export function placeShown(): string | null {
  return shown.place
}
