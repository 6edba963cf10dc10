/** What two pages say to each other to connect. `session` names the page that speaks, `to` the page that is meant. */
export type Signal =
  | { t: 'hello'; session: string }
  | { t: 'offer'; session: string; to: string; sdp: string }
  | { t: 'answer'; session: string; to: string; sdp: string }
  | { t: 'ice'; session: string; to: string; candidate: RTCIceCandidateInit }

/** The signal, or null where a stranger's page says something else. */
export function signalOf(data: Record<string, unknown>): Signal | null {
  const { t, session, to, sdp, candidate } = data
  if (typeof session !== 'string') return null
  if (t === 'hello') return { t, session }
  if (typeof to !== 'string') return null
  if ((t === 'offer' || t === 'answer') && typeof sdp === 'string') return { t, session, to, sdp }
  if (t === 'ice' && typeof candidate === 'object' && candidate) return { t, session, to, candidate }
  return null
}
