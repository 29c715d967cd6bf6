import type { BackupEntry, BackupState } from '#shared/contract/backup.ts'
import { backupWords, faultText } from '#shared/text/screen/backups/words.ts'
import { norwegianClock } from '../../norwegian-clock.ts'
import type { Output } from '../command.ts'

const text = backupWords.nb

/** `27.11.2026 kl. 09.15`, as Norway's clocks had it. */
export function told(at: string): string {
  const [day = '', time = ''] = norwegianClock.format(new Date(at)).split(' ')
  return `${day.split('-').toReversed().join('.')} kl. ${time.slice(0, 5).replace(':', '.')}`
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`

const standing = ({ known }: BackupEntry): string => {
  if (known === null) return text.unknown.toLowerCase()
  if (known.faults.length > 0) return `SKADET: ${faultText(text, known.faults)}`
  return known.isNewer ? text.newer.toLowerCase() : text.verified.toLowerCase()
}

/** One backup, in a line. */
export function backupLine(entry: BackupEntry): string {
  const why = text.reasons[entry.reason].toLowerCase()
  const counts = entry.known?.counts
  const holds =
    counts === undefined ? '' : `, ${text.contents(counts.cases, counts.papers, counts.attachments)}`
  return `${entry.name}  ${told(entry.at)}, ${why}, ${megabytes(entry.size)}${holds}, ${standing(entry)}`
}

/** Everything that is kept of a workspace. */
export function printState(state: BackupState, output: Output): void {
  output.line(state.lastGood === null ? text.none : text.good(told(state.lastGood.at)))
  for (const entry of state.entries) output.line(backupLine(entry))
  const { second, aside } = state
  if (second === null) output.line(`${text.second}: ${text.noSecond}`)
  else {
    const reached = second.reached === null ? text.notReached.toLowerCase() : told(second.reached.at)
    output.line(`${text.second}: ${second.root}, ${text.reached.toLowerCase()}: ${reached}`)
  }
  if (aside !== null)
    output.line(`Gjenopprettet ${told(aside.at)}; det som var der, ligger i ${aside.folder} (restore --undo)`)
}
