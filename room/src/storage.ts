/** What was chosen is kept on this device, under a key; what cannot be read any more is let go of. */
export function keptChoice<Choice>(key: string): Partial<Choice> {
  const text = localStorage.getItem(key)
  if (!text) return {}
  try {
    return JSON.parse(text) as Partial<Choice>
  } catch {
    localStorage.removeItem(key)
    return {}
  }
}
