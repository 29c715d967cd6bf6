import type { Case } from '#shared/domain/case/case.ts'
import { hindranceText } from '#shared/text/conformance-words.ts'
import type { ThemeId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { printKnowledge } from '../../actions/knowledge/print-knowledge.ts'
import type { KnowledgeStep, PrintedKnowledge } from '../../actions/knowledge/print-knowledge.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { workspaceClock } from '../../app/clock.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import { themesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import type { Invocation, OptionSpec, Outcome, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

/** Options that `knowledge print` has beside those of the command. */
export const printOptions: readonly OptionSpec[] = [
  { name: 'out', value: 'FIL', summary: 'PDF-filen som skal skrives (print)' },
  { name: 'themes', value: 'TEMAER', summary: 'bare disse temaene, med nummer og komma: 1,3 (print)' },
  { name: 'public', summary: 'utgaven for alle, uten kilder som er unntatt offentlighet (print)' },
]

const stepNames: Readonly<Record<KnowledgeStep, string>> = {
  load: 'Leser kunnskapsgrunnlaget',
  typeset: 'Setter sider',
  assemble: 'Skriver filen',
  prove: 'Leser på nytt',
}

/** `knowledge print [SAK] --out FIL`: the knowledge base as a PDF by itself. */
export async function printKnowledgeBase(invocation: Invocation, word: string | undefined): Promise<Outcome> {
  const { options, output, signal } = invocation
  const path = options.get('out')
  if (path === undefined)
    return refuse('usage.missingOption', { command: 'knowledge print', option: '--out FIL' })
  const named = word ?? options.get('case')
  if (named === undefined) return refuse('usage.missingArgument', { command: 'knowledge print', args: 'SAK' })
  const unwritable = checkWritable(path)
  if (unwritable !== null) return unwritable
  return withStore(options, true, async (store) => {
    const file = findCaseByWord(store.db, named)
    if (isRefusal(file)) return file
    const themes = themesByNumber(store.db, file, options.get('themes'))
    if (isRefusal(themes)) return themes
    const audience = options.has('public') ? 'public' : 'members'
    const day = workspaceClock(store.db).today()
    const made = await withPacketTools((tools) =>
      printKnowledge(store, { case: file.id, themes, audience }, day, {
        ...tools,
        signal,
        progress: (step) => output.progress(stepNames[step]),
      }),
    )
    if (isRefusal(made)) return made
    const unwritten = await writeWholeApart(path, made.bytes, signal)
    if (unwritten !== null) return unwritten
    printAccount(made, path, output)
    const { bytes, ...account } = made
    return { result: { file: path, case: file.caseNumber, bytes: bytes.length, ...account } }
  })
}

/** `1,3`: themes by the numbers that they bear on the screen and in print; none for all. */
function themesByNumber(
  db: Database,
  { id, caseNumber }: Case,
  asked: string | undefined,
): readonly ThemeId[] | Refusal {
  if (asked === undefined) return []
  const all = themesOfCase(db, id)
  const chosen: ThemeId[] = []
  for (const number of asked.split(',').map((each) => each.trim())) {
    const theme = all.find((each) => String(each.number) === number)
    if (theme === undefined) {
      const themes = all.map((each) => each.number).join(', ')
      return refuse('knowledge.themeUnknown', { case: caseNumber, theme: number, themes })
    }
    chosen.push(theme.id)
  }
  return chosen
}

function printAccount(made: PrintedKnowledge, path: string, output: Output): void {
  const { pages, entries, sources, conformance } = made
  output.line(`${path}: ${pages} sider, ${entries} oppføringer, ${sources} kilder`)
  if (conformance.claims.length > 0) output.line(`  Erklært som ${conformance.claims.join(' og ')}`)
  else output.line(`  Ikke erklært som PDF/UA-1: ${conformance.ownPages.map(hindranceText).join(', ')}`)
}
