/**
 * SHA-256 and Ed25519 (RFC 8032): the browser's own. Where it lacks one of them (by plain http it has neither) a small
 * library does it, which is fetched then.
 */
export type Bytes = Uint8Array<ArrayBuffer>

export async function sha256(data: Bytes): Promise<Bytes> {
  const own = ownCrypto()
  if (own) return new Uint8Array(await own.digest('SHA-256', data))
  const { sha256: digest } = await import('@noble/hashes/sha2.js')
  return new Uint8Array(digest(data))
}

/** Whether the signature (64 bytes) is that of the public key (32 bytes) on the text. */
export async function isSigned(text: string, signature: Bytes, key: Bytes): Promise<boolean> {
  const data = new TextEncoder().encode(text)
  const own = await ownKey(key)
  if (own) return ownCrypto()?.verify('Ed25519', own, signature, data) ?? false
  const [{ hashes, verify }, { sha512 }] = await Promise.all([
    import('@noble/ed25519'),
    import('@noble/hashes/sha2.js'),
  ])
  hashes.sha512 = sha512
  try {
    return verify(signature, data, key, { zip215: false })
  } catch {
    return false // no point of the curve, or no scalar
  }
}

/** Null: this page may not use it, or the browser does not know Ed25519, or the key is none. */
async function ownKey(key: Bytes): Promise<CryptoKey | null> {
  try {
    return (await ownCrypto()?.importKey('raw', key, 'Ed25519', false, ['verify'])) ?? null
  } catch (fault) {
    if (fault instanceof DOMException) return null
    throw fault
  }
}

/** It stands in pages that came safely alone. */
function ownCrypto(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle
}
