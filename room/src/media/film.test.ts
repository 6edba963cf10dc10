/** A film is held to its place: by speed where it is near, at once where it is far, not before it begins. */
import { expect, test } from 'vitest'
import { Film } from './film'

class Player extends EventTarget {
  readyState = 4
  duration = 60
  paused = true
  seeking = false
  error = null
  playbackRate = 1
  steps: number[] = []
  private at = 0
  get currentTime(): number {
    return this.at
  }
  set currentTime(to: number) {
    this.steps.push(to)
    this.at = to
  }
  pause(): void {
    this.paused = true
  }
}

function held(
  place: number,
  from = 0,
): { player: Player; film: Film; go: (to: number) => void; pass: (ms: number) => void } {
  let [now, at] = [0, place]
  const player = new Player()
  const film = new Film(
    player as unknown as HTMLVideoElement,
    () => at,
    from,
    () => (player.paused = false),
    () => now,
  )
  return { player, film, go: (to) => (at = to), pass: (ms) => (now += ms) }
}

test('before it begins it shows where it will, and stands', () => {
  const { player, film, go } = held(8, 10)
  film.hold()
  expect(player.steps).toEqual([10])
  expect(player.paused).toBe(true)
  go(10)
  film.hold()
  expect(player.paused).toBe(false)
})

test('who comes late goes to the place, and the next step is as far ahead as this one took', () => {
  const { player, film, go, pass } = held(20)
  film.hold()
  expect(player.steps).toEqual([20])
  pass(1500)
  player.dispatchEvent(new Event('seeked'))
  go(30)
  film.hold()
  expect(player.steps).toEqual([20, 31.5])
})

test('a little off it runs faster or slower, and as it is where it is right', () => {
  const { player, film, go } = held(0)
  film.hold()
  go(0.2)
  film.hold()
  expect(player.playbackRate).toBeGreaterThan(1)
  go(-0)
  player.currentTime = 0.2
  film.hold()
  expect(player.playbackRate).toBeLessThan(1)
  go(0.2)
  film.hold()
  expect(player.playbackRate).toBe(1)
})

test('a file that does not say how long it is, is asked at its end first', () => {
  const { player, film } = held(20)
  player.duration = Infinity
  film.hold()
  expect(player.steps).toEqual([1e7])
  player.duration = 60
  film.hold()
  expect(player.steps).toEqual([1e7, 20])
})

test('nothing is asked while it goes to a place, or cannot be played', () => {
  const { player, film } = held(20)
  player.seeking = true
  film.hold()
  player.seeking = false
  player.readyState = 0
  film.hold()
  expect(player.steps).toEqual([])
})
