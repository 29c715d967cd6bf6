import { isRefusal, refuse } from '#shared/refusal.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { printDraft } from '../../actions/preview/print-draft.ts'
import { workspaceClock } from '../../app/clock.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'

export const preview: Command = {
  name: 'preview',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'skriver sakens nyeste saksframlegg som PDF, merket som utkast',
  details: [
    'Sidene er de samme som i møtepakken til medlemmene, med «UTKAST» og dagens dato øverst. Vedleggene er listet, men følger ikke med.',
    'Utkastet er ikke etterprøvd, og det viser også det som er unntatt offentlighet.',
  ],
  options: [{ name: 'out', value: 'FIL', summary: 'filen som skal skrives', required: true }],
  examples: ['preview 20/01610 --out utkast.pdf'],
  run: async ({ args, options, output, signal }) =>
    withStore(options, true, async ({ db }) => {
      const file = findCaseByWord(db, args[0] ?? '')
      if (isRefusal(file)) return file
      const paper = papersOfCase(db, file.id).at(-1)
      if (paper === undefined) return refuse('paper.gone')
      const path = options.get('out') ?? ''
      const clock = workspaceClock(db)
      const order = {
        paper: paper.id,
        newer: new Map(),
        path,
        today: clock.today(),
        at: clock.now(),
      }
      const printed = await printDraft(db, order, signal)
      if (isRefusal(printed)) return printed
      output.line(`${path}: «${paper.title}», ${printed.pages} sider, utkast`)
      return { result: { file: path, case: file.caseNumber, paper: paper.id, pages: printed.pages } }
    }),
}
