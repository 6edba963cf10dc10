// The first start: the device's own clock is the guess, and the time at the chosen place stands beside it.
{
  const zone = document.getElementById('zone')
  const now = document.getElementById('zone-now')
  const { tag } = document.documentElement.dataset

  if (zone && 'guess' in zone.dataset) {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
    if ([...zone.options].some(option => option.value === here)) zone.value = here
  }

  function tellTime() {
    const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone.value, timeZoneName: 'shortOffset' }
    const time = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, form).format(new Date())
    now.textContent = now.dataset.says.replace('{time}', time)
  }

  if (zone && now) {
    tellTime()
    zone.addEventListener('change', tellTime)
    setInterval(tellTime, 15000)
  }
}
