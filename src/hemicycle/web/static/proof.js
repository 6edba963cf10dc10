// Forms that anybody may send: a browser works for a moment in the place of a riddle (ALTCHA, version 2), while one
// writes. Without this a form is sent all the same, and what it asks for is taken with more care.
const CHALLENGE = '/comments/challenge'

function bytes(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], pair => parseInt(pair, 16))
}

function hexOf(buffer) {
  return [...new Uint8Array(buffer)].map(one => one.toString(16).padStart(2, '0')).join('')
}

/** Tries numbers until the key that is derived with one begins as the challenge asks. */
async function solve() {
  const challenge = await (await fetch(CHALLENGE)).json()
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters
  const begins = bytes(nonce)
  for (let counter = 0; ; counter++) {
    const password = new Uint8Array(begins.length + 4)
    password.set(begins)
    new DataView(password.buffer).setUint32(begins.length, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const derive = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost }
    const derivedKey = hexOf(await crypto.subtle.deriveBits(derive, key, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix)) return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }))
  }
}

for (const form of document.querySelectorAll('form[data-proof]')) {
  const working = form.querySelector('[data-working]')
  let proof
  const begin = () => (proof ??= solve().catch(() => ''))
  form.addEventListener('focusin', begin, { once: true })
  form.addEventListener('submit', async event => {
    if (event.submitter?.value !== 'send' || form.dataset.sending) return
    event.preventDefault()
    working.textContent = working.dataset.words
    form.elements.proof.value = await begin()
    form.dataset.sending = '1'
    setTimeout(() => form.requestSubmit(event.submitter)) // not before the browser is done with this event
  })
  addEventListener('pageshow', () => {
    delete form.dataset.sending
    working.textContent = ''
  })
}
