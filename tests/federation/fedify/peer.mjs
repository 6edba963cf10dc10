// A server of the fediverse by Fedify, with one account, `maren`. A test tells it what to do under /control/, and reads
// there what came to its inbox, as Fedify understood it: what it does not take never stands there.

import { createServer } from 'node:http'
import { createFederation, generateCryptoKeyPair, MemoryKvStore } from '@fedify/fedify'
import * as vocab from '@fedify/vocab'
import { Temporal } from '@js-temporal/polyfill'

const WHO = 'maren'
const seen = []
const keys = [await generateCryptoKeyPair('RSASSA-PKCS1-v1_5'), await generateCryptoKeyPair('Ed25519')]
const federation = createFederation({
  kv: new MemoryKvStore(),
  allowPrivateAddress: true,
  firstKnock: process.env.FIRST_KNOCK || undefined,
  permanentFailureStatusCodes: [404, 410]
})

federation
  .setActorDispatcher('/users/{identifier}', async (ctx, identifier) => {
    if (identifier !== WHO) return null
    const pairs = await ctx.getActorKeyPairs(identifier)
    return new vocab.Person({
      id: ctx.getActorUri(identifier),
      preferredUsername: identifier,
      name: 'Maren Holm',
      inbox: ctx.getInboxUri(identifier),
      endpoints: new vocab.Endpoints({ sharedInbox: ctx.getInboxUri() }),
      publicKey: pairs[0].cryptographicKey,
      assertionMethods: pairs.map((pair) => pair.multikey)
    })
  })
  .setKeyPairsDispatcher(() => keys)

const note = async (object) => ({
  id: object?.id?.href,
  type: object?.constructor?.name,
  content: object?.content?.toString(),
  contents: (object?.contents ?? []).map((one) => [one.locale?.baseName ?? one.language?.compact?.() ?? '', `${one}`]),
  url: object?.url?.href,
  pictures: await Array.fromAsync(object?.getAttachments?.() ?? [], (one) => [one.constructor.name, `${one.name}`])
})
const heard = (kind) => async (ctx, activity) => {
  const object = kind === 'Accept' || kind === 'Reject' ? null : await activity.getObject(ctx)
  seen.push({ type: kind, id: activity.id?.href, actor: activity.actorId?.href, object: await note(object) })
}
federation
  .setInboxListeners('/users/{identifier}/inbox', '/inbox')
  .on(vocab.Accept, heard('Accept'))
  .on(vocab.Reject, heard('Reject'))
  .on(vocab.Create, heard('Create'))
  .on(vocab.Update, heard('Update'))
  .on(vocab.Delete, heard('Delete'))

const notes = new Map()
federation.setObjectDispatcher(vocab.Note, '/notes/{id}', (ctx, values) => notes.get(values.id) ?? null)

const recipient = async (ctx, actor) => {
  const found = await ctx.lookupObject(actor)
  if (!found?.inboxId) throw new Error(`${actor} is no account`)
  return found
}
const acts = {
  follow: (ctx, { actor }) =>
    new vocab.Follow({ id: new URL('/follows/1', ctx.origin), actor: ctx.getActorUri(WHO), object: new URL(actor) }),
  unfollow: (ctx, { actor }) =>
    new vocab.Undo({
      id: new URL('/undos/1', ctx.origin),
      actor: ctx.getActorUri(WHO),
      object: new vocab.Follow({ actor: ctx.getActorUri(WHO), object: new URL(actor) })
    }),
  like: (ctx, { object }) =>
    new vocab.Like({ id: new URL('/likes/1', ctx.origin), actor: ctx.getActorUri(WHO), object: new URL(object) }),
  boost: (ctx, { object }) =>
    new vocab.Announce({
      id: new URL('/boosts/1', ctx.origin),
      actor: ctx.getActorUri(WHO),
      object: new URL(object),
      to: vocab.PUBLIC_COLLECTION
    }),
  reply: (ctx, { to, content, id }) => {
    const known = notes.get(id)
    const now = Temporal.Now.instant()
    const made = new vocab.Note({
      id: ctx.getObjectUri(vocab.Note, { id }),
      attribution: ctx.getActorUri(WHO),
      replyTarget: new URL(to),
      content,
      to: vocab.PUBLIC_COLLECTION,
      published: known?.published ?? now,
      ...(known ? { updated: now } : {})
    })
    notes.set(id, made)
    const Kind = known ? vocab.Update : vocab.Create
    const actor = ctx.getActorUri(WHO)
    const name = known ? `update-${now.epochMilliseconds}` : 'create'
    return new Kind({ id: new URL(`#${name}`, made.id), actor, object: made, to: vocab.PUBLIC_COLLECTION })
  },
  remove: (ctx, { id }) =>
    new vocab.Delete({
      id: new URL(`/notes/${id}#delete`, ctx.origin),
      actor: ctx.getActorUri(WHO),
      object: new vocab.Tombstone({ id: ctx.getObjectUri(vocab.Note, { id }) }),
      to: vocab.PUBLIC_COLLECTION
    })
}

async function control(request, url) {
  const name = url.pathname.replace('/control/', '')
  if (name === 'seen') return Response.json(seen)
  const asked = await request.json()
  const ctx = federation.createContext(new URL(url.origin), undefined)
  if (name === 'lookup') {
    const found = await ctx.lookupObject(asked.what)
    return Response.json({ type: found?.constructor?.name, id: found?.id?.href, name: found?.name?.toString() })
  }
  const whom = await recipient(ctx, asked.actor)
  await ctx.sendActivity({ identifier: WHO }, whom, acts[name](ctx, asked))
  return Response.json({})
}

const server = createServer(async (incoming, outgoing) => {
  const url = new URL(incoming.url, `http://${incoming.headers.host}`)
  const body = ['GET', 'HEAD'].includes(incoming.method) ? undefined : await Buffer.concat(await incoming.toArray())
  const request = new Request(url, { method: incoming.method, headers: incoming.headers, body })
  let answer
  try {
    answer = url.pathname.startsWith('/control/')
      ? await control(request.clone(), url)
      : await federation.fetch(request, { contextData: undefined })
  } catch (fault) {
    answer = new Response(String(fault?.stack ?? fault), { status: 500 })
  }
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
  outgoing.end(Buffer.from(await answer.arrayBuffer()))
})
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(`listening ${server.address().port}`))
