import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openStore } from '#main/store/open-store.ts'
import { saveOwnDay } from '#main/store/own-day.ts'
import { textOfPdf } from '#main/typeset/proof/text-of-pdf.ts'
import { freshFolder, makeDemo, saksklar, spoiledCopy } from './demo.ts'
import { docx, item, paragraph } from './docx-makers.ts'
import { granted } from './store.ts'

/** An officer of the demo municipality who has the terminal alone. */
export type TerminalDesk = {
  readonly folder: string
  /** Ids of the cases that were prepared, by number. */
  readonly cases: ReadonlyMap<string, string>
  /** What a command says; throws when it is refused. */
  readonly ran: (...words: readonly string[]) => Promise<string>
  readonly call: <T>(name: string, input: unknown) => Promise<T>
  /** A command that is refused says why in words, and the section that it rests on. */
  readonly stopped: (words: readonly string[], why: RegExp, ground: string) => Promise<void>
  /** The day comes. */
  readonly on: (today: string) => void
  /** A simple case of the formannskap, with a paper that the chief executive has approved. */
  readonly prepare: (
    number: string,
    title: string,
    points: readonly string[],
    exempt?: boolean,
  ) => Promise<void>
  /** What a PDF says, on one line. */
  readonly said: (file: string) => Promise<string>
}

/** A copy of the demo municipality, and the terminal over it. */
export async function terminalDesk(name: string): Promise<TerminalDesk> {
  const folder = freshFolder(name)
  const workspace = spoiledCopy((await makeDemo()).folder, folder, 'solvik', () => undefined)
  const cases = new Map<string, string>()
  const run = (...words: readonly string[]) => saksklar(...words, '--workspace', workspace)
  const ran: TerminalDesk['ran'] = async (...words) => {
    const { code, out, err } = await run(...words)
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${out}${err}`)
    return out
  }
  const call = async <T>(asked: string, input: unknown): Promise<T> =>
    JSON.parse(await ran('call', asked, JSON.stringify(input))) as T
  return {
    folder,
    cases,
    ran,
    call,
    stopped: async (words, why, ground) => {
      const { code, err } = await run(...words)
      expect([code, err]).toEqual([1, expect.stringMatching(why)])
      expect(err).toContain(ground)
    },
    on: (today) => {
      const store = granted(openStore(workspace))
      granted(store.transaction((db) => (saveOwnDay(db, today), null)))
      store.close()
    },
    prepare: async (number, title, points, exempt = false) => {
      const choices = await call<{ employees: { id: string }[]; committees: { id: string; name: string }[] }>(
        'case.choices',
        {},
      )
      const { id } = await call<{ id: string }>('case.create', {
        caseNumber: number,
        title,
        archiveCode: '033',
        language: 'nb',
        template: 'simple',
        officer: choices.employees[0]?.id,
        owner: null,
        committee: choices.committees.find((each) => each.name === 'Formannskapet')?.id,
      })
      cases.set(number, id)
      const basis = {
        scope: 'whole',
        basis: 'offl-13+fvl-13-1-1',
        publicTitle: 'Personalsak',
        widerAccessAssessed: false,
      }
      const disclosure = { ...basis, reason: 'Personlige forhold', until: null }
      if (exempt) await call('case.update', { id, change: { disclosure } })
      const file = join(folder, 'framlegg.docx')
      writeFileSync(file, paperOf(points))
      const [paper] = await call<{ id: string }[]>('case.papers', { id })
      await ran('docx', 'import', number, file, ...(paper === undefined ? [] : ['--paper', paper.id]))
      await ran('course', number, 'submitForReview')
      await ran('course', number, 'approve')
    },
    said: async (file) => (await textOfPdf(readFileSync(file))).join(' ').replaceAll(/\s+/g, ' '),
  }
}

/** What an officer wrote in Word. */
function paperOf(points: readonly string[]): Buffer {
  const sections = ['Sammendrag', 'Saksopplysninger', 'Vurdering', 'Økonomiske konsekvenser']
  const body = [
    paragraph('Forslag til vedtak', 'Overskrift1'),
    ...points.map((point) => item(point, 'numbered')),
    ...sections.flatMap((title) => [
      paragraph(title, 'Overskrift1'),
      paragraph(`Om ${title.toLowerCase()}.`),
    ]),
  ]
  return docx(body.join(''))
}
