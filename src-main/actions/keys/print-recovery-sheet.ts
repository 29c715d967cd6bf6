import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recoverySheetWords } from '#shared/text/recovery-sheet-words.ts'
import { templateFolder } from '../../resources.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { TypesetEngine } from '../../typeset/compile/engine.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'
import { recoverySheetMarkup, type RecoverySheet } from '../../typeset/markup/recovery-sheet.ts'

/** The recovery key as a PDF of one page, tagged, to be printed twice. */
export async function printRecoverySheet(sheet: RecoverySheet, engine: TypesetEngine): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const name of ['packet.typ', 'recovery-sheet.typ'])
    files.set(`/${name}`, await readFile(join(templateFolder, name)))
  const { pdf } = await engine.typeset({ main: recoverySheetMarkup(sheet), files }, pageMarkLabel)
  const words = recoverySheetWords[sheet.language]
  const { bytes } = await assemble({
    typeset: pdf,
    placements: [],
    metadata: {
      title: words.title,
      author: sheet.municipality,
      subject: words.kind,
      keywords: [],
      language: sheet.language === 'nn' ? 'nn-NO' : 'nb-NO',
      createdAt: new Date(`${sheet.madeOn}T12:00:00Z`),
    },
  })
  return bytes
}
