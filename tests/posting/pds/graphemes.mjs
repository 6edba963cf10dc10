// How many graphemes Bluesky's own code counts in each text: JSON lists of texts in, of numbers out.
import { graphemeLen } from '@atproto/lex-data'

let read = ''
for await (const piece of process.stdin) read += piece
console.log(JSON.stringify(JSON.parse(read).map((text) => graphemeLen(text))))
