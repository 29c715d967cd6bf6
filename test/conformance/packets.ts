import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { packetClaims } from '#shared/text/conformance-words.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import { findCaseByWord, findMeetingByWord } from '#main/actions/find-subject.ts'
import { knowledgeJob, printKnowledge } from '#main/actions/knowledge/print-knowledge.ts'
import { loadPacketModel } from '#main/actions/packet/load-packet-model.ts'
import type { LoadedPacket, PacketOptions } from '#main/actions/packet/load-packet-model.ts'
import { templateFolder } from '#main/resources.ts'
import { readBlob } from '#main/store/blobs.ts'
import type { Store } from '#main/store/store.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import type { AssembledPacket } from '#main/typeset/assemble/assemble.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { takeIn } from '#main/typeset/intake/take-in.ts'
import { packetMarkup, packetTitle, pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { stripHeight } from '#shared/packet/stamp-size.ts'
import { inputFor, metadata } from '#support/assembled.ts'
import { saksklar } from '#support/demo.ts'
import { builtDemo, wanted } from '#support/demo-store.ts'
import { wordReport } from '#support/docx-makers.ts'
import { oddKnowledge } from '#support/odd-knowledge.ts'
import { png } from '#support/picture-makers.ts'
import { oddPaper } from './odd-paper.ts'

/** Meetings of the demo that have packets with attachments. */
const meetings = ['formannskapet/2020-11-24', 'formannskapet/2021-04-21', 'kommunestyret/2021-05-11']
const plainMeeting = 'formannskapet/2020-09-15'

export type MadeFile = {
  readonly name: string
  readonly path: string
  readonly conformance: AssembledPacket['conformance']
}

/** A packet with those attachments of it that `keep` wants. */
export async function packetWith(
  store: Store,
  engine: TypesetEngine,
  word: string,
  audience: Audience,
  keep: (title: string) => boolean,
  changed: (model: PacketModel) => PacketModel = (model) => model,
  options: PacketOptions = {},
): Promise<AssembledPacket> {
  const meeting = wanted(findMeetingByWord(store.db, word))
  const loaded = wanted(loadPacketModel(store.db, meeting, audience, options))
  const model = changed(thinned(loaded.model, keep))
  const template = await readFile(join(templateFolder, 'packet.typ'))
  const files = new Map<string, Uint8Array>([['/packet.typ', template], ...model.images])
  const typeset = await engine.typeset({ main: packetMarkup(model), files }, pageMarkLabel)
  return assemble({
    typeset: typeset.pdf,
    placements: placementsOf(store, model, loaded.files, typeset.marks as readonly PageMark[]),
    metadata: {
      title: packetTitle(model),
      author: model.municipality.name,
      subject: model.items.map((item) => item.number).join(', '),
      keywords: [model.committee],
      language: 'nb-NO',
      createdAt: new Date('2021-01-01T12:00:00Z'),
    },
  })
}

function thinned(model: PacketModel, keep: (title: string) => boolean): PacketModel {
  const items = model.items.map((item) => ({
    ...item,
    attachments: item.attachments.filter((each) => keep(each.title)),
  }))
  return { ...model, items }
}

function placementsOf(
  store: Store,
  model: PacketModel,
  files: LoadedPacket['files'],
  marks: readonly PageMark[],
) {
  return files.flatMap(({ id, blob, language }) => {
    const attachment = model.items.flatMap((item) => item.attachments).find((each) => each.id === id)
    const mark = marks.find((each) => each.kind === 'attachment' && each.id === id)
    if (attachment === undefined || mark === undefined) return []
    const place = { firstPage: mark.page - 1, title: attachment.title, pages: attachment.pages.length }
    const bytes = readBlob(store.db, blob)
    if (bytes === null) throw new Error(`${attachment.title}: no file`)
    return [{ ...place, strip: stripHeight, bytes, ...(language === null ? {} : { language }) }]
  })
}

/** Makes the demo municipality in `folder` and gives its open store. */
async function freshStore(folder: string): Promise<Store> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return builtDemo(folder)
}

const promised: AssembledPacket['conformance'] = {
  claims: packetClaims,
  hindered: [],
  ownPages: [],
  attachments: 0,
}

/** All that `npm run conformance` looks at, made in `folder`. */
export async function makePackets(folder: string): Promise<readonly MadeFile[]> {
  const packets = join(folder, 'packets')
  const workspace = join(folder, 'demo')
  const store = await freshStore(workspace)
  rmSync(packets, { recursive: true, force: true })
  mkdirSync(packets)
  const made: MadeFile[] = []
  const keep: Keep = (name, { bytes, conformance }) => {
    const path = join(packets, `${name}.pdf`)
    writeFileSync(path, bytes)
    made.push({ name, path, conformance })
  }
  await convertedFiles(keep)
  await demoPackets(store, keep)
  await knowledgeBases(store, keep)
  store.close()
  for (const audience of ['members', 'public']) made.push(await packetByProgram(workspace, packets, audience))
  made.push(...(await laterEditions(join(folder, 'sent'), packets)))
  return made
}

