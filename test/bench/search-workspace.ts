import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlobHash, CommitteeId, MeetingId, PersonId, SectionId } from '#shared/ids.ts'
import { saveAttachment } from '#main/store/attachments.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveEntry } from '#main/store/knowledge.ts'
import { saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { saveCommittee, savePerson } from '#main/store/municipality.ts'
import { createStore } from '#main/store/open-store.ts'
import { savePaper } from '#main/store/papers.ts'
import { whole } from '#main/store/rows.ts'
import type { Database } from '#main/store/rows.ts'
import { saveSource, saveTheme } from '#main/store/sources.ts'
import { saveTemplate } from '#main/store/templates.ts'
import { storeFileName } from '#main/store/workspace.ts'
import * as build from '../support/builders.ts'
import { granted } from '../support/store.ts'
import { ZipfProse } from './search-prose.ts'

/** Ten documents a case, of which three papers hold all but a few of the paragraphs. */
export type SearchSize = { readonly cases: number; readonly paragraphsPerPaper: number }

/** 60,000 documents, half a million paragraphs. */
export const wholeSize: SearchSize = { cases: 6000, paragraphsPerPaper: 28 }
export const quickSize: SearchSize = { cases: 300, paragraphsPerPaper: 28 }

export type SearchPlace = { readonly workspace: string; readonly texts: string }

/** A workspace of this size and the same text as files, one for each document: made once for each schema, kept in `cache`. */
export async function searchWorkspace(size: SearchSize, cache: string): Promise<SearchPlace> {
  const folder = join(cache, `search-${size.cases}-${size.paragraphsPerPaper}-schema-${knownVersion}`)
  const place = (at: string): SearchPlace => ({ workspace: join(at, 'workspace'), texts: join(at, 'texts') })
  if (existsSync(join(place(folder).workspace, storeFileName))) return place(folder)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(place(unfinished).texts, { recursive: true })
  const store = granted(createStore(place(unfinished).workspace))
  try {
    await fill(store.db, size, place(unfinished).texts)
  } finally {
    store.close()
  }
  await rename(unfinished, folder)
  return place(folder)
}

/** The number of the case of this place. */
export const numberOf = (n: number): string =>
  `${String(6 + Math.floor(n / 300)).padStart(2, '0')}/${String(n).padStart(5, '0')}`

type Around = {
  readonly db: Database
  readonly prose: ZipfProse
  readonly officer: PersonId
  readonly committee: CommitteeId
  readonly template: ReturnType<typeof build.aTemplate>
}

async function fill(db: Database, { cases, paragraphsPerPaper }: SearchSize, texts: string): Promise<void> {
  const around: Around = {
    db,
    prose: new ZipfProse(2026),
    officer: build.newId(),
    committee: build.newId(),
    template: build.aTemplate(),
  }
  savePerson(db, build.aPerson({ id: around.officer }))
  saveCommittee(db, build.aCommittee({ id: around.committee }))
  saveTemplate(db, around.template)
  putBlob(db, build.pdfBytes, 'application/pdf')
  let meeting: MeetingId = build.newId()
  for (let from = 0; from < cases; from += 100) {
    const written: Written[] = []
    whole(db, () => {
      for (let n = from; n < Math.min(cases, from + 100); n++) {
        if (n % 20 === 0) meeting = aMeeting(around, n)
        written.push(...aWrittenCase(around, n, meeting, paragraphsPerPaper))
      }
    })
    await writeDocuments(join(texts, String(from)), written)
    process.stderr.write(`case ${from + 100} of ${cases}\n`)
  }
}

/** A document: its paragraphs. */
type Written = readonly string[]

/** A file for each document, a line for each paragraph. */
async function writeDocuments(folder: string, written: readonly Written[]): Promise<void> {
  await mkdir(folder)
  for (const [index, lines] of written.entries())
    await writeFile(join(folder, `${index}.txt`), lines.join('\n'))
}

function aMeeting({ db, committee }: Around, n: number): MeetingId {
  const [year, number] = [2006 + Math.floor(n / 300), 1 + (n % 300) / 20]
  const day = `${year}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 27)).padStart(2, '0')}`
  const meeting = build.aMeeting({ committee, number, startsAt: `${day}T17:00`, endsAt: `${day}T20:00` })
  saveMeeting(db, meeting)
  return meeting.id
}

/** Saves one case with its documents; returns what each of them says. */
function aWrittenCase(
  { db, prose, officer, committee, template }: Around,
  n: number,
  meeting: MeetingId,
  paragraphs: number,
): readonly Written[] {
  const written: string[][] = []
  const begin = (title: string): string => {
    written.push([title])
    return title
  }
  const say = (text: string): string => {
    written.at(-1)?.push(text)
    return text
  }
  const caseNumber = numberOf(n)
  const file = build.aCase({ officer, caseNumber, title: begin(prose.words(5)) })
  say(caseNumber)
  saveCase(db, file)
  const theme = build.aTheme({ case: file.id, name: say(prose.words(2)) })
  saveTheme(db, theme)
  const papers = (['first', 'second', 'council'] as const).map((stage, index) => {
    const reading = build.aReading({ case: file.id, committee, stage, sequence: index + 1 })
    saveReading(db, reading)
    const title = begin(prose.words(4))
    const content = Array.from({ length: paragraphs / 2 + prose.number(paragraphs) }, () =>
      build.aTextBlock(say(`${prose.sentence()} ${prose.sentence()} ${prose.sentence()}`)),
    )
    const sections = template.sections.map(({ key }, section) => ({
      id: build.newId<SectionId>(),
      key,
      content: content.filter((_, place) => place % template.sections.length === section),
    }))
    const of = { case: file.id, reading: reading.id, template: template.id, author: officer }
    const paper = build.aPaper({ ...of, title, sections })
    savePaper(db, paper)
    return paper
  })
  const [paper] = papers
  if (paper === undefined) throw new Error('a case has papers')
  const of = { case: file.id, enteredBy: officer }
  saveSource(db, build.aSource({ ...of, title: begin(prose.words(4)), savedText: say(prose.paragraph()) }))
  for (const number of [1, 2]) {
    const title = begin(prose.words(4))
    saveEntry(db, build.anEntry({ ...of, theme: theme.id, number, title, text: say(prose.paragraph()) }))
  }
  const hearing = build.aHearing({ case: file.id })
  saveHearing(db, hearing)
  const input = build.anInput({ hearing: hearing.id, text: begin(prose.paragraph()) })
  saveInput(db, { ...input, summary: say(prose.sentence()) })
  const attached = { case: file.id, paper: paper.id, blob: blobOf(db) }
  saveAttachment(db, build.anAttachment({ ...attached, title: begin(prose.words(4)) }))
  const place = { meeting, case: file.id, reading: paper.reading, paper: paper.id, position: 1 + (n % 20) }
  const item = build.anItem({ ...place, title: begin(prose.words(4)) })
  saveAgendaItem(db, item)
  const points = [begin(prose.sentence()), say(prose.sentence())]
  saveDecision(db, build.aDecision({ item: item.id, case: file.id, points }))
  return written
}

const blobOf = (db: Database): BlobHash =>
  db.prepare('SELECT sha256 FROM blob LIMIT 1').pluck().get() as BlobHash
