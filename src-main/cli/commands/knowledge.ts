import { importEncodings } from '#shared/contract/knowledge-exchange.ts'
import { formatDecimal } from '#shared/domain/calendar/dates.ts'
import { importFields } from '#shared/domain/knowledge/import/fields.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { knowledgeView } from '../../actions/knowledge/knowledge-view.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { listCases } from '../../store/cases.ts'
import { entriesOfCase, sourcesOfCase, themesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import type { Command, Outcome, Output } from '../command.ts'
import { withStore } from '../workspace.ts'
import { workspaceClock } from '../../app/clock.ts'
import { exportKnowledge, importKnowledge, undoLastImport } from './knowledge-exchange.ts'
import { printKnowledgeBase, printOptions } from './knowledge-print.ts'

export const knowledge: Command = {
  name: 'knowledge',
  args: '[SAK] | import FIL | export FIL | print [SAK] | undo',
  argCount: [0, 2],
  summary: 'viser en saks kunnskapsgrunnlag, henter det inn fra filer, skriver det til filer og trykker det',
  details: [
    'Uten mer vises temaer, oppføringer og kilder i SAK; uten SAK, hvor mye hver sak har.',
    'import henter inn oppføringer fra CSV og XLSX, kilder fra RIS, BibTeX og CSL-JSON, og PDF og Word som en kilde hver. Alt eller ingenting: rader som avvises, nevnes med nummer, og da hentes ingen inn uten --skip-refused.',
    `--map sier hvilken kolonne som er hva, som «Navn=title,Forklaring=text»; kolonner som ikke nevnes, gjettes av navnet, og «Navn=» utelater en. Feltene er ${importFields.join(', ')}.`,
    'export skriver oppføringer (.csv, .xlsx) eller kilder (.ris, .bib, .json). Kilder som er unntatt offentlighet, er ikke med.',
    'print lager kunnskapsgrunnlaget som et eget PDF-dokument: matrise over temaer og bærekraft, hvert tema med tall og diagrammer, og kildene bakerst.',
    'undo tar tilbake den siste importen i saken. Det som er brukt eller endret siden, står igjen og nevnes.',
  ],
  options: [
    { name: 'case', value: 'SAK', summary: 'saken (import, export, undo); kan utelates når det bare er én' },
    { name: 'map', value: 'KOLONNER', summary: 'hvilken kolonne som er hva (import)' },
    { name: 'dry-run', summary: 'se hva som ville skje, uten å hente noe inn (import)' },
    {
      name: 'if-there',
      value: 'HVA',
      choices: ['skip', 'update', 'add'],
      summary: 'hva som skjer med det som finnes fra før (ellers skip)',
    },
    { name: 'make-themes', summary: 'lag temaer som mangler (import)' },
    { name: 'theme', value: 'TEMA', summary: 'tema for rader uten tema (import)' },
    { name: 'skip-refused', summary: 'hent inn de andre radene når noen avvises (import)' },
    {
      name: 'encoding',
      value: 'KODING',
      choices: importEncodings,
      summary: 'filens tegnkoding, om den gjettes feil (import)',
    },
    { name: 'sheet', value: 'ARK', summary: 'arket i en arbeidsbok (ellers det første som har noe)' },
    ...printOptions,
  ],
  examples: [
    'knowledge 20/01610',
    'knowledge import tall.csv --case 20/01610 --dry-run',
    'knowledge import tall.xlsx --case 20/01610 --map "Indikator=title,Kommentar=text" --make-themes',
    'knowledge import kilder.ris --case 20/01610',
    'knowledge export grunnlag.xlsx --case 20/01610',
    'knowledge print 20/01610 --out kunnskapsgrunnlag.pdf',
    'knowledge print 20/01610 --themes 1,3 --public --out tema-1-3.pdf',
    'knowledge undo --case 20/01610',
  ],
  run: async (invocation) => {
    const [what, file] = invocation.args
    if (what === 'undo') return undoLastImport(invocation)
    if (what === 'print') return printKnowledgeBase(invocation, file)
    if (what === 'import' || what === 'export') {
      if (file === undefined)
        return refuse('usage.missingArgument', { command: `knowledge ${what}`, args: 'FIL' })
      return what === 'import' ? importKnowledge(invocation, file) : exportKnowledge(invocation, file)
    }
    if (file !== undefined) return refuse('usage.tooManyArguments', { command: 'knowledge', extra: file })
    return withStore(invocation.options, true, async ({ db }) =>
      what === undefined ? listAll(db, invocation.output) : show(db, what, invocation.output),
    )
  },
}

function listAll(db: Database, output: Output): Outcome {
  const cases = listCases(db).flatMap((file) => {
    const { caseNumber, title } = file
    const counts = {
      themes: themesOfCase(db, file.id).length,
      entries: entriesOfCase(db, file.id).length,
      sources: sourcesOfCase(db, file.id).length,
    }
    if (counts.themes + counts.entries + counts.sources === 0) return []
    return [{ caseNumber, title, ...counts }]
  })
  for (const { caseNumber, title, entries, sources } of cases)
    output.line(
      `${caseNumber.padEnd(10)} ${String(entries).padStart(5)} oppføringer ${String(sources).padStart(4)} kilder  ${title}`,
    )
  return { result: { cases } }
}

function show(db: Database, word: string, output: Output): Outcome {
  const file = findCaseByWord(db, word)
  if (isRefusal(file)) return file
  const view = knowledgeView(db, file.id, workspaceClock(db).today())
  if (isRefusal(view)) return view
  output.line(`${file.caseNumber} ${file.title}`)
  for (const theme of view.themes) {
    output.line(`${theme.number}. ${theme.name}`)
    for (const entry of view.entries.filter((each) => each.theme === theme.id)) {
      const numbers = [...new Set(entry.sources.map(({ number }) => number ?? '–'))]
      const sources = numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`
      const value =
        entry.value === null ? '' : `: ${formatDecimal(entry.value)} ${entry.unit ?? ''}`.trimEnd()
      output.line(`  K-${String(entry.number).padEnd(4)} ${entry.title}${value}${sources}`)
    }
  }
  if (view.sources.length > 0) output.line('Kilder')
  for (const { number, title, author, published } of view.sources)
    output.line(
      `  ${String(number).padStart(3)}. ${[title, author, published].filter((part) => part !== '').join(', ')}`,
    )
  return { result: { case: file.caseNumber, ...view } }
}