type Keep = (name: string, made: Pick<AssembledPacket, 'bytes' | 'conformance'>) => void

/** A Word document and a picture as intake makes pages of them, and a packet around both. */
async function convertedFiles(keep: Keep): Promise<void> {
  const offered = [
    { name: 'rapport.docx', bytes: wordReport(png(40, 30)) },
    { name: 'bilde.png', bytes: png(40, 30), alt: 'Et bilde' },
  ]
  const files: Uint8Array[] = []
  for (const file of offered) {
    const { pdf } = wanted(await takeIn(file))
    files.push(pdf)
    keep(`made of ${file.name}`, { bytes: pdf, conformance: promised })
  }
  keep('packet around converted files', await assemble(await inputFor(...files)))
}

/** Packets of the demo for both audiences: as they are, without attachments, and with those that conform. */
async function demoPackets(store: Store, keep: Keep): Promise<void> {
  const engine = await loadEngine()
  const odd = await packetWith(store, engine, plainMeeting, 'members', () => true, oddPaper)
  keep('everything that may be typed', odd)
  for (const audience of ['members', 'public'] as const) {
    for (const word of meetings) {
      const name = `${word.slice(-10)} ${audience}`
      const whole = await packetWith(store, engine, word, audience, () => true)
      keep(name, whole)
      const none = await packetWith(store, engine, word, audience, () => false)
      keep(`${name} without attachments`, none)
      const hindering = new Set(whole.conformance.hindered.map(({ title }) => title))
      const conforming = await packetWith(store, engine, word, audience, (title) => !hindering.has(title))
      keep(`${name} with conforming attachments`, conforming)
    }
    const since = { redline: 'firstReading' } as const
    const redlined = await packetWith(
      store,
      engine,
      meetings[1] ?? '',
      audience,
      () => false,
      undefined,
      since,
    )
    keep(`second reading ${audience} with changes`, redlined)
  }
}

/** The demo's knowledge base for both audiences, and one with all that may be typed in both languages. */
async function knowledgeBases(store: Store, keep: Keep): Promise<void> {
  const engine = await loadEngine()
  const { id } = wanted(findCaseByWord(store.db, '20/01610'))
  for (const audience of ['members', 'public'] as const)
    keep(
      `knowledge base ${audience}`,
      wanted(await printKnowledge(store, { case: id, themes: [], audience }, '2021-05-25', { engine })),
    )
  for (const language of ['nb', 'nn'] as const) {
    const { pdf } = await engine.typeset(await knowledgeJob(oddKnowledge(language)), pageMarkLabel)
    const made = {
      typeset: pdf,
      placements: [],
      metadata: { ...metadata, language: `${language}-NO` as const },
    }
    keep(`knowledge base of all that may be typed ${language}`, await assemble(made))
  }
}

/**
 * What follows when a paper that was sent is corrected, from the terminal: consolidated packets, supplements, the
 * corrections set against what was sent, and the account of a proof.
 */
async function laterEditions(workspace: string, folder: string): Promise<readonly MadeFile[]> {
  const meeting = 'formannskapet/2021-05-26'
  const out = join(folder, 'editions')
  const run = async (...words: readonly string[]): Promise<void> => {
    const { code, err } = await saksklar(...words, '--workspace', workspace)
    if (code !== 0) throw new Error(`${words[0]} ended with ${code}: ${err}`)
  }
  rmSync(workspace, { recursive: true, force: true })
  await saksklar('demo', '--out', workspace)
  const amount = ['--replace', '74 000', '--with', '84 000', '--reason', 'Feil beløp']
  await run('correct', '21/00655', ...amount)
  await run('supplement', meeting, '--issued', '2021-05-21', '--out', out)
  const redlined = join(out, 'rettelser.pdf')
  await run('packet', meeting, '--audience', 'public', '--corrections', '--out', redlined)
  await run('proof', redlined, '--out', join(out, 'regnskap.pdf'))
  return readdirSync(out).map((name) => ({ name, path: join(out, name), conformance: promised }))
}

/** The packet of a meeting without attachments, as the terminal program makes it. */
async function packetByProgram(workspace: string, folder: string, audience: string): Promise<MadeFile> {
  const name = `2020-09-15 ${audience} by the program`
  const path = join(folder, `${name}.pdf`)
  const options = ['--audience', audience, '--workspace', workspace, '--out', path]
  const { code, err } = await saksklar('packet', plainMeeting, ...options)
  if (code !== 0) throw new Error(`packet ended with ${code}: ${err}`)
  return { name, path, conformance: promised }
}
