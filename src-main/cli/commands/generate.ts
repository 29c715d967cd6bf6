import { existsSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
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
    'Fyller et nytt arbeidsområde med så mange år av en kommunes saker, møter og vedtak: 300 saker i året med saksframlegg og vedlegg. Innholdet er oppdiktet og likt hver gang.',
  ],
  options: [
    { name: 'years', value: 'ANTALL', summary: 'antall år, 1 til 50', required: true },
    { name: 'out', value: 'MAPPE', summary: 'mappen som skal lages', required: true },
  ],
  examples: ['generate --years 20 --out /tmp/tjue'],
  run: async ({ options, output, signal }) => {
    const years = Number(options.get('years'))
    if (!Number.isInteger(years) || years < 1 || years > 50)
      return refuse('usage.badCount', {
        option: 'years',
        value: options.get('years') ?? '',
        least: 1,
        most: 50,
      })
    const folder = resolve(options.get('out') ?? '')
    const [found] = existsSync(folder) ? readdirSync(folder) : []
    if (found !== undefined) return refuse('demo.folderNotEmpty', { path: folder, found })
    const started = performance.now()
    const store = createStore(folder)
    if (isRefusal(store)) return store
    try {
      const plan = { years, today: new Date().toISOString().slice(0, 10) }
      const made = await generateYears(
        store,
        plan,
        (done, total) => output.progress(`År ${done} av ${total}`),
        signal,
      )
      if (isRefusal(made)) return made
      const result = { workspace: folder, seconds: secondsSince(started), ...sizeOf(store) }
      output.line(
        `${folder}: ${result.cases} saker, ${result.papers} saksframlegg, ${result.attachments} vedlegg, ${result.paragraphs} avsnitt, ${result.meetings} møter. ${String(result.seconds).replace('.', ',')} sekunder.`,
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

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 100) / 10

/** How much of everything there is. */
function sizeOf({
  db,
}: Store): Readonly<Record<'cases' | 'papers' | 'attachments' | 'paragraphs' | 'meetings', number>> {
  const count = (table: string): number => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return {
    cases: count('case_file'),
    papers: count('paper'),
    attachments: count('attachment'),
    paragraphs: count('paper_block'),
    meetings: count('meeting'),
  }
}
