import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { isRefusal } from '#shared/refusal.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { printExtract } from '../../actions/minutes/print-extract.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { workspaceClock } from '../../app/clock.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'

export const extract: Command = {
  name: 'extract',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'skriver en særutskrift: alle behandlinger av saken så langt, med forslag, votering og vedtak',
  details: [
    'Den offentlige særutskriften leser aldri det som er unntatt offentlighet eller behandlet for lukkede dører, og letes gjennom før den skrives.',
  ],
  options: [
    { name: 'out', value: 'FIL', summary: 'PDF-filen som skal skrives', required: true },
    {
      name: 'audience',
      value: 'HVEM',
      choices: ['members', 'public'],
      summary: 'for medlemmene (ellers dem), eller offentlig',
    },
  ],
  examples: [
    'extract 20/01610 --out sarutskrift.pdf',
    'extract 20/01610 --audience public --out sarutskrift.pdf --json',
  ],
  run: async ({ args, options, output, signal }) => {
    const path = options.get('out') ?? ''
    const unwritable = checkWritable(path)
    if (unwritable !== null) return unwritable
    return withStore(options, true, async (store) => {
      const file = findCaseByWord(store.db, args[0] ?? '')
      if (isRefusal(file)) return file
      const audience = (options.get('audience') ?? 'members') as Audience
      const day = workspaceClock(store.db).today()
      const made = await withPacketTools((tools) =>
        printExtract(store, file.id, audience, day, { ...tools, signal }),
      )
      if (isRefusal(made)) return made
      const unwritten = await writeWholeApart(path, made.bytes, signal)
      if (unwritten !== null) return unwritten
      const { bytes, pages, readings, conformance } = made
      output.line(`${path}: ${pages === 1 ? '1 side' : `${pages} sider`}, ${readings} behandlinger`)
      const result = { file: path, case: file.caseNumber, audience, bytes: bytes.length, pages, readings }
      return { result: { ...result, claims: conformance.claims } }
    })
  },
}
