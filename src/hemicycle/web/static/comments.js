// Answering one comment in the form below them all.
const form = document.querySelector('form[data-comment]')
const answering = document.querySelector('[data-answering]')

function answer(to, name) {
  form.elements.answers.value = to
  answering.hidden = !to
  answering.querySelector('span').textContent = answering.dataset.words.replace('{name}', name)
  if (to) form.elements.words.focus()
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-answers]')
  if (button) answer(button.dataset.answers, button.dataset.to)
})
answering?.querySelector('button').addEventListener('click', () => answer('', ''))
