// A certified provider as an organisation has one, with its own pages: it knows whoever signs in by any name.
import { createRequire } from 'node:module'

const room = createRequire(new URL('../../room/package.json', import.meta.url))
const { Provider } = await import(room.resolve('oidc-provider'))

const [port, callback, mail] = process.argv.slice(2)
const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'hemicycle',
      client_secret: 'a secret of two: colon and space',
      redirect_uris: [callback],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['for tests alone'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: mail, email_verified: true }) }),
})
provider.listen(Number(port), '127.0.0.1', () => console.log('provides'))
