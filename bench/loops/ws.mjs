// Node's `ws`. Argument: bytes of a frame. A line on the standard input is one frame to all.
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'

// From NODE_PATH, too, where the module lies outside this project.
const { WebSocketServer } = createRequire(import.meta.url)('ws')

const text = '{"type":"entries"'.padEnd(Number(process.argv[2]), 'x')
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, backlog: 4096 })
server.on('listening', () => console.log(server.address().port))
createInterface({ input: process.stdin })
  .on('line', () => {
    for (const client of server.clients) client.send(text)
  })
  .on('close', () => process.exit(0))
