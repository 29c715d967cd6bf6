import { basename } from 'node:path'
import { v7 } from 'uuid'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Id } from '#shared/ids.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { attachFiles } from '../../actions/attach-files.ts'
import type { Attached, FileToAttach } from '../../actions/attach-files.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Command, Invocation, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

type FileOutcome = {
  readonly file: string
  readonly number?: number
  readonly title?: string
  readonly pages?: number
  readonly warnings?: readonly string[]
  readonly refused?: Refusal
}

export const attach: Command = {
  name: 'attach',
  args: 'SAK FIL…',
  argCount: [2, 500],
  summary: 'legger filer ved en sak: PDF, Word (DOCX), PNG og JPEG',
  details: [
    'Hver fil prøves for seg, i en egen prosess med grenser for minne og tid. En fil som avvises, stopper ikke de andre; da er sluttkoden 1. Er saksframlegget sendt ut, avvises alle.',
    'Et bilde blir én A4-side, og et Word-dokument blir sider med teksten, tabellene og bildene sine. Innholdet avgjør hva en fil er, ikke navnet. Filen slik den kom, tas vare på.',
  ],
  options: [
    {
      name: 'title',
      value: 'TITTEL',
      summary: 'vedleggets tittel, for én fil (ellers filens egen, ellers navnet)',
    },
    { name: 'alt', value: 'TEKST', summary: 'hva bildet viser, for dem som ikke ser det; for én fil' },
  ],
  examples: [
    'attach 21/00688 arshjul.pdf',
    'attach 21/00688 kart.png --title "Kart over sentrum" --alt "Torget og de tre gatene som blir gågater"',
    'attach 21/00688 a.pdf b.docx --json',
  ],
  run: async (invocation) => {
    const sources = filesToAttach(invocation)
    if (isRefusal(sources)) return sources
    return withStore(invocation.options, false, async (store) => {
      const { args, output, signal } = invocation
      const file = findCaseByWord(store.db, args[0] ?? '')
      if (isRefusal(file)) return file
      const by = {
        at: workspaceClock(store.db).now(),
        actor: 'saksklar attach',
        newId: <I extends Id<string>>() => v7() as I,
      }
      const outcomes: FileOutcome[] = []
      for await (const outcome of attachFiles(store, file, sources, by, signal)) {
        const path = args[outcomes.length + 1] ?? ''
        outcomes.push(
          isRefusal(outcome) ? told(path, outcome, output) : added(path, outcome, file.caseNumber, output),
        )
      }
      const refused = outcomes.some((outcome) => outcome.refused !== undefined)
      return { result: { case: file.caseNumber, files: outcomes }, exitCode: refused ? 1 : 0 }
    })
  },
}

/** A title and an alternative text say something of one file. */
function filesToAttach({ args, options }: Invocation): readonly FileToAttach[] | Refusal {
  const paths = args.slice(1)
  const said: { title?: string; alt?: string } = {}
  for (const option of ['title', 'alt'] as const) {
    const value = options.get(option)
    if (value === undefined) continue
    if (paths.length > 1) return refuse('usage.onlyForOneFile', { option: `--${option}` })
    said[option] = value
  }
  return paths.map((path) => ({ name: basename(path), path, ...said }))
}

function told(file: string, refused: Refusal, output: Output): FileOutcome {
  output.line(`Avvist: ${refusalText(refused, 'nb')}`)
  return { file, refused }
}

function added(
  file: string,
  { attachment, warnings }: Attached,
  caseNumber: string,
  output: Output,
): FileOutcome {
  const { number, title, pages } = attachment
  const sides = pages.length === 1 ? 'side' : 'sider'
  output.line(`${caseNumber}: vedlegg ${number} «${title}», ${pages.length} ${sides}`)
  for (const code of warnings) output.line(`  Merk: ${warningText({ code, facts: { attachment: number } })}`)
  return { file, number, title, pages: pages.length, warnings }
}
