// The real server of Bluesky accounts (@atproto/pds), beside a directory of identities as small as it may be.
//   node pds.mjs FOLDER [PORT]: says where it is, and ends with its standard input.
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { join } from 'node:path'
import { PDS, envToCfg, envToSecrets, readEnv } from '@atproto/pds'

const [folder, port = '0'] = process.argv.slice(2)

const operations = new Map()

function document(did) {
  const { alsoKnownAs, verificationMethods, services } = operations.get(did)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    alsoKnownAs,
    verificationMethod: Object.entries(verificationMethods).map(([name, key]) => ({
      id: `${did}#${name}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.slice('did:key:'.length),
    })),
    service: Object.entries(services).map(([name, { type, endpoint }]) => ({
      id: `#${name}`,
      type,
      serviceEndpoint: endpoint,
    })),
  }
}

const directory = http.createServer(async (request, answer) => {
  const [did, ...what] = decodeURIComponent(request.url.slice(1)).split('/')
  if (request.method === 'POST') {
    let body = ''
    for await (const piece of request) body += piece
    operations.set(did, JSON.parse(body))
    answer.end()
  } else if (operations.has(did)) {
    answer.setHeader('Content-Type', 'application/json')
    answer.end(JSON.stringify(what.length ? operations.get(did) : document(did)))
  } else answer.writeHead(404).end('{}')
})
await new Promise((listens) => directory.listen(0, '127.0.0.1', listens))

async function free() {
  const probe = http.createServer()
  await new Promise((listens) => probe.listen(Number(port), '127.0.0.1', listens))
  const found = probe.address().port
  await new Promise((closed) => probe.close(closed))
  return found
}

const at = await free()
Object.assign(process.env, {
  PDS_HOSTNAME: 'localhost',
  PDS_PORT: String(at),
  PDS_DATA_DIRECTORY: folder,
  PDS_BLOBSTORE_DISK_LOCATION: join(folder, 'blobs'),
  PDS_DID_PLC_URL: `http://127.0.0.1:${directory.address().port}`,
  PDS_DEV_MODE: '1',
  PDS_INVITE_REQUIRED: 'false',
  PDS_SERVICE_HANDLE_DOMAINS: '.test',
  PDS_JWT_SECRET: 'for tests alone, and the same after a restart',
  PDS_ADMIN_PASSWORD: 'for tests alone',
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: randomBytes(32).toString('hex'),
  LOG_ENABLED: 'false',
})
const env = readEnv()
const pds = await PDS.create(envToCfg(env), envToSecrets(env))
await pds.start()
console.log(`http://localhost:${at}`)
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
