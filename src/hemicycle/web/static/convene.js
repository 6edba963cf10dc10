// The form to convene: what date and time, on the clock of the house, are in UTC.
{
  const [date, time, zone] = ['date', 'time', 'zone'].map(name => document.querySelector(`form [name=${name}]`))
  const { tag } = document.documentElement.dataset
  const told = document.getElementById('in-utc')

  // By how much the clocks there are ahead at an instant, in milliseconds.
  function ahead(instant) {
    const form = { timeZone: zone.value, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }
    const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, form).formatToParts(instant)
    const { year, month, day, hour, minute } = Object.fromEntries(parts.map(part => [part.type, part.value]))
    return Date.UTC(year, month - 1, day, hour, minute) - instant
  }

  function tell() {
    const written = Date.parse(`${date.value}T${time.value}Z`)
    told.textContent = Number.isNaN(written)
      ? ''
      : `${new Date(written - ahead(written - ahead(written))).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  }

  if (told) for (const field of [date, time]) field.addEventListener('input', tell)
}
