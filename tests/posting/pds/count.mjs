// How long X itself says that each text is: JSON lists of texts in, of numbers out.
import twitter from 'twitter-text'

let read = ''
for await (const piece of process.stdin) read += piece
console.log(JSON.stringify(JSON.parse(read).map((text) => twitter.parseTweet(text).weightedLength)))
