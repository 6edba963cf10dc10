/** Drawing by lot, evenly: a number that would favour the first names is thrown again. */
export function drawn<T>(from: readonly T[]): T | '' {
  if (from.length === 0) return ''
  const fair = Math.floor(2 ** 32 / from.length) * from.length
  const thrown = new Uint32Array(1)
  do crypto.getRandomValues(thrown)
  while ((thrown[0] ?? 0) >= fair)
  return from[(thrown[0] ?? 0) % from.length] ?? ''
}
