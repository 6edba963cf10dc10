// The keys of whoever reads comments: each is a button, too, and they can be turned off.
const KEPT = 'hemicycle-moderation-keys'
const toggle = document.querySelector('[data-keys-off]')
const off = { words: toggle?.textContent, on: toggle?.dataset.on }

function works() {
  return localStorage.getItem(KEPT) !== 'off'
}

function told() {
  toggle.textContent = works() ? off.words : off.on
}

function move(step) {
  const entries = [...document.querySelectorAll('[data-entry]')]
  const at = entries.findIndex(one => one.hasAttribute('aria-current'))
  entries[at + step]?.click()
}

function pressed(key) {
  if (key === 'j') return move(1)
  if (key === 'k') return move(-1)
  if (key === 'r') return document.querySelector('[data-reasons] input:checked')?.focus()
  const reason = document.querySelector(`[data-number="${key}"]`)
  if (reason && !document.activeElement.closest('[data-reasons]')) return
  if (reason) {
    reason.checked = true
    return reason.form.querySelector('[value=refuse]').click()
  }
  const button = document.querySelector(`[data-key="${key}"]`)
  if (button?.tagName === 'TEXTAREA') return button.focus()
  button?.click()
}

document.addEventListener('keydown', event => {
  const typing = event.target.closest('textarea, select, input:not([type=radio])')
  if (!works() || typing || event.ctrlKey || event.metaKey || event.altKey) return
  if (!/^[jkprieZz1-4]$/.test(event.key)) return
  event.preventDefault()
  pressed(event.key.toLowerCase())
})
toggle?.addEventListener('click', () => {
  localStorage.setItem(KEPT, works() ? 'off' : 'on')
  told()
})
if (toggle) told()
