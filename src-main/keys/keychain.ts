import { createRequire } from 'node:module'

/**
 * The system's own place for secrets: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux,
 * where a server or a bare desktop may have none. Loaded when it is first asked for; false or null where there is none.
 */
const service = 'no.saksklar.app'

type Entry = { setPassword(secret: string): void; getPassword(): string | null; deletePassword(): boolean }
type Keyring = { readonly Entry: new (service: string, account: string) => Entry }

function entryOf(keyId: string): Entry | null {
  if (process.env['SAKSKLAR_NO_KEYCHAIN'] === '1') return null
  try {
    const { Entry } = createRequire(import.meta.url)('@napi-rs/keyring') as Keyring
    return new Entry(service, keyId)
  } catch {
    return null
  }
}

/** Keeps a written key under its id; false where this machine has no place for it. */
export function keepInKeychain(keyId: string, written: string): boolean {
  try {
    const entry = entryOf(keyId)
    entry?.setPassword(written)
    return entry?.getPassword() === written
  } catch {
    return false
  }
}

/** The written key that is kept under an id, or null. */
export function keptInKeychain(keyId: string): string | null {
  try {
    return entryOf(keyId)?.getPassword() ?? null
  } catch {
    return null
  }
}
