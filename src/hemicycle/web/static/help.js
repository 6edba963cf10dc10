// What goes along with a question to a colleague, shown before it is sent.
for (const form of document.querySelectorAll('[data-help]')) {
  const list = form.querySelector('[data-facts]')
  const facts = { browser: navigator.userAgent.slice(0, 200), screen: `${innerWidth} × ${innerHeight}` }
  for (const [name, words] of Object.entries(facts)) {
    const term = document.createElement('dt')
    const told = document.createElement('dd')
    const field = document.createElement('input')
    term.textContent = list.dataset[name]
    told.textContent = words
    Object.assign(field, { type: 'hidden', name: `device.${name}`, value: words })
    list.append(term, told)
    form.append(field)
  }
}
