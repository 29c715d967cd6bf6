import { isRefusal } from '#shared/refusal.ts'
import { paperText } from '../../actions/correction/paper-text.ts'
import { findSentPaper } from '../../actions/correction/sent-paper.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { checkWritable, writeWhole } from '../../files.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'
import { meetingOption, namedMeeting } from './correct.ts'

export const text: Command = {
  name: 'text',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'skriver et sendt saksframlegg som tekst som kan rettes',
  details: [
    'Teksten kan rettes i et hvilket som helst skriveprogram og leses inn igjen med «saksklar correct SAK --from FIL». Er en rettelse alt åpnet, skrives den.',
    'Hvert avsnitt begynner med «# Navn». «## » er mellomtittel, «- » og «1. » er lister, «> » er sitat, **fet**, *kursiv*, [^fotnote^]. {K-14} viser til kunnskapsgrunnlaget og {I-7} til et høringsinnspill.',
  ],
  options: [{ name: 'out', value: 'FIL', summary: 'filen som skal skrives', required: true }, meetingOption],
  examples: ['text 21/00655 --out sak.md'],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      const path = options.get('out') ?? ''
      const unwritable = checkWritable(path)
      if (unwritable !== null) return unwritable
      const file = findCaseByWord(db, args[0] ?? '')
      if (isRefusal(file)) return file
      const meeting = namedMeeting(db, options)
      if (isRefusal(meeting)) return meeting
      const found = findSentPaper(db, file, meeting)
      if (isRefusal(found)) return found
      const { item, newest } = found
      const refused = writeWhole(path, new TextEncoder().encode(paperText(db, file, newest)))
      if (refused !== null) return refused
      const number = item.number?.printed ?? ''
      output.line(`${path}: ${number} «${newest.title}», versjon ${newest.version}`)
      return { result: { file: path, case: file.caseNumber, item: number, version: newest.version } }
    }),
}
