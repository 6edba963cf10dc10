/** The countdown of a call for consensus reaches zero when the gavel may fall, and not before. */
import { expect, test } from 'vitest'
import cases from '../../../../tests/calls.json'
import { gavelFrom, waitsForBooths } from './calling'

const CALLED = 1_800_000_000_000

test.each(cases)('the gavel waits: $why', ({ call_s, least_call_s, on_air, gavel_after_s, interpreted }) => {
  const call = { status: 'put' as const, called: CALLED, call_until: CALLED + call_s * 1000 }
  const booths = [{ live: null }, { live: on_air ? 'p8' : null }]
  expect(gavelFrom(call, least_call_s, booths)).toBe(CALLED + gavel_after_s * 1000)
  expect(waitsForBooths(call, least_call_s, booths)).toBe(interpreted)
})
