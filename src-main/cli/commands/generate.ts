import { existsSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { generateYears } from '../../demo/generate/generate.ts'
import { createStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import type { Command } from '../command.ts'

export const generate: Command = {
  name: 'generate',
  args: '',
  argCount: [0, 0],
  summary: 'lager et stort arbeidsområde for målinger',
  details: [
    'Fyller et nytt arbeidsområde med så mange år av en kommune: 300 saker i året med saksframlegg, versjoner og vedlegg, høringer med innspill og svar, kunnskapsgrunnlag, møter slik de ble holdt, vedtak, oppfølging og endringslogg. Innholdet er oppdiktet og likt hver gang.',
    'Vedleggene deler ellers noen små filer. Med --attachments-gb får hvert vedlegg en egen fil, så store som vedlegg er, til sammen omtrent så mange gigabyte.',
  ],
  options: [
    { name: 'years', value: 'ANTALL', summary: 'antall år, 1 til 50', required: true },
    {
      name: 'attachments-gb',
      value: 'ANTALL',
      summary: 'hvor mye vedleggene veier til sammen, 1 til 100 GB',
    },
    { name: 'small', summary: 'en tidel av sakene, for den som bare vil se' },
    { name: 'out', value: 'MAPPE', summary: 'mappen som skal lages', required: true },
  ],
  examples: ['generate --years 20 --out /tmp/tjue'],
  run: async ({ options, output, signal }) => {
    const years = countOf(options, 'years', 50)
    if (isRefusal(years)) return years
    const gigabytes = options.has('attachments-gb') ? countOf(options, 'attachments-gb', 100) : 0
    if (isRefusal(gigabytes)) return gigabytes
    const folder = resolve(options.get('out') ?? '')
    const [found] = existsSync(folder) ? readdirSync(folder) : []
    if (found !== undefined) return refuse('demo.folderNotEmpty', { path: folder, found })
    const started = performance.now()
    const store = createStore(folder)
    if (isRefusal(store)) return store
    try {
      const plan = {
        years,
        today: new Date().toISOString().slice(0, 10),
        attachmentBytes: gigabytes * 1e9,
        isSmall: options.has('small'),
      }
      const made = await generateYears(
        store,
        plan,
        (done, total) => output.progress(`Møte ${done} av ${total}`),
        signal,
      )
      if (isRefusal(made)) return made
      const result = { workspace: folder, seconds: secondsSince(started), ...sizeOf(store) }
      output.line(
        `${folder}: ${result.cases} saker, ${result.papers} saksframlegg, ${result.attachments} vedlegg, ${result.paragraphs} avsnitt, ${result.meetings} møter, ${result.inputs} innspill, ${result.auditEvents} linjer i endringsloggen. ${String(result.seconds).replace('.', ',')} sekunder.`,
      )
      return { result }
    } catch (error) {
      store.close()
      rmSync(folder, { recursive: true, force: true }) // some years of many are of no use to anybody
      throw error
    } finally {
      store.close()
    }
  },
}

/** An option's whole number from 1 to `most`; `usage.badCount`. */
function countOf(options: ReadonlyMap<string, string>, option: string, most: number): number | Refusal {
  const value = options.get(option) ?? ''
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1 && count <= most) return count
  return refuse('usage.badCount', { option, value, least: 1, most })
}

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 100) / 10

/** How much of everything there is. */
function sizeOf({
  db,
}: Store): Readonly<
  Record<
    | 'cases'
    | 'papers'
    | 'attachments'
    | 'attachmentBytes'
    | 'paragraphs'
    | 'meetings'
    | 'inputs'
    | 'auditEvents',
    number
  >
> {
  const count = (table: string): number => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return {
    cases: count('case_file'),
    papers: count('paper'),
    attachments: count('attachment'),
    attachmentBytes: db.prepare('SELECT coalesce(sum(size), 0) FROM blob').pluck().get() as number,
    paragraphs: count('paper_block'),
    meetings: count('meeting'),
    inputs: count('hearing_input'),
    auditEvents: count('audit_event'),
  }
}
