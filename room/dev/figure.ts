/** A figure of 640 by 360: curtain, suit, head. Lines alone, so that it scales to any tile. */
export interface Look {
  ground: string
  hair: string
  /** Whether the hair falls to the shoulders. */
  long: boolean
  /** How far from the middle, in units. */
  lean: number
}

const SKIN = '#66787F'
const SUIT = '#171E24'
const SHIRT = '#909EA5'

const BODY = 'M96 360C104 300 176 276 262 258L378 258C464 276 536 300 544 360Z'
const COLLAR = 'M286 246L354 246L338 360L302 360Z'
const LAPELS = 'M286 244L262 262L276 300L264 308L306 360L316 360ZM354 244L378 262L364 300L376 308L334 360L324 360Z'
const TIE = 'M312 262L328 262L332 276L327 360L313 360L308 276Z'
const NECK = 'M291 196L349 196L352 248C340 266 300 266 288 248Z'
const HEAD = 'M266 138C264 76 376 76 374 138C374 188 352 228 320 230C288 228 266 188 266 138Z'
const SHADE = 'M350 92C368 98 376 114 374 138C374 188 352 228 322 230C348 210 364 152 350 92Z'
const UNDER = 'M291 206C304 236 336 236 349 206L351 232C338 250 302 250 289 232Z'
const SHORT_HAIR =
  'M263 146C252 84 288 58 324 60C366 60 388 92 377 148C372 126 362 110 344 106C318 116 292 108 278 116C270 124 266 134 263 146Z'
const LONG_HAIR =
  'M320 54C270 54 250 96 254 150C256 198 240 232 252 270L388 270C400 232 384 198 386 150C390 96 370 54 320 54Z'
const FRINGE = 'M261 156C254 92 286 62 322 62C362 62 386 92 379 156C374 130 362 112 338 96C318 108 276 116 261 156Z'

export function drawFigure(pen: CanvasRenderingContext2D, look: Look): void {
  curtain(pen, look.ground)
  pen.save()
  pen.translate(look.lean, 22)
  if (look.long) fill(pen, LONG_HAIR, look.hair)
  fill(pen, BODY, SUIT)
  fill(pen, COLLAR, SHIRT)
  if (!look.long) fill(pen, TIE, look.ground)
  fill(pen, LAPELS, '#10161B')
  fill(pen, NECK, SKIN)
  fill(pen, UNDER, 'rgb(16 22 27 / .28)')
  fill(pen, HEAD, SKIN)
  fill(pen, SHADE, 'rgb(16 22 27 / .13)')
  fill(pen, look.long ? FRINGE : SHORT_HAIR, look.hair)
  pen.restore()
  light(pen)
}

function fill(pen: CanvasRenderingContext2D, line: string, colour: string): void {
  pen.fillStyle = colour
  pen.fill(new Path2D(line))
}

/** Two soft folds on either side, darker towards the floor. */
function curtain(pen: CanvasRenderingContext2D, ground: string): void {
  const down = pen.createLinearGradient(0, 0, 0, 360)
  down.addColorStop(0, ground)
  down.addColorStop(1, '#1B242B')
  pen.fillStyle = down
  pen.fillRect(0, 0, 640, 360)
  for (const x of [70, 150, 490, 570]) {
    const fold = pen.createLinearGradient(x - 34, 0, x + 34, 0)
    fold.addColorStop(0, 'rgb(255 255 255 / 0)')
    fold.addColorStop(0.5, 'rgb(255 255 255 / .07)')
    fold.addColorStop(1, 'rgb(0 0 0 / .1)')
    pen.fillStyle = fold
    pen.fillRect(x - 34, 0, 68, 360)
  }
}

/** A lamp from above, and darker corners. */
function light(pen: CanvasRenderingContext2D): void {
  const lamp = pen.createRadialGradient(320, 120, 40, 320, 170, 420)
  lamp.addColorStop(0, 'rgb(255 255 255 / .07)')
  lamp.addColorStop(0.5, 'rgb(0 0 0 / 0)')
  lamp.addColorStop(1, 'rgb(0 0 0 / .4)')
  pen.fillStyle = lamp
  pen.fillRect(0, 0, 640, 360)
}
