import { findNationalIdentityNumbers } from '#shared/domain/disclosure/national-identity-number.ts'
import type { Cell } from '#shared/domain/knowledge/import/table.ts'
import type { HearingContact, HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CaseId, HearingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { hearingFileWords } from '#shared/text/screen/case/hearing-files.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import type { WritableTable } from '../../exchange/table/write-table.ts'
import { contactOfInput, findHearing, inputsOfHearing } from '../../store/hearings.ts'
import { inputHeads } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { withheldSearch } from '../../typeset/proof/withheld-search.ts'
import { publicSender } from '../packet/answered-inputs.ts'
import { secretInputs, shortest } from '../web/secret-names-of-case.ts'

export type InputExport = {
  readonly format: 'csv' | 'xlsx'
  readonly audience: Audience
  /** Names, addresses and numbers of those who sent; never for the public. */
  readonly contacts: boolean
  readonly language: ScreenLanguage
}

export type WrittenInputs = {
  readonly bytes: Uint8Array
  readonly written: number
  /** Inputs of which the public reads no more than that they came. */
  readonly withheld: number
}

/** A spreadsheet's own limit for a cell. */
const longestCell = 32_767

/**
 * A hearing's inputs as a table. For the public they are read by the query that selects neither names of private persons
 * nor what is exempt, and the table is searched for both before it is written. Refuses with `hearing.gone`,
 * `hearingExport.leak`, `hearingExport.identityNumber` and `hearingExport.cellTooLong`.
 */
export async function exportInputs(
  db: Database,
  id: HearingId,
  wanted: InputExport,
): Promise<WrittenInputs | Refusal> {
  const hearing = findHearing(db, id)
  if (hearing === null) return refuse('hearing.gone')
  const isPublic = wanted.audience === 'public'
  const table = isPublic ? publicTable(db, id, wanted.language) : fullTable(db, id, wanted)
  const refused = (isPublic ? leakIn(db, hearing.case, table) : null) ?? tooLong(table, wanted.format)
  if (refused !== null) return refused
  const { writeCsv, writeWorkbook } = await import('../../exchange/table/write-table.ts')
  const bytes = wanted.format === 'csv' ? writeCsv(table) : await writeWorkbook(table)
  const withheld = isPublic ? inputHeads(db, id).filter(({ summary }) => summary === null).length : 0
  return { bytes, written: table.rows.length, withheld }
}

const yes = (is: boolean): Cell => (is ? 'x' : '')
type Answers = Pick<HearingInput, 'points'>

/** Points and what came of them, each on a line of its own and under the same number in every column. */
function answerCells({ points }: Answers, language: ScreenLanguage): readonly Cell[] {
  const { conclusions } = hearingWords[language]
  const lines = (of: (point: Answers['points'][number]) => string): Cell =>
    points.map((point) => `${point.number}. ${of(point)}`).join('\n')
  return [
    lines((point) => point.assessment),
    lines((point) => conclusions[point.conclusion ?? 'open']),
    lines((point) => point.change),
  ]
}

function fullTable(db: Database, id: HearingId, { language, contacts }: InputExport): WritableTable {
  const words = hearingFileWords[language]
  const { senders } = hearingWords[language]
  const nobody: Omit<HearingContact, 'input'> = { name: '', email: '', phone: '', address: '' }
  const rows = inputsOfHearing(db, id).map((input): readonly Cell[] => {
    const reach = contacts ? (contactOfInput(db, input.id) ?? nobody) : nobody
    return [
      input.number,
      input.sender,
      senders[input.senderKind],
      input.receivedOn,
      yes(input.late),
      yes(input.disclosure !== null),
      input.summary,
      input.text,
      input.points.map(({ number, text }) => `${number}. ${text}`).join('\n'),
      ...answerCells(input, language),
      ...(contacts ? [reach.name, reach.email, reach.phone, reach.address] : []),
    ]
  })
  const reachHeads = [words.fields.contactName, words.fields.email, words.fields.phone, words.fields.address]
  return {
    name: words.sheetName,
    header: [
      words.number,
      words.fields.sender,
      words.fields.kind,
      words.fields.received,
      words.late,
      words.exempt,
      words.fields.summary,
      words.fields.text,
      words.fields.point,
      words.assessment,
      words.conclusion,
      words.change,
      ...(contacts ? reachHeads : []),
    ],
    widths: [6, 30, 18, 12, 8, 10, 50, 70, 50, 50, 24, 50, ...(contacts ? [24, 28, 14, 30] : [])],
    rows,
  }
}

function publicTable(db: Database, id: HearingId, language: ScreenLanguage): WritableTable {
  const words = hearingFileWords[language]
  const printed = packetWords[language === 'nn' ? 'nn' : 'nb']
  const { senders } = hearingWords[language]
  const rows = inputHeads(db, id).map((head): readonly Cell[] => [
    head.number,
    publicSender(head, printed),
    senders[head.senderKind],
    yes(head.late),
    head.summary ?? printed.exemptInput,
    ...answerCells(head, language),
  ])
  return {
    name: words.sheetName,
    header: [
      words.number,
      words.fields.sender,
      words.fields.kind,
      words.late,
      words.fields.summary,
      words.assessment,
      words.conclusion,
      words.change,
    ],
    widths: [6, 30, 18, 8, 60, 60, 24, 60],
    rows,
  }
}

/** An officer may have written a name or a number into a summary or an answer: what is public is searched for them. */
function leakIn(db: Database, file: CaseId, { rows }: WritableTable): Refusal | null {
  const secrets = secretInputs(db, file).filter(({ text }) => text.trim().length >= shortest)
  const search = withheldSearch(secrets.map(({ text }) => text))
  for (const cells of rows) {
    const said = cells.join('\n')
    const [hit] = search.inText(said)
    if (hit !== undefined)
      return refuse('hearingExport.leak', { from: secrets[hit]?.from ?? '' }, 'offentlegforskrifta § 7')
    if (findNationalIdentityNumbers(said).length > 0)
      return refuse('hearingExport.identityNumber', { number: Number(cells[0]) }, 'offentlegforskrifta § 7')
  }
  return null
}

function tooLong({ rows }: WritableTable, format: InputExport['format']): Refusal | null {
  if (format === 'csv') return null
  const row = rows.find((cells) =>
    cells.some((cell) => typeof cell === 'string' && cell.length > longestCell),
  )
  return row === undefined ? null : refuse('hearingExport.cellTooLong', { number: Number(row[0]) })
}
