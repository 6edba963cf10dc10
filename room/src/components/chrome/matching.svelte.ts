/** Whether a media query matches, for as long as a component stands: asked once, since each question lays the page out. */
export function matching(query: string): { readonly current: boolean } {
  const asked = matchMedia(query)
  let matches = $state(asked.matches)
  $effect(() => {
    const changed = (): void => void (matches = asked.matches)
    changed()
    asked.addEventListener('change', changed)
    return () => asked.removeEventListener('change', changed)
  })
  return {
    get current() {
      return matches
    },
  }
}
