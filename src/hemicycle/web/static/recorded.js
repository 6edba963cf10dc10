// A recorded statement is played here before it is sent: whether it plays, how long it is, whether it is seen and heard.

const LISTENS_MS = 2500
const QUIET = 0.01

for (const form of document.querySelectorAll('form[data-recorded]')) {
  const trial = form.querySelector('[data-trial]')
  const film = trial.querySelector('video')
  const told = trial.querySelector('[data-told]')
  const fault = form.querySelector('[data-fault]')
  const way = form.querySelector('[data-way]')
  const button = form.querySelector('button')
  const given = form.elements.namedItem('file')
  let turn = 0

  function say(words) {
    fault.textContent = words
    fault.hidden = !words
    if (words) fault.scrollIntoView({ block: 'nearest' })
  }

  function check(name, good, more = '') {
    const row = trial.querySelector(`[data-check=${name}]`)
    row.hidden = false
    row.className = good ? 'good' : 'bad'
    row.querySelector('[data-good]').hidden = !good
    row.querySelector('[data-bad]').hidden = good
    const words = row.querySelector('[data-words]')
    words.textContent = `${good ? words.dataset.goodWords : words.dataset.badWords} ${more}`
  }

  const happens = (name) => new Promise((resolve, reject) => {
    film.addEventListener(name, resolve, { once: true })
    film.addEventListener('error', reject, { once: true })
  })

  /** A file that a browser has recorded does not say how long it is: at its far end the player knows. */
  async function length() {
    if (Number.isFinite(film.duration)) return film.duration
    const known = new Promise((resolve) => film.addEventListener('durationchange', () => { if (Number.isFinite(film.duration)) resolve() }))
    film.currentTime = 1e7
    await known
    film.currentTime = 0
    await happens('seeked')
    return film.duration
  }

  /** Listen to a stretch of it, without a sound in the room. */
  async function heard(sounds) {
    const level = sounds.createAnalyser()
    const samples = new Float32Array(level.fftSize)
    let loudest = 0
    sounds.source ??= sounds.createMediaElementSource(film)
    sounds.source.disconnect()
    sounds.source.connect(level)
    for (const from of [0, film.duration / 2]) {
      film.currentTime = from
      await film.play()
      const until = performance.now() + LISTENS_MS
      while (performance.now() < until && !film.ended && loudest < QUIET) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        level.getFloatTimeDomainData(samples)
        for (const one of samples) loudest = Math.max(loudest, Math.abs(one))
      }
      film.pause()
      if (loudest >= QUIET) break
    }
    film.currentTime = 0
    sounds.source.disconnect()
    sounds.source.connect(sounds.destination)
    return loudest >= QUIET
  }

  let sounds = null
  given.addEventListener('change', async () => {
    const mine = ++turn
    const [file] = given.files
    say('')
    for (const row of trial.querySelectorAll('[data-check]')) row.hidden = true
    for (const name of ['length_ms', 'width', 'height', 'heard']) form.elements.namedItem(name).value = ''
    trial.hidden = !file
    if (!file) return
    if (file.size > Number(form.dataset.most)) { trial.hidden = true; given.value = ''; return say(form.dataset.large) }
    button.disabled = true
    told.hidden = false
    URL.revokeObjectURL(film.src)
    const ready = happens('loadedmetadata')
    film.src = URL.createObjectURL(file)
    try {
      await ready
      const seconds = await length()
      sounds ??= new AudioContext()
      await sounds.resume()
      const loud = await heard(sounds)
      if (mine !== turn) return
      const seen = film.videoWidth > 0 && film.videoHeight > 0
      const minutes = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
      check('plays', true)
      check('length', true, minutes)
      check('picture', seen, seen ? `${film.videoWidth} × ${film.videoHeight}` : '')
      check('sound', loud)
      const found = { length_ms: Math.max(1, Math.round(seconds * 1000)), width: film.videoWidth, height: film.videoHeight, heard: loud ? 1 : 0 }
      for (const [name, value] of Object.entries(found)) form.elements.namedItem(name).value = value
    } catch {
      if (mine !== turn) return
      check('plays', false)
      say(form.dataset.unplayable)
      given.value = ''
    } finally {
      if (mine === turn) { told.hidden = true; button.disabled = false }
    }
  })

  form.addEventListener('submit', event => {
    event.preventDefault()
    const sending = new XMLHttpRequest()
    const end = words => { way.hidden = true; button.disabled = false; say(words) }
    sending.open('POST', form.action)
    sending.setRequestHeader('Accept', 'application/json')
    sending.responseType = 'json'
    sending.upload.addEventListener('progress', ({ loaded, total }) => { way.querySelector('progress').value = total ? loaded / total : 0 })
    sending.addEventListener('load', () => {
      if (sending.status === 201) location.assign(sending.response.go)
      else end(sending.response?.words ?? (sending.status === 413 ? form.dataset.large : form.dataset.lost))
    })
    sending.addEventListener('error', () => end(form.dataset.lost))
    say('')
    button.disabled = true
    way.hidden = false
    sending.send(new FormData(form))
  })
}
