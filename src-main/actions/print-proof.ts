import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Proof } from '#shared/packet/proof.ts'
import { templateFolder } from '../resources.ts'
import { assemble } from '../typeset/assemble/assemble.ts'
import type { TypesetEngine } from '../typeset/compile/engine.ts'
import { pageMarkLabel } from '../typeset/markup/packet.ts'
import { proofMarkup, proofTitle } from '../typeset/markup/proof-page.ts'
import type { ProofPageFacts } from '../typeset/markup/proof-page.ts'

/** The account of a proof as a PDF of one page. Same proof and facts, same bytes. */
export async function printProof(
  proof: Proof,
  facts: ProofPageFacts,
  engine: TypesetEngine,
): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const name of ['packet.typ', 'proof.typ'])
    files.set(`/${name}`, await readFile(join(templateFolder, name)))
  const { pdf } = await engine.typeset({ main: proofMarkup(proof, facts), files }, pageMarkLabel)
  const { bytes } = await assemble({
    typeset: pdf,
    placements: [],
    metadata: {
      title: proofTitle(proof),
      author: facts.municipality,
      subject: facts.file,
      keywords: [proof.sha256],
      language: 'nb-NO',
      createdAt: new Date(`${facts.date}T12:00:00Z`),
    },
  })
  return bytes
}
