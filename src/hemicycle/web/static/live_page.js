// A page of a meeting that goes on keeps itself up to date: parts marked `data-live` are read again and replaced
// where the server tells them otherwise. What has the focus is left alone. Without this the page still is true of
// the moment at which it was read.

/** Each live part as the server told it, by its id. */
const told = new Map()
for (const part of document.querySelectorAll('[data-live]')) told.set(part.id, part.cloneNode(true))

/** The page as it is now; null where the server does not give it. A request's own parser: no text becomes markup. */
function read() {
  return new Promise(done => {
    const request = new XMLHttpRequest()
    request.open('GET', location.href)
    request.responseType = 'document'
    request.onload = () => done(request.status === 200 ? request.response : null)
    request.onerror = () => done(null)
    request.send()
  })
}

/** What was decided meanwhile is shown whole: nothing more is answered there, so what has the focus is let go of. */
function decided(page) {
  for (const here of document.querySelectorAll('[data-status]')) {
    const fresh = page.querySelector(`[data-pending="${here.dataset.pending}"]`)
    if (!fresh || fresh.dataset.status === here.dataset.status || fresh.querySelector('textarea')) continue
    here.replaceWith(document.adoptNode(fresh))
    for (const part of fresh.querySelectorAll('[data-live]')) told.set(part.id, part.cloneNode(true))
    document.dispatchEvent(new CustomEvent('renewed', { detail: fresh }))
    say(fresh)
  }
}

function renew(page) {
  for (const [id, before] of told) {
    const fresh = page.getElementById(id)
    const here = document.getElementById(id)
    if (!fresh || !here || fresh.isEqualNode(before) || here.contains(document.activeElement)) continue
    told.set(id, fresh.cloneNode(true))
    here.replaceWith(document.adoptNode(fresh))
    document.dispatchEvent(new CustomEvent('renewed', { detail: fresh }))
    say(fresh)
  }
}

/** What a part has to say to somebody who does not see it change. */
function say(part) {
  const words = part.matches('[data-say]') ? part : part.querySelector('[data-say]')
  if (words) document.getElementById('said').textContent = words.textContent.trim().replace(/\s+/g, ' ')
}

const every = Number(document.querySelector('[data-fresh]')?.dataset.fresh) * 1000

async function again() {
  const page = document.hidden ? null : await read()
  if (page) decided(page)
  if (page) renew(page)
  if (!page || page.querySelector('[data-fresh]')) setTimeout(again, every)
}

if (every) setTimeout(again, every)
