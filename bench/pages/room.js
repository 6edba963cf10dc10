/** In the room's own page: notes when the first picture that came in is decoded (ms since the page was asked for). */
window.firstPicture = new Promise((seen) => {
  const Plain = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Plain {
    constructor(...given) {
      super(...given)
      this.addEventListener('track', async ({ track }) => {
        if (track.kind !== 'video') return
        const reader = new MediaStreamTrackProcessor({ track: track.clone() }).readable.getReader()
        const { value } = await reader.read()
        seen(performance.now())
        value?.close()
        await reader.cancel()
      })
    }
  }
})
