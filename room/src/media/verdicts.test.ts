/** What the check before entering says of what was found. */
import { has } from '../text'
import { expect, test } from 'vitest'
import {
  engineVerdict,
  pageVerdict,
  permissionVerdict,
  relayVerdict,
  running,
  serverVerdict,
  troublesOf,
  type Step,
} from './verdicts'

const brief = (step: Step | null) => step && `${step.name} ${step.state} ${step.code}`

test('the page: over HTTPS, in a browser that can', () => {
  expect(brief(pageVerdict([]))).toBe('page passed passed')
  expect(brief(pageVerdict(['insecure']))).toBe('page failed insecure')
  expect(brief(pageVerdict(['unsupported', 'insecure']))).toBe('page failed unsupported')
})

test('permission: asked, given, denied, or never asked for', () => {
  expect(brief(permissionVerdict([], true))).toBe('permission running running')
  expect(brief(permissionVerdict(['no-camera'], false))).toBe('permission passed passed')
  expect(brief(permissionVerdict(['denied'], false))).toBe('permission failed denied')
  expect(brief(permissionVerdict(['insecure'], false))).toBe('permission failed insecure')
})

test('the server: the middle round trip, and what is blocked', () => {
  expect(serverVerdict([30, 900, 20], true)).toMatchObject({ state: 'passed', values: { ms: 30 } })
  expect(brief(serverVerdict([1500], true))).toBe('server warning slow')
  expect(brief(serverVerdict(null, true))).toBe('server failed proxy')
  expect(brief(serverVerdict([], true))).toBe('server failed mute')
  expect(brief(serverVerdict(null, false))).toBe('server failed away')
})

test('the relay: missing is a warning, and none on one’s own machine', () => {
  expect(brief(relayVerdict('connected', false))).toBe('relay passed passed')
  expect(brief(relayVerdict('silent', true))).toBe('relay failed silent')
  expect(brief(relayVerdict('refused', false))).toBe('relay failed refused')
  expect(brief(relayVerdict('none', false))).toBe('relay warning none')
  expect(relayVerdict('none', true)).toBeNull()
})

test('the engine: blocked, away, lossy, late', () => {
  const reached = (rttMs: number, loss: number | null) => engineVerdict({ reached: true, rttMs, loss })
  expect(engineVerdict({ reached: false, why: 'none' })).toBeNull()
  expect(brief(engineVerdict({ reached: false, why: 'blocked' }))).toBe('engine failed blocked')
  expect(brief(engineVerdict({ reached: false, why: 'away' }))).toBe('engine failed away')
  expect(reached(40, 0.001)).toMatchObject({ state: 'passed', values: { ms: 40, loss: 0.1 } })
  expect(brief(reached(40, 0.05))).toBe('engine warning lossy')
  expect(brief(reached(400, null))).toBe('engine warning late')
})

test('the secretariat is told what is wrong with the device, each once', () => {
  const steps = [
    pageVerdict([]),
    serverVerdict([1500], true),
    relayVerdict('silent', true),
    engineVerdict({ reached: true, rttMs: 500, loss: 0 }),
  ]
  expect(troublesOf(steps.filter((step) => step !== null))).toEqual(['slow', 'no-turn'])
  expect(troublesOf([relayVerdict('none', false) as Step, running('server')])).toEqual([])
})

test('every verdict has its words in each language', () => {
  const codes = [
    ...['insecure', 'unsupported', 'passed'].map((code) => `page-${code}`),
    ...['running', 'passed', 'denied', 'insecure'].map((code) => `permission-${code}`),
    ...['running', 'passed', 'slow', 'proxy', 'mute', 'away'].map((code) => `server-${code}`),
    ...['running', 'passed', 'silent', 'refused', 'none'].map((code) => `relay-${code}`),
    ...['passed', 'blocked', 'away', 'lossy', 'late'].map((code) => `engine-${code}`),
  ]
  expect(codes.filter((code) => !has(`check-${code}`))).toEqual([])
})
