import { existsSync } from 'node:fs'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { tableWord } from '#shared/text/damage/damage-words.ts'
import { accountOfDamage } from '../../store/integrity/account-of-damage.ts'
import type { DamageAccount } from '../../store/integrity/account-of-damage.ts'
import type { Finding } from '../../store/integrity/finding.ts'
import { inspectStore } from '../../store/integrity/inspect-store.ts'
import { sortStoreError } from '../../store/store-error.ts'
import { recogniseStore } from '../../store/store-header.ts'
import { workspaceAt } from '../../store/workspace.ts'
import type { Command, Output } from '../command.ts'
import { workspacePath } from '../workspace.ts'

export const inspect: Command = {
  name: 'inspect',
  args: '',
  argCount: [0, 0],
  summary: 'kontrollerer hver side av arbeidsområdet',
  details: [
    'Leser hele filen og loggen, også plass som er ledig, og prøver hver side mot seglet sitt; holder vedlegg og frosne tekster mot summene de ble lagret med. Endrer ingenting. Er noe skadet, sier den hva som ikke kan leses, og sluttkoden er 1. Et vindu kan være åpent imens.',
  ],
  options: [],
  examples: ['inspect', 'inspect --workspace /data/solvik --json'],
  run: async ({ options, output, signal }) => {
    const path = workspacePath(options)
    if (isRefusal(path)) return path
    const { file } = workspaceAt(path)
    if (!existsSync(file)) return refuse('store.missing', { path: file })
    if (recogniseStore(file) === 'foreign') return refuse('store.notAWorkspace', { path: file })
    try {
      let told = 0
      const progress = (done: number, total: number): void => {
        if (done < total && done - told < total / 10) return
        told = done
        output.progress(`Side ${done} av ${total}`)
      }
      const report = await inspectStore(file, { signal, progress })
      const account = report.findings.length === 0 ? null : accountOfDamage(file)
      if (account === null) output.line(soundLine(file, report.pages, report.sealed))
      else tellDamage(report.findings, account, output)
      return { result: { ...report, account }, exitCode: account === null ? 0 : 1 }
    } catch (error) {
      if (signal.aborted) return refuse('work.cancelled')
      const refusal = sortStoreError(error, file)
      if (refusal === null) throw error
      return refusal
    }
  },
}

const soundLine = (file: string, pages: number, sealed: boolean): string =>
  sealed
    ? `${file}: alle ${pages} sider er hele.`
    : `${file}: ingen skade funnet. Filen er fra et eldre program og har ikke segl; åpne den for skriving én gang for å forsegle den.`

function tellDamage(findings: readonly Finding[], account: DamageAccount, output: Output): void {
  const pages = findings.filter(({ kind }) => kind === 'page').length
  const changed = (of: 'paper' | 'attachment'): number =>
    findings.filter((each) => each.kind === 'content' && each.of === of).length
  const lines = [
    ...(findings.some(({ kind }) => kind === 'head') ? ['Begynnelsen av filen er skadet.'] : []),
    ...(findings.some(({ kind }) => kind === 'size') ? ['Filen er ikke så lang som den skal være.'] : []),
    ...findings.flatMap((each) =>
      each.kind === 'log' ? [`Loggen er skadet: ${each.frames} lagrede sider ville gått tapt.`] : [],
    ),
    ...(pages > 0 ? [`${pages} ${pages === 1 ? 'side' : 'sider'} er skadet.`] : []),
    ...(changed('paper') > 0
      ? [`Frosne tekster som ikke er slik de ble sendt ut: ${changed('paper')}.`]
      : []),
    ...(changed('attachment') > 0
      ? [`Filer som ikke er slik de ble lagt ved: ${changed('attachment')}.`]
      : []),
  ]
  for (const line of lines) output.line(line)
  for (const line of accountLines(account)) output.line(line)
  output.line('Ingenting er endret. «saksklar mend» setter det i stand og legger den skadde filen til side.')
}

function accountLines({ readable, tables, cases, attachments }: DamageAccount): readonly string[] {
  if (!readable) return ['Ingenting kan leses ut av filen slik den er.']
  if (tables.length === 0) return ['Alt som er skrevet, kan fremdeles leses.']
  return [
    'Dette kan ikke leses:',
    ...tables.map(
      ({ table, unreadable, unsure }) =>
        `  ${unsure ? 'minst ' : ''}${unreadable} ${tableWord(table)}${unsure ? ', kanskje flere' : ''}`,
    ),
    ...cases.map(({ caseNumber, title }) => `  i sak ${caseNumber} «${title}»`),
    ...attachments.map(({ caseNumber, title }) => `  vedlegget «${title}» i sak ${caseNumber}`),
  ]
}
