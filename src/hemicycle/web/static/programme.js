// The programme of a day upon a grid of hours and rooms. Without it the same list stands there by hour.

const board = document.querySelector('.board[data-minutes]')
const { tag, minutes: form, padded } = document.documentElement.dataset

/** A time of day as the language of the page writes it, on the reader's clock or on that of a zone. */
function clock(moment) {
  const words = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)
  return words.replace(/(\d?\d)\D+(\d\d)/, (_, hour, minute) =>
    form.replace('{hour}', padded === 'true' ? hour : Number(hour)).replace('{minute}', minute))
}

/** What the page says in numbers becomes the place of each. */
function draw() {
  board.style.setProperty('--minutes', board.dataset.minutes)
  board.style.setProperty('--columns', board.dataset.columns)
  for (const one of board.querySelectorAll('[data-top]')) {
    const { top, minutes, column, lane, lanes } = one.dataset
    for (const [name, value] of Object.entries({ top, long: minutes, column, lane, lanes }))
      if (value !== undefined) one.style.setProperty(`--${name}`, value)
  }
  board.classList.add('drawn')
}

/** The reader's clock beside that of the place; the same one is not said twice. */
function mine() {
  const hours = [...board.querySelectorAll('.hours li')]
  for (const hour of hours) hour.querySelector('[data-mine]').textContent = clock(new Date(hour.dataset.at))
  const yours = document.querySelector('[data-yours]')
  const place = Intl.DateTimeFormat().resolvedOptions().timeZone.split('/').pop().replaceAll('_', ' ')
  yours.textContent = ' ' + yours.dataset.yours.replace('{place}', place)
  yours.hidden = false
}

/** One line for now, with both clocks, where it is on this day. */
function now() {
  const line = board.querySelector('[data-now]')
  const since = (Date.now() - Number(board.dataset.begins)) / 60000
  line.hidden = since < 0 || since > Number(board.dataset.minutes)
  if (line.hidden) return
  line.style.setProperty('--top', since)
  const [there, here] = line.children
  const hour = [...board.querySelectorAll('.hours li')].findLast(one => Number(one.dataset.top) <= since)
  const whole = hour.firstElementChild.firstChild.textContent.match(/\d+/)[0]
  const minute = String(Math.floor(since - Number(hour.dataset.top))).padStart(2, '0')
  there.textContent = form.replace('{hour}', whole).replace('{minute}', minute)
  here.textContent = clock(new Date())
}

/** Arrows walk by time and by room; Enter opens, as any link. */
function walk(event) {
  const across = document.documentElement.dir === 'rtl' ? -1 : 1
  const step = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [across, 0], ArrowLeft: [-across, 0] }[event.key]
  const here = event.target.closest('.ev')
  if (!step || !here) return
  const spot = one => ({ column: Number(one.dataset.column), top: Number(one.dataset.top), lane: Number(one.dataset.lane) })
  const from = spot(here)
  const all = [...board.querySelectorAll('.ev')].filter(one => one !== here)
  const found = step[1]
    ? all.filter(one => spot(one).column === from.column && (spot(one).top - from.top || spot(one).lane - from.lane) * step[1] > 0)
      .sort((one, other) => (spot(one).top - spot(other).top || spot(one).lane - spot(other).lane) * step[1])
    : all.filter(one => (spot(one).column - from.column) * step[0] > 0)
      .sort((one, other) => Math.abs(spot(one).column - from.column) - Math.abs(spot(other).column - from.column)
        || Math.abs(spot(one).top - from.top) - Math.abs(spot(other).top - from.top))
  if (!found.length) return
  event.preventDefault()
  found[0].querySelector('a').focus()
}

if (board) {
  draw()
  mine()
  now()
  setInterval(now, 20_000)
  board.addEventListener('keydown', walk)
}
if (location.hash === '#sitting') document.getElementById('sitting-title')?.focus({ preventScroll: false })
