/** A sentence with fields in it: the words between them and their names by turns, in the order of the language. */
const MARK = '\u0001'
/** A name, with what sets it apart where the sentence runs the other way. */
const PARTS = new RegExp(`\u2068?${MARK}(\\w+)${MARK}\u2069?`)

export function partsOf(say: (marks: Record<string, string>) => string, names: string[]): string[] {
  return say(Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`]))).split(PARTS)
}
