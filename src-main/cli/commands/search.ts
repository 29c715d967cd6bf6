import { textKind } from '#shared/contract/search.ts'
import type { TextKind } from '#shared/contract/search.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hitPath, textKindWords } from '#shared/text/search-path.ts'
import { exemptWords } from '#shared/text/screen/exempt.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { indexText } from '../../actions/index-text.ts'
import { searchText } from '../../actions/search-text.ts'
import type { TextFound } from '../../actions/search-text.ts'
import { emptyIndex } from '../../store/full-text/update-index.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { Command, Invocation, Output } from '../command.ts'
import { withStoreToRecord } from '../workspace.ts'

export const search: Command = {
  name: 'search',
  args: 'ORD…',
  argCount: [1, 40],
  summary: 'søker i all tekst: saksframlegg, kunnskapsgrunnlag, innspill, vedtak, møter og vedlegg',
  details: [
    'Alle ordene må finnes i samme dokument, i hvilken rekkefølge som helst. Bøyde former og sammensatte ord finnes også: «plan» finner planen og temaplan. Ord i anførselstegn må stå slik de er skrevet: \'"universell utforming"\'.',
    'Hvert treff står med sted, utdrag og hva som er unntatt fra offentlighet. Vedlegg finnes på tittel og filnavn.',
    'Det som er endret siden sist, tas inn i indeksen først; den første gangen tar det lengst tid.',
  ],
  options: [
    { name: 'kind', value: 'SLAG', choices: textKind.options, summary: 'bare tekst av dette slaget' },
    { name: 'case', value: 'SAK', summary: 'bare i denne saken' },
    { name: 'from', value: 'DATO', summary: 'fra og med denne dagen' },
    { name: 'to', value: 'DATO', summary: 'til og med denne dagen' },
    { name: 'limit', value: 'ANTALL', summary: 'så mange treff, 1 til 100 (20 ellers)' },
    { name: 'offset', value: 'ANTALL', summary: 'hopp over de første' },
    { name: 'rebuild', summary: 'lag indeksen på nytt først' },
  ],
  examples: [
    'search universell utforming',
    'search kunnskapsgrunnlag --kind paper',
    'search \'"digital dømmekraft"\' --case 20/01610 --json',
  ],
  run: async ({ args, options, output }) =>
    withStoreToRecord(options, async (store, mayWrite) => {
      const asked = readOptions(store.db, options)
      if (isRefusal(asked)) return asked
      if (mayWrite) {
        if (options.has('rebuild')) emptyIndex(store.db)
        const left = bringUpToDate(store, output)
        if (isRefusal(left)) return left
      }
      const from = performance.now()
      const found = searchText(store.db, { text: args.join(' '), ...asked })
      const milliseconds = Math.round((performance.now() - from) * 10) / 10
      print(found, asked.offset, milliseconds, output)
      const hits = found.hits.map((hit) => ({ ...hit, path: hitPath(hit, 'nb') }))
      return { result: { milliseconds, ...found, hits } }
    }),
}

type Asked = Omit<Parameters<typeof searchText>[1], 'text'>

function readOptions(db: Database, options: Invocation['options']): Asked | Refusal {
  const word = options.get('case')
  const file = word === undefined ? null : findCaseByWord(db, word)
  if (isRefusal(file)) return file
  for (const name of ['from', 'to']) {
    const value = options.get(name)
    if (value !== undefined && !isIsoDate(value)) return refuse('usage.badDate', { value })
  }
  const limit = count(options, 'limit', 20, [1, 100])
  if (isRefusal(limit)) return limit
  const offset = count(options, 'offset', 0, [0, 10_000])
  if (isRefusal(offset)) return offset
  const kind = options.get('kind') as TextKind | undefined
  return {
    kinds: kind === undefined ? [] : [kind],
    case: file === null ? null : (file.id satisfies CaseId),
    committee: null,
    from: options.get('from') ?? null,
    to: options.get('to') ?? null,
    limit,
    offset,
  }
}

function count(
  options: Invocation['options'],
  option: string,
  otherwise: number,
  [least, most]: readonly [number, number],
): number | Refusal {
  const value = options.get(option)
  const number = Number(value ?? otherwise)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  return refuse('usage.badCount', { option, value: value ?? '', least, most })
}

/** Nobody waits for a window here, so all of it is taken up; what takes a second and more is told. */
function bringUpToDate(store: Store, output: Output): number | Refusal {
  let told = performance.now()
  const tell = (left: number): boolean => {
    if (left > 0 && performance.now() - told > 1000) {
      told = performance.now()
      output.progress(`Indekserer: ${String(left)} igjen`)
    }
    return true
  }
  return indexText(store, tell, 500)
}

function print(found: TextFound, offset: number, milliseconds: number, output: Output): void {
  for (const [index, hit] of found.hits.entries()) {
    const isExempt = hit.exempt ? ` [${exemptWords.nb}]` : ''
    output.line(`${String(offset + index + 1).padStart(3)}. ${hit.title}${isExempt}`)
    output.line(`     ${hitPath(hit, 'nb').join(' › ')}`)
    if (hit.snippet.text !== '') output.line(`     ${hit.snippet.text}`)
  }
  output.line(`${totalOf(found)} på ${String(milliseconds).replace('.', ',')} ms${kindsOf(found)}`)
  if (found.unindexed > 0)
    output.line(`${String(found.unindexed)} dokumenter er ikke tatt inn i indeksen ennå; treff kan mangle.`)
}

const totalOf = ({ total, isAtLeast }: TextFound): string =>
  total === 0 ? 'Ingen treff' : `${isAtLeast ? 'Minst ' : ''}${String(total)} treff`

function kindsOf({ counts, isAtLeast, total }: TextFound): string {
  const told = textKind.options.flatMap((kind) => {
    const number = counts[kind] ?? 0
    return number === 0 ? [] : [`${textKindWords.nb[kind]} ${String(number)}`]
  })
  return told.length === 0 ? '' : ` (${isAtLeast ? `blant ${String(total)}: ` : ''}${told.join(', ')})`
}
