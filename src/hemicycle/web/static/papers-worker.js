// Keeps a meeting's papers and the documents that were opened, so that they are readable without a connection.
// The server is asked first; what it no longer gives is forgotten, and so is everything of a meeting that one leaves.

const PAGE = /^\/[a-z-]+\/meetings\/([^/]+)\/papers$/
const DOCUMENT = /^\/meetings\/([^/]+)\/documents\/[a-z0-9]+$/
const ROOM = /^\/room\/([^/]+)$/
const LEAVING = /^\/room\/([^/]+)\/leave$/
const SIGNING_OUT = '/secretariat/signout'
const named = record => `papers ${record}`

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(clients.claim()))

addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (request.method === 'POST') {
    const left = LEAVING.exec(pathname)
    if (left) event.waitUntil(caches.delete(named(left[1])))
    else if (pathname === SIGNING_OUT) event.waitUntil(forgetAll())
    return
  }
  if (request.method !== 'GET') return
  const paper = PAGE.exec(pathname) ?? DOCUMENT.exec(pathname)
  const room = request.mode === 'navigate' && ROOM.exec(pathname)
  if (paper) event.respondWith(asked(event, pathname, paper[1]))
  else if (pathname.startsWith('/static/'))
    event.respondWith(fetch(request).catch(async () => (await caches.match(pathname)) ?? Response.error()))
  else if (room) event.respondWith(fetch(request).catch(() => papersOf(room[1])))
})

/** The server's answer, which is kept; without a connection, what was kept. */
async function asked(event, pathname, record) {
  let answer
  try {
    answer = whole(await fetch(pathname, { credentials: 'same-origin' }))
  } catch {
    const known = await caches.has(named(record)) && await (await caches.open(named(record))).match(pathname)
    return known || Response.error()
  }
  if (answer.ok) event.waitUntil(keep(record, pathname, answer.clone()))
  else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
    event.waitUntil(caches.open(named(record)).then(kept => kept.delete(pathname)))
  return answer
}

/** An answer that may stand for a navigation: it does not say that it was redirected. */
function whole({ body, status, statusText, headers }) {
  return new Response(body, { status, statusText, headers })
}

/** With a page what it is shown with is kept, as far as it names it. */
async function keep(record, pathname, answer) {
  const kept = await caches.open(named(record))
  const page = PAGE.test(pathname) ? await answer.clone().text() : ''
  await kept.put(pathname, answer)
  for (const [, address] of page.matchAll(/"(\/static\/[^"]+)"/g))
    if (!(await kept.match(address))) await kept.add(address)
}

/** Without a connection there is no room; its papers stand in its place, where they were kept. */
async function papersOf(record) {
  const kept = await caches.has(named(record)) && await (await caches.open(named(record))).keys()
  const page = (kept || []).find(({ url }) => PAGE.test(new URL(url).pathname))
  return page ? Response.redirect(page.url) : Response.error()
}

async function forgetAll() {
  for (const name of await caches.keys()) if (name.startsWith(named(''))) await caches.delete(name)
}
