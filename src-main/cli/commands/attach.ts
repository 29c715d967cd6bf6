import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { v7 } from 'uuid'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Id } from '#shared/ids.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { attachFile } from '../../actions/attach-file.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import type { Store } from '../../store/store.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

type FileOutcome = {
  readonly file: string
  readonly number?: number
  readonly pages?: number
  readonly refused?: Refusal
}

export const attach: Command = {
  name: 'attach',
  args: 'SAK FIL…',
  argCount: [2, 500],
  summary: 'legger PDF-filer ved en sak',
  details: [
    'Hver fil prøves for seg. En fil som avvises, stopper ikke de andre; da er sluttkoden 1. Er saksframlegget sendt ut, avvises alle.',
  ],
  options: [],
  examples: ['attach 21/00688 arshjul.pdf', 'attach 21/00688 a.pdf b.pdf --json'],
  run: async ({ args, options, output, signal }) =>
    withStore(options, false, async (store) => {
      const file = findCaseByWord(store.db, args[0] ?? '')
      if (isRefusal(file)) return file
      const outcomes: FileOutcome[] = []
      for (const path of args.slice(1)) {
        signal.throwIfAborted()
        outcomes.push(await attachOne(store, file, path, output))
      }
      const refused = outcomes.some((outcome) => outcome.refused !== undefined)
      return { result: { case: file.caseNumber, files: outcomes }, exitCode: refused ? 1 : 0 }
    }),
}

async function attachOne(store: Store, file: Case, path: string, output: Output): Promise<FileOutcome> {
  const bytes = readBytes(path)
  const by = {
    at: new Date().toISOString(),
    actor: 'saksklar attach',
    newId: <I extends Id<string>>() => v7() as I,
  }
  const added = isRefusal(bytes) ? bytes : await attachFile(store, file, { name: basename(path), bytes }, by)
  if (isRefusal(added)) {
    output.line(`Avvist: ${refusalText(added, 'nb')}`)
    return { file: path, refused: added }
  }
  const { number, title, pages } = added.attachment
  output.line(`${file.caseNumber}: vedlegg ${number} «${title}», ${pages.length} sider`)
  for (const code of added.warnings)
    output.line(`  Merk: ${warningText({ code, facts: { attachment: number } })}`)
  return { file: path, number, pages: pages.length }
}

function readBytes(path: string): Uint8Array | Refusal {
  try {
    return readFileSync(path)
  } catch {
    return refuse('file.unreadable', { path })
  }
}
