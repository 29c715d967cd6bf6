import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Signer } from '#shared/contract/bundle.ts'
import type { Refusal } from '#shared/refusal.ts'
import { ensureFolder, writeWhole } from '../files.ts'

const colleague = z.object({ name: z.string(), fingerprint: z.string(), since: z.string() })
type Colleague = z.output<typeof colleague>

/** Whose bundles this user has taken in, by key: trusted on first use, kept in `colleagues.json` in their own data. */
export type Colleagues = {
  /** What is known of a key that signs under a name. */
  standing(name: string, fingerprint: string, own: string | null): Signer
  /** From now on the key is this colleague's; one of the same name that had another keeps it no longer. */
  trust(name: string, fingerprint: string, at: string): Refusal | null
}

export function openColleagues(userData: string): Colleagues {
  const file = join(userData, 'colleagues.json')
  return {
    standing: (name, fingerprint, own) => {
      const all = read(file)
      if (fingerprint === own) return { name, fingerprint, standing: 'own', knownAs: null, since: null }
      const known = all.find((each) => each.fingerprint === fingerprint)
      if (known !== undefined)
        return { name, fingerprint, standing: 'known', knownAs: known.name, since: known.since }
      const namesake = all.find((each) => key(each.name) === key(name))
      if (namesake === undefined) return { name, fingerprint, standing: 'new', knownAs: null, since: null }
      return { name, fingerprint, standing: 'changed', knownAs: namesake.name, since: namesake.since }
    },
    trust: (name, fingerprint, since) => {
      const others = read(file).filter(
        (each) => each.fingerprint !== fingerprint && key(each.name) !== key(name),
      )
      const text = JSON.stringify([...others, { name, fingerprint, since }], null, 2)
      return ensureFolder(userData) ?? writeWhole(file, new TextEncoder().encode(`${text}\n`))
    },
  }
}

/** A file that cannot be read is as none: then every key is new, and is asked about. */
function read(file: string): readonly Colleague[] {
  try {
    return z
      .array(colleague)
      .catch([])
      .parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}

/** Names that people would take for the same one. */
const key = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
