import { anchorCode, fullAnchor } from '#shared/domain/audit/anchor.ts'
import type { GivenAnchor, TrailVerdict } from '#shared/domain/audit/verdict.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { tellVerdict } from '#shared/text/screen/trail/tell-verdict.ts'
import { readAnchorFile, typedAnchor } from '../../actions/audit/read-anchor-file.ts'
import { verifyTrail } from '../../actions/audit/verify-trail.ts'
import { withPacketReader } from '../../actions/packet/packet-tools.ts'
import { auditHead } from '../../store/audit.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { withStore, workspacePath } from '../workspace.ts'

/** Exit codes of a check: what a nightly job asks about. */
const exitOf = { proven: 0, unproven: 4, tampered: 5 } as const

export const audit: Command = {
  name: 'audit',
  args: 'verify|anchor',
  argCount: [1, 1],
  summary: 'kontrollerer revisjonssporet, eller skriver ut et anker',
  details: [
    'verify følger sporet fra begynnelsen, holder hver opplysning opp mot det som ble ført, og sier hva som er bevist uendret siden hvilket anker. Et spor uten anker er ubevist: den som skriver om alt, blir bare avslørt av et anker utenfra.',
    'Ankere står nederst på første side av hver møtepakke, møtebok og rapport, i hver sak som er sendt til en kollega, og i manifester. Flere gis med komma mellom.',
    'anchor skriver ut sporets slutt nå, til å oppbevare et annet sted.',
    'Sluttkode 0: bevist til og med et anker, og resten i orden. 4: i orden, men ubevist. 5: noe er endret utenom programmet.',
  ],
  options: [
    { name: 'anchor', value: 'ANKER', summary: 'anker i kort (812-7QKX-…) eller full form (812:HASH)' },
    { name: 'packet', value: 'FIL', summary: 'møtepakke, møtebok eller rapport (PDF) som bærer et anker' },
    { name: 'bundle', value: 'FIL', summary: 'sak som er sendt til en kollega' },
    { name: 'manifest', value: 'FIL', summary: 'manifest av pakke eller sikkerhetskopi (JSON)' },
    { name: 'quick', summary: 'les ikke innholdet i vedlagte filer' },
  ],
  examples: [
    'audit verify',
    'audit verify --packet innkalling.pdf --json',
    'audit verify --anchor 52-NHZE-8V6J-K10R-5VBR-D9',
    'audit anchor',
  ],
  run: (invocation) => {
    const [what = ''] = invocation.args
    if (what === 'verify') return verifyCommand(invocation)
    if (what === 'anchor') return anchorCommand(invocation)
    return Promise.resolve(
      refuse('usage.badChoice', { value: what, option: 'audit', choices: 'verify, anchor' }),
    )
  },
}

const anchorCommand = ({ options, output }: Invocation): Promise<Outcome> =>
  withStore(options, true, (store): Promise<Outcome> => {
    const head = auditHead(store.db)
    output.line(anchorCode(head))
    output.line(fullAnchor(head))
    return Promise.resolve({ result: { ...head, code: anchorCode(head), full: fullAnchor(head) } })
  })

async function verifyCommand({ options, output, signal }: Invocation): Promise<Outcome> {
  const path = workspacePath(options)
  if (isRefusal(path)) return path
  const anchors = await anchorsOf(options, signal)
  if (isRefusal(anchors)) return anchors
  let told = ''
  const verdict = await verifyTrail(path, {
    anchors,
    contents: !options.has('quick'),
    signal,
    progress: (step, done, total) => {
      if (step === 'record' && done % 20 > 0 && done !== total) return
      const line =
        step === 'chain'
          ? `Følger sporet: hendelse ${done} av ${total}`
          : `Kontrollerer opplysninger: ${done} av ${total}`
      if (line !== told) output.progress(line)
      told = line
    },
  })
  if (isRefusal(verdict)) return verdict
  const { summary, faults, notes } = tellVerdict('nb', verdict)
  for (const line of summary) output.line(line)
  for (const line of faults) output.line(`  FEIL  ${line}`)
  for (const line of notes) output.line(`  Merk: ${line}`)
  return { result: withCode(verdict), exitCode: exitOf[verdict.state] }
}

/** The head as one can type it, where the chain holds to its end. */
const withCode = (verdict: TrailVerdict): object =>
  verdict.head.hash === '' ? verdict : { ...verdict, code: anchorCode(verdict.head) }

async function anchorsOf(
  options: Invocation['options'],
  signal: AbortSignal,
): Promise<readonly GivenAnchor[] | Refusal> {
  const listed = (name: string): readonly string[] =>
    (options.get(name) ?? '').split(',').flatMap((each) => each.trim() || [])
  const typed = listed('anchor').map(typedAnchor)
  const files = (['packet', 'bundle', 'manifest'] as const).flatMap((source) =>
    listed(source).map((path) => ({ source, path })),
  )
  const read =
    files.length === 0
      ? []
      : await withPacketReader((reader) =>
          Promise.all(files.map(({ source, path }) => readAnchorFile(path, source, { reader, signal }))),
        )
  const all = [...typed, ...read]
  const refused = all.find(isRefusal)
  return refused ?? all.flatMap((each) => (isRefusal(each) ? [] : [each]))
}
