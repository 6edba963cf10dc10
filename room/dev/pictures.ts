/** Stand-in cameras: a still figure drawn on a canvas, which is nobody's likeness. */
const GROUNDS = ['#33434F', '#3A4054', '#3D4841', '#4A433A', '#374557', '#423F4E', '#31484C', '#3B4652', '#45413A']
const kept = new Map<string, MediaStream>()

export function camera(participant: string): MediaStream {
  const known = kept.get(participant)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 360
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no canvas.')
  draw(pen, GROUNDS[Number(participant.slice(1)) % GROUNDS.length] ?? '#33434F')
  const stream = canvas.captureStream(2)
  const again = setInterval(() => draw(pen, GROUNDS[Number(participant.slice(1)) % GROUNDS.length] ?? '#33434F'), 400)
  stream.getVideoTracks()[0]?.addEventListener('ended', () => clearInterval(again))
  kept.set(participant, stream)
  return stream
}

function draw(pen: CanvasRenderingContext2D, ground: string): void {
  const light = pen.createRadialGradient(320, 130, 20, 320, 160, 360)
  light.addColorStop(0, ground)
  light.addColorStop(1, '#202B33')
  pen.fillStyle = light
  pen.fillRect(0, 0, 640, 360)
  pen.fillStyle = '#141B20'
  pen.beginPath()
  pen.ellipse(320, 390, 175, 150, 0, Math.PI, 0)
  pen.fill()
  pen.fillStyle = '#586A73'
  pen.fillRect(292, 190, 56, 60)
  pen.beginPath()
  pen.ellipse(320, 150, 58, 74, 0, 0, Math.PI * 2)
  pen.fill()
  pen.fillStyle = '#3C4F57'
  pen.beginPath()
  pen.ellipse(320, 110, 60, 42, 0, Math.PI, 0)
  pen.fill()
}
