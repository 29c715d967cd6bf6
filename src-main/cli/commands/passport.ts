import { hindranceText } from '#shared/text/conformance-words.ts'
import { isRefusal } from '#shared/refusal.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { printPassport } from '../../actions/passport/print-passport.ts'
import { workspaceClock } from '../../app/clock.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'

export const passport: Command = {
  name: 'passport',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'skriver saksgangen på én side: organ, dato, saksframlegg med SHA-256, votering og vedtak',
  details: [
    'Alt er hentet fra det som er behandlet og vedtatt, og framdriftsplanen følger av det. Med --public er det utgaven for alle: den leser aldri det som er unntatt offentlighet, og letes gjennom før den skrives.',
  ],
  options: [
    { name: 'out', value: 'FIL', summary: 'PDF-filen som skal skrives', required: true },
    { name: 'public', summary: 'utgaven for alle' },
  ],
  examples: ['passport 20/01610 --out saksgang.pdf', 'passport 20/01610 --out saksgang.pdf --public --json'],
  run: async ({ args, options, output, signal }) => {
    const path = options.get('out') ?? ''
    const unwritable = checkWritable(path)
    if (unwritable !== null) return unwritable
    return withStore(options, true, async (store) => {
      const file = findCaseByWord(store.db, args[0] ?? '')
      if (isRefusal(file)) return file
      const audience = options.has('public') ? 'public' : 'members'
      const day = workspaceClock(store.db).today()
      const made = await withPacketTools((tools) =>
        printPassport(store, file.id, audience, day, { ...tools, signal }),
      )
      if (isRefusal(made)) return made
      const unwritten = await writeWholeApart(path, made.bytes, signal)
      if (unwritten !== null) return unwritten
      const { bytes, pages, readings, conformance } = made
      output.line(`${path}: ${pages === 1 ? '1 side' : `${pages} sider`}, ${readings} behandlinger`)
      if (conformance.claims.length > 0) output.line(`  Erklært som ${conformance.claims.join(' og ')}`)
      else output.line(`  Ikke erklært som PDF/UA-1: ${conformance.ownPages.map(hindranceText).join(', ')}`)
      const result = { file: path, case: file.caseNumber, audience, bytes: bytes.length, pages, readings }
      return { result: { ...result, claims: conformance.claims } }
    })
  },
}
