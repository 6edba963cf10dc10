/** Stand-in cameras: a still figure before a curtain, drawn on a canvas, which is nobody's likeness. */
import { drawFigure, type Look } from './figure'

const GROUNDS = ['#33434F', '#3A4054', '#3D4841', '#4A433A', '#374557', '#423F4E', '#31484C', '#3B4652', '#45413A']
const HAIR = ['#35464E', '#4A5A60', '#2F3D44', '#56666B']
const LONG = new Set([1, 3, 5, 8, 9])
const kept = new Map<string, MediaStream>()

export function camera(participant: string): MediaStream {
  const known = kept.get(participant)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = 1280
  canvas.height = 720
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no canvas.')
  pen.scale(2, 2)
  const look = lookOf(Number(participant.slice(1)))
  drawFigure(pen, look)
  const stream = canvas.captureStream(2)
  const again = setInterval(() => drawFigure(pen, look), 400)
  stream.getVideoTracks()[0]?.addEventListener('ended', () => clearInterval(again))
  kept.set(participant, stream)
  return stream
}

function lookOf(number: number): Look {
  return {
    ground: GROUNDS[number % GROUNDS.length] ?? '#33434F',
    hair: HAIR[number % HAIR.length] ?? '#35464E',
    long: LONG.has(number),
    lean: ((number * 7) % 5) * 6 - 12,
  }
}

/** A family photo of four figures, as the server would compose it. */
export function photograph(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 960, height: 400 })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no canvas.')
  pen.fillStyle = '#1C2630'
  pen.fillRect(0, 0, 960, 400)
  for (const number of [1, 2, 3, 4]) {
    pen.save()
    pen.beginPath()
    pen.roundRect(number * 208 - 140, 80, 192, 240, 19)
    pen.clip()
    pen.translate(number * 208 - 257, 80)
    pen.scale(0.667, 0.667)
    drawFigure(pen, lookOf(number))
    pen.restore()
  }
  return canvas.toDataURL('image/jpeg')
}
