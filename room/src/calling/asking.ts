/** Asks the server: with a body it is a POST, of JSON or of a form. */
export function ask(address: string, body?: unknown): Promise<Response> {
  if (body === undefined) return fetch(address)
  if (body instanceof FormData) return fetch(address, { method: 'POST', body })
  const headers = { 'Content-Type': 'application/json' }
  return fetch(address, { method: 'POST', body: JSON.stringify(body), headers })
}
