import { extname } from 'node:path'
import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import type { MergeReport } from '#shared/bundle/report.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import { withoutIdentifiers } from '#shared/domain/retention/identifiers.ts'
import type { Identifiers } from '#shared/domain/retention/identifiers.ts'
import type { CaseId, HearingId, HearingInputId } from '#shared/ids.ts'
import { exchangesOfCase, factsOfExchange, rewriteExchanges } from '../../store/exchanges.ts'
import { anyInput } from '../../store/hearings.ts'
import { renameImports } from '../../store/hearing-imports.ts'
import type { Database } from '../../store/rows.ts'

/** An input that was emptied, and by what its sender was known. */
export type Emptied = {
  readonly input: HearingInput
  readonly sender: string
  readonly identifiers: Identifiers
}

/** Takes what was erased out of what the case remembers of its bundles, facts and reports alike. */
export function forgetInExchanges(
  db: Database,
  file: CaseId,
  emptied: ReadonlyMap<HearingInputId, Emptied>,
  gone: readonly Emptied[],
): void {
  const all = [...emptied.values(), ...gone]
  const byId = new Map<HearingInputId, Emptied | null>([
    ...emptied,
    ...gone.map(({ input }) => [input.id, null] as const),
  ])
  const clean = (text: string): string =>
    all.reduce(
      (said, { sender, input, identifiers }) =>
        withoutIdentifiers(said.replaceAll(sender, input.sender), identifiers),
      text,
    )
  rewriteExchanges(db, file, ({ facts, report }) => ({
    facts: withEmptied(facts as CaseFacts, byId),
    report: report === null ? null : reportWithout(report as StoredReport, byId, clean),
  }))
}

/**
 * Inputs of a hearing that a bundle had and that went for good since, out of the bin: they are nowhere but in what the case
 * remembers of its bundles.
 */
export function goneInputs(db: Database, file: CaseId, hearing: HearingId): readonly HearingInput[] {
  const remembered = exchangesOfCase(db, file).flatMap(
    ({ id }) => (factsOfExchange(db, id) as CaseFacts).inputs,
  )
  const own = remembered.filter((input) => input.hearing === hearing)
  const byId = new Map(own.map((input) => [input.id, input]))
  return [...byId.values()].filter(({ id }) => anyInput(db, id) === null)
}

/** Facts of a bundle in which inputs that were emptied here say no more than they do here; one that is gone is left out. */
export function withEmptied(
  facts: CaseFacts,
  emptied: ReadonlyMap<HearingInputId, Pick<Emptied, 'input'> | null>,
): CaseFacts {
  const inputs = facts.inputs.flatMap((input) => {
    const here = emptied.get(input.id)
    if (here === undefined) return [input]
    return here === null ? [] : [here.input]
  })
  return { ...facts, inputs }
}

type StoredReport = { readonly report: MergeReport; readonly lost: unknown }

function reportWithout(
  { report, lost }: StoredReport,
  emptied: ReadonlyMap<HearingInputId, Emptied | null>,
  clean: (text: string) => string,
): StoredReport {
  const cleaned = everyText(report, clean) as MergeReport
  const facts = cleaned.facts.map((each) =>
    each.kind === 'input' && emptied.has(each.id as unknown as HearingInputId)
      ? { ...each, ours: '', theirs: '' }
      : each,
  )
  return { report: { ...cleaned, facts }, lost: everyText(lost, clean) }
}

/** A value with each text in it as `clean` gives it; ids and codes hold no names. */
function everyText(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((each) => everyText(each, clean))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, clean)]))
}

const tables = new Set(['.csv', '.xlsx', '.tsv'])

/** A letter is named after who wrote it: only its kind is kept of the name. A table's name loses their names. */
export function forgetFileNames(
  db: Database,
  hearing: HearingId,
  emptied: ReadonlyMap<HearingInputId, Emptied>,
): void {
  renameImports(db, hearing, ({ did, fileName }) => {
    const own = did.inputs.flatMap(({ id }) => emptied.get(id) ?? [])
    if (own.length === 0) return fileName
    const ending = extname(fileName).toLowerCase()
    return tables.has(ending)
      ? own.reduce((name, { identifiers }) => withoutIdentifiers(name, identifiers), fileName)
      : `innspill${ending}`
  })
}
