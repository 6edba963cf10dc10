// A meeting's papers stay readable on this device: the worker keeps what was opened (papers-worker.js).

if ('serviceWorker' in navigator) {
  const address = '/papers-worker.js'
  const policy = window.trustedTypes?.createPolicy('papers-worker', {
    createScriptURL: one => { if (one === address) return one; throw new TypeError(one) },
  })
  void (async () => {
    await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address)
    await navigator.serviceWorker.ready
    if (navigator.onLine) await fetch(location.pathname) // so that it is kept now, not at the next visit
  })()
}

function told() {
  for (const note of document.querySelectorAll('[data-offline]')) note.hidden = navigator.onLine
}
told()
addEventListener('online', told)
addEventListener('offline', told)
