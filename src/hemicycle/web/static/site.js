// What the pages can do beyond links and forms. Without it every page still works: what needs it is shown by it.

/** Copy the text of the element named by `data-copy`, and say so in the button for a moment. */
async function copy(button) {
  const source = document.getElementById(button.dataset.copy)
  const text = button.dataset.text ?? (source.value ?? source.textContent).trim()
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // No permission, or no secure context: mark the text, so that the keyboard can copy it.
    if (!source) return
    source.focus()
    if (source.select) source.select()
    else getSelection().selectAllChildren(source)
    if (!document.execCommand('copy')) return
  }
  const label = button.querySelector('[data-label]') ?? button
  const before = label.textContent
  label.textContent = button.dataset.done
  document.getElementById('said').textContent = button.dataset.done
  setTimeout(() => { label.textContent = before }, 2000)
}

/** Hand the page to the device's own sharing. */
async function share(button) {
  try {
    await navigator.share({ title: document.title, url: button.dataset.share })
  } catch (fault) {
    if (fault.name !== 'AbortError') throw fault
  }
}

// A page that answers a form has an address of its own: loading it again sends the form no second time.
const address = document.querySelector('[data-address]')?.dataset.address
if (address && location.pathname !== address) history.replaceState(null, '', address)

document.addEventListener('click', event => {
  const button = event.target.closest('button')
  if (!button) return
  if (button.dataset.copy !== undefined || button.dataset.text) void copy(button)
  else if (button.dataset.share) void share(button)
  else if (button.dataset.print !== undefined) print()
})

for (const button of document.querySelectorAll('[data-needs]'))
  button.hidden = button.dataset.needs === 'share' ? !navigator.share : false

// What is folded on a phone lies open where there is room.
if (matchMedia('(min-width: 1001px)').matches)
  for (const folded of document.querySelectorAll('[data-open-wide]')) folded.open = true

// Another time beside UTC, where it differs: the house's on pages of the office, the reader's own on all others.
const { tag, minutes, padded, zone: houseZone } = document.documentElement.dataset
function localTimes(part) {
  const dayIn = (moment, timeZone) => new Intl.DateTimeFormat(tag, { day: 'numeric', timeZone }).format(moment)
  for (const place of part.querySelectorAll('[data-local]')) {
    const moment = new Date(place.dataset.local)
    if (!houseZone && moment.getTimezoneOffset() === 0) continue
    const otherDay = dayIn(moment, houseZone) !== dayIn(moment, 'UTC')
    const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: houseZone, timeZoneName: 'short', ...(otherDay ? { weekday: 'short' } : {}) }
    const words = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, form).format(moment)
    place.textContent = ' ' + words.replace(/(\d?\d):(\d\d)/, (_, hour, minute) =>
      minutes.replace('{hour}', padded === 'true' ? hour : Number(hour)).replace('{minute}', minute))
  }
}
localTimes(document)
document.addEventListener('renewed', event => localTimes(event.detail))

// A table that is read by the arrows: one cell is reached by Tab, the others from there.
for (const table of document.querySelectorAll('table[data-arrows]')) {
  const rows = [...table.rows].map(row => [...row.cells])
  const first = rows[0]?.[1]
  if (first) first.tabIndex = 0
  table.addEventListener('keydown', event => {
    const across = document.documentElement.dir === 'rtl' ? -1 : 1
    const step = { ArrowRight: [0, across], ArrowLeft: [0, -across], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
    const here = event.target.closest('th, td')
    if (!step || !here) return
    const to = rows[here.parentElement.rowIndex + step[0]]?.[here.cellIndex + step[1]]
    if (!to) return
    event.preventDefault()
    here.tabIndex = -1
    to.tabIndex = 0
    to.focus()
  })
}
