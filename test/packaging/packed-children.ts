import { join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import { inputFor } from '#support/assembled.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { exchangeApart } from '#main/app/exchange-work/exchange-work.ts'
import { createSpelling } from '#main/language/spelling.ts'
import { runChildrenBy } from '#main/own-process.ts'
import { inspectInProcess } from '#main/typeset/intake/process/inspect-in-process.ts'
import { assembleInProcess } from '#main/typeset/jobs/assembler.ts'
import { typesetInProcess } from '#main/typeset/jobs/typesetter.ts'

// Run by a test with the folder of packed children: has them do a little of everything, and says how it went.
const [, , entries = ''] = process.argv
runChildrenBy({ node: join(entries, 'node'), entries })

const head = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 5)).toString('latin1')
const main = '#set text(font: "Source Sans 3")\nærlig #context [#metadata((page: here().page()))<mark>]'
const typeset = await typesetInProcess({ main, files: new Map() }, 'mark')
const assembled = await assembleInProcess(await inputFor(await plainPdf(['vedlegg'])))
const taken = await inspectInProcess({ name: 'a.pdf', bytes: await plainPdf(['inn']) })
const spelling = createSpelling()
const misspelled = [
  ...(await spelling.in('nb').check(['komunestyret', 'formannskapet'], [])),
  ...(await spelling.in('nn').check(['ikke', 'ikkje'], [])),
]
spelling.close()
const ris = Buffer.from('TY  - JOUR\nTI  - Fra en pakke\nDO  - 10.1000/xyz\nER  - \n')
const asked = { encoding: null, separator: null, sheet: null }
const references = await exchangeApart({ kind: 'readImport', bytes: ris, as: 'text', asked })
const account = {
  typeset: head(typeset.pdf),
  assembled: head(assembled.bytes),
  pages: assembled.pages,
  misspelled,
  taken: isRefusal(taken) ? taken : taken.kind,
  references: isRefusal(references) ? references : references.kind,
}
process.stdout.write(JSON.stringify(account))
