// Three sentences on the real buttons, once on this device: the button is ringed, its sentence stands above the page.
{
  const told = document.getElementById('first-use')
  const key = 'hemicycle-first-use'
  const places = [...document.querySelectorAll('[data-first-use]')].slice(0, 3)
  const known = () => (localStorage.getItem(key) ?? '').split(' ')
  let current = -1

  function over() {
    localStorage.setItem(key, [...known(), 'staff'].join(' ').trim())
    places[current]?.classList.remove('ringed')
    told.hidden = true
  }

  function further() {
    places[current]?.classList.remove('ringed')
    current += 1
    const place = places[current]
    if (!place) return over()
    place.classList.add('ringed')
    told.querySelector('[data-sentence]').textContent = place.dataset.firstUse
    told.querySelector('[data-step]').textContent = `${current + 1} / ${places.length}`
    const last = current === places.length - 1
    told.querySelector('[data-skip]').hidden = last
    const next = told.querySelector('[data-next]')
    next.textContent = last ? next.dataset.last : next.dataset.words
  }

  if (told && places.length && !known().includes('staff')) {
    told.hidden = false
    told.querySelector('[data-next]').addEventListener('click', further)
    told.querySelector('[data-skip]').addEventListener('click', over)
    further()
  }
}
