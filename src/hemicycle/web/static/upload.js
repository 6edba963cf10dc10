// A form with a file: how much of it has arrived, and why it is not taken, without leaving the page.

for (const form of document.querySelectorAll('form[data-upload]')) {
  const way = form.querySelector('[data-upload-way]')
  const fault = form.querySelector('[data-upload-fault]')
  const button = form.querySelector('button')

  function end(words) {
    way.hidden = true
    button.disabled = false
    fault.textContent = words
    fault.hidden = !words
    if (words) fault.scrollIntoView({ block: 'nearest' })
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    const sending = new XMLHttpRequest()
    sending.open('POST', form.action)
    sending.setRequestHeader('Accept', 'application/json')
    sending.responseType = 'json'
    sending.upload.addEventListener('progress', ({ loaded, total }) => { way.querySelector('progress').value = total ? loaded / total : 0 })
    sending.addEventListener('load', () => {
      if (sending.status === 201) location.assign(sending.response.go)
      else if (sending.response?.words) end(sending.response.words)
      else form.submit() // the page says why
    })
    sending.addEventListener('error', () => end(form.dataset.lost))
    end('')
    button.disabled = true
    way.hidden = false
    sending.send(new FormData(form))
  })
}
