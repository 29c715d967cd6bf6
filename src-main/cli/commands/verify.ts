import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { backupStepWords } from '#shared/text/backup-words.ts'
import { backupWords, faultText } from '#shared/text/screen/backups/words.ts'
import { systemClock } from '../../app/clock.ts'
import { doBackupWork } from '../../store/backup/backup-work.ts'
import { workspaceAt } from '../../store/workspace.ts'
import type { Command } from '../command.ts'
import { workspacePath } from '../workspace.ts'

const text = backupWords.nb

export const verify: Command = {
  name: 'verify',
  args: '[FIL|MAPPE]',
  argCount: [0, 1],
  summary: 'leser et arbeidsområde eller en sikkerhetskopi fra ende til annen',
  details: [
    'Leser hver side og rad, regner ut kontrollsummen av hvert vedlegg og bilde, av hvert utsendt saksframlegg og av hvert ledd i hendelsesloggen. En sikkerhetskopi holdes først opp mot kontrollsummen som ble skrevet da den ble laget.',
    'Ingenting endres, og et vindu kan ha arbeidsområdet åpent imens. Avslutter med 1 om noe er galt.',
  ],
  options: [],
  examples: ['verify', 'verify backups/saksklar-2026-11-27-091500-daglig.db'],
  run: async ({ args: [word], options, output, signal }) => {
    const given = word ?? workspacePath(options)
    if (isRefusal(given)) return given
    const isFile = statSync(given, { throwIfNoEntry: false })?.isFile() === true
    const path = isFile ? resolve(given) : workspaceAt(given).file
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return refuse('store.missing', { path })
    let last = ''
    const task = { kind: 'verify', path, at: systemClock.now() } as const
    const found = await doBackupWork(task, {
      signal,
      progress: (step) => {
        if (step !== last) output.progress(backupStepWords.nb[step])
        last = step
      },
    })
    if (isRefusal(found)) return found
    const { cases, papers, attachments } = found.counts
    output.line(`${path}: ${text.contents(cases, papers, attachments)}, skjema ${String(found.schema)}`)
    output.line(`  Hendelsesloggen ender i ${String(found.head.sequence)} ${found.head.hash.slice(0, 16)}`)
    for (const fault of found.faults) output.line(`  GALT: ${faultText(text, [fault])}`)
    if (found.faults.length === 0) output.line('  Alt er lest, og alt stemmer.')
    return { result: found, exitCode: found.faults.length === 0 ? 0 : 1 }
  },
}
