import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { tableWord } from '#shared/text/damage/damage-words.ts'
import { goodBackups } from '../../store/integrity/good-backup.ts'
import { mendWorkspace } from '../../store/integrity/mend-workspace.ts'
import type { Mended } from '../../store/integrity/mend-workspace.ts'
import { workspaceAt } from '../../store/workspace.ts'
import type { Command, Output } from '../command.ts'
import { workspacePath } from '../workspace.ts'

export const mend: Command = {
  name: 'mend',
  args: '',
  argCount: [0, 0],
  summary: 'setter et skadet arbeidsområde i stand',
  details: [
    'Legger de skadde filene til side i mappen «skadet», hele, og lager arbeidsområdet på nytt av alt som fremdeles kan leses; det som ikke kan leses, hentes fra en sikkerhetskopi og er da som da den ble tatt. Sier hva som er reddet, hva som er eldre og hva som er tapt. Er ingenting skadet, skjer ingenting.',
    'Uten --backup brukes den nyeste hele kopien i «backups». --no-backup lager det av det som kan leses, alene.',
  ],
  options: [
    { name: 'backup', value: 'FIL', summary: 'sikkerhetskopien som det uleselige hentes fra' },
    { name: 'no-backup', summary: 'bruk ingen sikkerhetskopi' },
  ],
  examples: ['mend', 'mend --backup /mnt/kopi/saksklar-2026-11-26.db'],
  run: async ({ options, output }) => {
    const path = workspacePath(options)
    if (isRefusal(path)) return path
    const workspace = workspaceAt(path)
    const named = options.get('backup')
    if (named !== undefined && !existsSync(named)) return refuse('file.unreadable', { path: named })
    const found = options.has('no-backup') ? null : (named ?? goodBackups(workspace)[0] ?? null)
    const backup = found === null ? null : resolve(found)
    const mended = await mendWorkspace(workspace.file, backup, new Date().toISOString())
    if (isRefusal(mended)) return mended
    tell(mended, backup, output)
    return { result: { ...mended, backup } }
  },
}

function tell(mended: Mended, backup: string | null, output: Output): void {
  if (mended.how === 'sound') return output.line('Ingenting er skadet. Ingenting er gjort.')
  output.line(`De skadde filene ligger i ${mended.aside}.`)
  if (mended.how !== 'salvaged') return output.line('Skaden er rettet. Ingenting er tapt.')
  output.line(backup === null ? 'Ingen sikkerhetskopi er brukt.' : `Sikkerhetskopi: ${backup}`)
  const { readable, tables, unplaced } = mended.report
  if (!readable) output.line('Ingenting kunne leses ut av den skadde filen. Alt er som i sikkerhetskopien.')
  for (const { table, newer, asInBackup, lost, unsure } of tables) {
    const word = tableWord(table)
    if (asInBackup > 0) output.line(`Fra sikkerhetskopien, som det var da: ${asInBackup} ${word}`)
    if (lost.length > 0) output.line(`Tapt: ${lost.length} ${word}`)
    if (unsure) output.line(`Kanskje tapt: ${word} som er skrevet etter sikkerhetskopien`)
    if (newer > 0 && backup !== null) output.line(`Nyere enn sikkerhetskopien, reddet: ${newer} ${word}`)
  }
  if (unplaced.length > 0)
    output.line(`${unplaced.length} rader hører til noe som er tapt. De står i rapport.json i samme mappe.`)
}
