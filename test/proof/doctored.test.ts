import { describe, expect, it } from 'vitest'
import { provePacket } from '#main/typeset/proof/prove-packet.ts'
import type { ProofOptions } from '#main/typeset/proof/prove-packet.ts'
import { smallPacket } from '#support/small-packet.ts'
import { spoiledObjects } from './spoiled-objects.ts'
import { spoiledPages } from './spoiled-pages.ts'

const failing = async (bytes: Uint8Array, options: ProofOptions = {}): Promise<readonly string[]> => {
  const { checks } = await provePacket(bytes, options)
  return checks.filter((check) => !check.passed).map(({ id }) => id)
}

describe('the proof', () => {
  it('finds nothing wrong with a good packet, and has looked at all of it', async () => {
    const proof = await provePacket(await smallPacket(), { withheld: ['noe som ikke står her'] })
    expect(proof.checks.filter((check) => !check.passed)).toEqual([])
    expect(proof.checks.filter((check) => check.counted === 0).map(({ id }) => id)).toEqual(['account'])
    expect(proof.notes.map(({ what }) => what)).toContainEqual(expect.stringMatching(/Helvetica/))
  })

  for (const [what, check, doctoring, options] of [...spoiledPages, ...spoiledObjects])
    it(`finds ${what} by the check of ${check} alone`, async () => {
      expect(await failing(await smallPacket(doctoring), options)).toEqual([check])
    })
})
