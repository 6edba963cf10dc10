/** What is wrong with the devices or the network, as codes that the language files put into words. */
import type { IceServer } from '../wire/types'

/** The code for a fault of `getUserMedia` (W3C Media Capture and Streams, 10.2.3). */
export function problemOf(fault: unknown): string {
  const name = fault instanceof DOMException ? fault.name : ''
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'not-found'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return fault instanceof Error ? fault.message : String(fault)
  }
}

/** What can be said before any device is asked. */
export function problemsOfPage(iceServers: IceServer[]): string[] {
  if (!('RTCPeerConnection' in window)) return ['unsupported']
  if (!window.isSecureContext || !('mediaDevices' in navigator)) return ['insecure']
  const relayed = iceServers.some((server) => server.urls.some((url) => url.startsWith('turn')))
  return relayed || isLoopback(location.hostname) ? [] : ['no-turn']
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
