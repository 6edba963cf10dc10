// The record page checks its record here, in the browser: the seals of the export, where they lead, and who signed.
// See docs/record-format.md. It says only what it has done. Without it the record is verified on one's own machine.

const encoder = new TextEncoder()
const sha256 = async data => new Uint8Array(await crypto.subtle.digest('SHA-256', data))
const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
const unhex = text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16))
const unbase64 = text => Uint8Array.from(atob(text), char => char.charCodeAt(0))

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) { whole.set(part, at); at += part.length }
  return whole
}

/** RFC 8785: keys in order, no spaces. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

class Differs extends Error {}

function want(truth, fault) {
  if (!truth) throw new Differs(fault)
}

/** The label stands in clear beside the seal, and the leaf is of both. */
const leaf = (commitment, label) => sha256(joined(new Uint8Array([0]), commitment, encoder.encode(label)))

async function leafOf(line, seq) {
  want(line.seq === seq, `entry ${seq}`)
  if (line.commitment) {
    want(line.label !== 'open', `entry ${seq}`)
    return leaf(unhex(line.commitment), line.label)
  }
  const header = line.entry
  want(header.seq === seq, `entry ${seq}`)
  if (line.texts !== null) {
    const sealed = hex(await sha256(joined(unhex(line.text_salt), encoder.encode(canonical(line.texts)))))
    want(sealed === header.texts, `entry ${seq}`)
  }
  const commitment = await sha256(joined(unhex(line.salt), encoder.encode(canonical(header))))
  return leaf(commitment, line.label)
}

async function rootOf(leaves) {
  let row = leaves
  while (row.length > 1) {
    const above = []
    for (let at = 0; at < row.length; at += 2)
      above.push(row[at + 1] ? await sha256(joined(new Uint8Array([1]), row[at], row[at + 1])) : row[at])
    row = above
  }
  return row[0] ?? sha256(new Uint8Array())
}

/** Whether the signature is that of the key: true, false, or null where this browser knows no Ed25519. */
async function signed(note, vkey) {
  const [name, hash] = vkey.split('+', 2)
  const key = unbase64(vkey.slice(name.length + hash.length + 2)).slice(1)
  const cut = note.lastIndexOf('\n\u2014 ')
  const [, signer, signature] = note.slice(cut + 1).trim().split(' ')
  want(signer === name, 'signature')
  try {
    const known = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', known, unbase64(signature).slice(4), encoder.encode(note.slice(0, cut)))
  } catch (fault) {
    if (fault instanceof DOMException) return null
    throw fault
  }
}

/** Raises Differs; else what was found. What is not even an export differs, too: its error is no fault of the network. */
async function check(text, vkey, record) {
  try {
    return await checked(text, vkey, record)
  } catch (fault) {
    if (fault instanceof Differs) throw fault
    throw new Differs(fault instanceof SyntaxError ? 'JSON' : 'format')
  }
}

async function checked(text, vkey, record) {
  const lines = text.trimEnd().split('\n').map(line => JSON.parse(line))
  want(lines[0]?.record === record && lines[0].vkey === vkey, 'line 1')
  const note = lines.at(-1)?.checkpoint
  want(note, 'checkpoint')
  const leaves = []
  let closed = 0
  for (const line of lines.slice(1, -1)) {
    leaves.push(await leafOf(line, leaves.length))
    if (line.commitment) closed++
  }
  const erased = new Set(lines.filter(line => line.entry?.kind === 'text-redacted').map(line => line.entry.facts.target))
  for (const line of lines)
    want(!line.entry?.texts || line.texts !== null || erased.has(line.seq), `entry ${line.seq}`)
  const [origin, size, root] = note.split('\n')
  want(origin === `${vkey.split('+')[0]}/${record}`, 'checkpoint')
  want(Number(size) === leaves.length, 'size')
  want(btoa(String.fromCharCode(...await rootOf(leaves))) === root, 'root')
  const holds = await signed(note, vkey)
  want(holds !== false, 'signature')
  return { leaves, closed, root, signed: holds }
}

