/** Random ids. `crypto.randomUUID` is there on protected addresses alone; by plain http one meets all the same. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
