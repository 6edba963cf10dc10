import { describe, expect, it } from 'vitest'
import {
  browserFinding,
  cameraFinding,
  familyOf,
  lineFinding,
  microphoneFinding,
  reported,
  speakerFinding,
} from './findings'
import { engineVerdict, serverVerdict, type Step } from './verdicts'

const there = { on: true, asking: false, problems: [] }
const gone = (...problems: string[]) => ({ on: false, asking: false, problems })
const mic = { ...there, label: 'Built-in', heard: true, silent: false, other: null }
const server = serverVerdict([20], true)
const steps = (...more: (Step | null)[]): Step[] => [server, ...more].filter((one) => one !== null)

describe('a camera', () => {
  it.each([
    [gone('no-camera'), 'none', 'again'],
    [gone('denied'), 'denied', 'allow'],
    [gone('busy'), 'busy', 'again'],
    [gone(), 'off', 'on'],
    [gone('insecure'), 'insecure', null],
    [gone('odd'), 'failed', 'again'],
  ])('says what is wrong, and what to do: %#', (of, code, remedy) => {
    expect(cameraFinding(of)).toMatchObject({ state: 'wrong', code, remedy })
  })
  it('is not judged by what is wrong with the microphone', () => {
    expect(cameraFinding({ ...there, problems: ['no-microphone', 'denied'], width: 640, height: 360 })).toMatchObject({
      state: 'right',
      values: { width: 640, height: 360 },
    })
    expect(cameraFinding({ ...gone(), asking: true }).state).toBe('running')
  })
})

describe('a microphone', () => {
  it('is right once it was heard, and wrong while it is silent', () => {
    expect(microphoneFinding(mic)).toMatchObject({ state: 'right', code: 'ok' })
    expect(microphoneFinding({ ...mic, heard: false })).toMatchObject({ state: 'open', code: 'unheard' })
    expect(microphoneFinding({ ...mic, heard: false, silent: true, other: 'USB' })).toMatchObject({
      state: 'wrong',
      remedy: 'other',
      values: { other: 'USB' },
    })
  })
  it('that is hands-free is weak, however loud', () => {
    expect(microphoneFinding({ ...mic, label: 'Headset (Buds Hands-Free)' })).toMatchObject({
      state: 'weak',
      code: 'narrow',
    })
  })
})

describe('a line', () => {
  const udp = engineVerdict({ reached: true, rttMs: 30, loss: 0 })
  it.each([
    [steps(udp), 'unknown', 'udp', 'right'],
    [steps(), 'unknown', 'direct', 'right'],
    [steps(), 'udp', 'udp', 'right'],
    [steps(), 'tcp', 'tcp', 'weak'],
    [steps(), 'none', 'blocked', 'wrong'],
    [steps(udp), 'none', 'udp', 'right'],
    [steps(engineVerdict({ reached: false, why: 'blocked' })), 'udp', 'blocked', 'wrong'],
    [steps(engineVerdict({ reached: true, rttMs: 30, loss: 0.2 })), 'udp', 'lossy', 'weak'],
    [steps(engineVerdict({ reached: true, rttMs: 500, loss: 0 })), 'udp', 'slow', 'weak'],
    [[serverVerdict(null, true)], 'udp', 'none', 'wrong'],
  ] as const)('is judged by what was tried: %#', (tried, ways, code, state) => {
    expect(lineFinding([...tried], ways)).toMatchObject({ code, state })
  })
  it('is not judged before all was tried', () => {
    expect(lineFinding(steps(), null).state).toBe('running')
    expect(lineFinding([], 'udp').state).toBe('running')
  })
})

it('only its person says whether the loudspeaker was heard', () => {
  expect(speakerFinding('unsaid').state).toBe('open')
  expect(speakerFinding('playing')).toMatchObject({ state: 'open', remedy: 'heard' })
  expect(speakerFinding('ok').state).toBe('right')
  expect(speakerFinding('unheard')).toMatchObject({ state: 'wrong', remedy: 'play' })
})

it('a window inside another app is told, and a telephone is none', () => {
  const chrome = 'Mozilla/5.0 (Linux; Android 16) Chrome/140.0 Mobile Safari/537.36'
  const of = { agent: chrome, connects: true, secure: true, phone: true }
  expect(browserFinding(of)).toMatchObject({ state: 'right', code: 'phone' })
  expect(browserFinding({ ...of, agent: `${chrome} [FBAN/FB4A]` }).code).toBe('embedded')
  expect(browserFinding({ ...of, connects: false }).code).toBe('old')
  expect(familyOf(chrome)).toBe('android')
  expect(familyOf('Mozilla/5.0 (iPhone) CriOS/140')).toBe('ios')
})

it('nothing is reported while something is tried, and then codes alone', () => {
  const all = [
    cameraFinding({ ...there, width: undefined }),
    microphoneFinding(mic),
    speakerFinding('playing'),
    lineFinding(steps(), 'udp'),
    browserFinding({ agent: '', connects: true, secure: true, phone: false }),
  ]
  expect(reported(all)).toEqual({ camera: 'ok', microphone: 'ok', speaker: 'unsaid', line: 'udp', browser: 'ok' })
  expect(reported([lineFinding([], null), ...all.slice(0, 3)])).toBeNull()
})