/** The receipts that the room has kept on this device; null where the browser does not give them out. */
async function kept(record) {
  try {
    return await stored(record)
  } catch {
    return null // Refused (private window, storage switched off, another version): told in words, and the check goes on.
  }
}

function stored(record) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('hemicycle', 2) // Throws where storage is switched off.
    opening.onblocked = () => failed(new Error('blocked'))
    opening.onupgradeneeded = () => {
      if (opening.result.objectStoreNames.contains('receipts')) opening.result.deleteObjectStore('receipts')
      opening.result.createObjectStore('receipts', { keyPath: ['record', 'seq', 'leaf'] })
    }
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close()
      const range = IDBKeyRange.bound([record], [record, []])
      const asking = opening.result.transaction('receipts').objectStore('receipts').getAll(range)
      asking.onerror = () => failed(asking.error)
      asking.onsuccess = () => { opening.result.close(); done(asking.result.map(one => one.receipt)) }
    }
  })
}

const place = document.getElementById('check')
const words = JSON.parse(place.dataset.words)
const say = (id, values = {}) => words[id].replace(/\{(\w+)\}/g, (_, name) => values[name])

function line(text) {
  const made = document.createElement('li')
  made.textContent = text
  return made
}

function show(state, title, ...lines) {
  place.classList.remove('good', 'bad')
  if (state) place.classList.add(state)
  place.querySelector('h2').lastChild.textContent = title
  const list = document.createElement('ul')
  list.append(...lines.map(line))
  place.querySelector('.found').replaceChildren(list)
}

async function showReceipts(leaves) {
  const card = document.getElementById('receipts')
  const receipts = await kept(place.dataset.record)
  if (receipts === null) {
    card.querySelector('p').textContent = say('receipts-refused')
    card.hidden = false
    return
  }
  const entries = receipts.flatMap(receipt => receipt.entries)
  const lost = leaves ? entries.filter(entry => !leaves[entry.seq] || hex(leaves[entry.seq]) !== entry.leaf) : []
  const told = [receipts.length ? say('receipts-kept', { n: receipts.length }) : say('receipts-none')]
  if (leaves && receipts.length) told.push(lost.length ? say('receipts-missing', { n: lost.length }) : say('receipts-found'))
  card.querySelector('p').textContent = told.join(' ')
  card.classList.toggle('object', lost.length > 0)
  card.hidden = false
}

/** The export; null where it did not come whole. */
async function read(address) {
  try {
    const answer = await fetch(address, { cache: 'no-cache' })
    const text = answer.ok ? await answer.text() : null
    return text?.startsWith('{"') ? text : null // a sign-in page of the network on the way is no record
  } catch {
    return null // The network's fault, told as such.
  }
}

async function run() {
  const { export: address, vkey, record } = place.dataset
  show('', say('checking'))
  const text = await read(address)
  if (text === null) return show('', say('failed'))
  try {
    const found = await check(text, vkey, record)
    const time = new Intl.DateTimeFormat(`${document.documentElement.dataset.tag}-u-nu-latn`, { timeStyle: 'medium', hourCycle: 'h23' }).format(new Date())
    show('good', say('good'), say('entries', { n: found.leaves.length, closed: found.closed }), say(found.signed ? 'signed' : 'unsigned'), say('at', { time }))
    const root = document.createElement('p')
    root.className = 'mono'
    root.textContent = found.root
    place.querySelector('.found').append(root)
    await showReceipts(found.leaves)
  } catch (fault) {
    if (!(fault instanceof Differs)) throw fault
    show('bad', say('bad'), say('bad-note', { fault: fault.message }))
  }
}

if (crypto.subtle) {
  const button = place.querySelector('[data-check]')
  button.addEventListener('click', () => void run())
  if (window.indexedDB) void showReceipts(null)
} else place.querySelector('[data-check]').remove()
