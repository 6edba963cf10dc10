// The page of a delegation: from task to task by J and K, a deadline that passes while the page is open, a device in
// another time zone. Without it the page works.

const tasks = () => [...document.querySelectorAll('.task')]

document.addEventListener('keydown', event => {
  const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key]
  const held = event.target.closest('input, select, textarea, summary, [contenteditable]')
  if (!step || held || event.ctrlKey || event.metaKey || event.altKey) return
  const all = tasks()
  const here = all.indexOf(document.activeElement?.closest('.task'))
  if (here < 0 && event.key.startsWith('Arrow')) return
  const to = all[here < 0 ? 0 : here + step]
  if (!to) return
  event.preventDefault()
  to.focus()
})

/** Mark what has become due as late, and say so once; the server's order comes with the next page. */
function pass() {
  for (const task of document.querySelectorAll('.task[data-due]:not(.late)')) {
    if (new Date(task.dataset.due) > new Date()) continue
    task.classList.replace('settles', 'late') || task.classList.add('late')
    const said = document.getElementById('content').dataset.passed.replace('{what}', task.dataset.what)
    document.getElementById('said').textContent = said
  }
}
// What was due when the page was made is late already by the server's clock, which may be another than the device's.
const ahead = [...document.querySelectorAll('.task[data-due]')].some(task => new Date(task.dataset.due) > new Date())
if (ahead) setInterval(pass, 15_000)

const other = document.querySelector('[data-zone]')
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const asked = 'hemicycle-zone-asked'
if (other && zone && zone !== other.dataset.zone && zone !== 'UTC' && localStorage.getItem(asked) !== zone) {
  other.elements.zone.value = zone
  other.querySelector('[data-here]').textContent = zone
  other.hidden = false
  localStorage.setItem(asked, zone)
}
