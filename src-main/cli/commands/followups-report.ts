import { hindranceText } from '#shared/text/conformance-words.ts'
import { isHalfYear } from '#shared/domain/decision/half-year.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { printFollowUpReport, writeFollowUpWorkbook } from '../../actions/follow-ups/print-report.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { workspaceClock } from '../../app/clock.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import type { Invocation, Outcome } from '../command.ts'
import { withStore } from '../workspace.ts'
import { findCommitteeByWord } from './find-committee.ts'

const words = followUpScreen.nb

/** Writes a body's report of half a year, as the name of the file says. */
export async function reportFollowUps({ options, output, signal }: Invocation): Promise<Outcome> {
  const path = options.get('out')
  if (path === undefined) return refuse('usage.missingOption', { option: 'out', command: 'followups report' })
  const half = options.get('half') ?? ''
  if (!isHalfYear(half)) return refuse('followUp.badHalf', { value: half })
  const unwritable = checkWritable(path)
  if (unwritable !== null) return unwritable
  return withStore(options, true, async (store) => {
    const committee = findCommitteeByWord(store.db, options.get('committee') ?? '')
    if (isRefusal(committee)) return committee
    const audience = options.get('audience') === 'public' ? 'public' : 'members'
    const wish = { committee: committee.id, half, audience } as const
    const day = workspaceClock(store.db).today()
    const isWorkbook = path.toLowerCase().endsWith('.xlsx')
    const made = isWorkbook
      ? await writeFollowUpWorkbook(store, wish, day)
      : await withPacketTools((tools) => printFollowUpReport(store, wish, day, { ...tools, signal }))
    if (isRefusal(made)) return made
    const unwritten = await writeWholeApart(path, made.bytes, signal)
    if (unwritten !== null) return unwritten
    const { report, pages, bytes } = made
    const { counts, standing, decisions } = report
    const size = isWorkbook ? '' : `${pages === 1 ? '1 side' : `${pages} sider`}, `
    output.line(
      `${path}: ${size}${decisions} vedtak, ${counts.total} oppgaver, ${standing.length} står igjen`,
    )
    output.line(
      `  ${words.overdue.toLowerCase()}: ${counts.overdue}, ${words.orphaned.toLowerCase()}: ${counts.orphaned}`,
    )
    const { conformance } = made
    const claims = conformance?.claims ?? []
    if (claims.length > 0) output.line(`  Erklært som ${claims.join(' og ')}`)
    else if (conformance !== null)
      output.line(`  Ikke erklært som PDF/UA-1: ${conformance.ownPages.map(hindranceText).join(', ')}`)
    return { result: { file: path, audience, pages, bytes: bytes.length, claims, report } }
  })
}
