// Passkeys: a button asks the server for a question, the device answers it, the server says where to go on.
// What can go wrong stands in words beside the button (`data-failed`, `data-unable`).

const able = typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function'

async function ask(address, body) {
  const answer = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

/** What the device answers to a question of the server's: a new passkey, or one that it has. */
async function answered(question, makes) {
  const { create, parse } = makes
    ? { create: 'create', parse: 'parseCreationOptionsFromJSON' }
    : { create: 'get', parse: 'parseRequestOptionsFromJSON' }
  const credential = await navigator.credentials[create]({ publicKey: PublicKeyCredential[parse](question) })
  return JSON.stringify(credential.toJSON())
}

async function run(button) {
  const told = document.getElementById(button.dataset.told)
  told.textContent = ''
  button.disabled = true
  try {
    const question = await ask(button.dataset.passkey, '{}')
    const answer = await answered(question, button.dataset.makes !== undefined)
    location.assign((await ask(`${button.dataset.passkey}/answer`, answer)).to)
  } catch (fault) {
    // The person closed the device's question, or it took too long: that needs no explanation of ours beyond one line.
    told.textContent = fault.name === 'InvalidStateError' ? button.dataset.known : button.dataset.failed
    button.disabled = false
    button.focus()
  }
}

for (const button of document.querySelectorAll('[data-passkey]')) {
  if (able) button.hidden = false
  else document.getElementById(button.dataset.told).textContent = button.dataset.unable
  button.addEventListener('click', () => void run(button))
}
