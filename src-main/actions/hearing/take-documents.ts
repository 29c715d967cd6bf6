import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import { checkInput, longestInput } from '#shared/domain/hearing/check-input.ts'
import type { ContactFacts, InputFacts } from '#shared/domain/hearing/check-input.ts'
import { cleanLines } from '#shared/domain/hearing/import/plan-inputs.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { HearingId, OperationId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { mailLimits } from '../../exchange/mail/mail-limits.ts'
import type { ReadMail } from '../../exchange/mail/read-mail.ts'
import { putBlob } from '../../store/blobs.ts'
import { sha256 } from '../../store/hash.ts'
import { saveContact } from '../../store/hearings.ts'
import { inputWithOriginal, saveInputFiles } from '../../store/input-files.ts'
import { inputCount } from '../../store/input-rows.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { recognise } from '../../typeset/intake/kind.ts'
import { documentTextInProcess } from '../../typeset/intake/process/inspect-in-process.ts'
import type { ActedBy } from '../acted-by.ts'
import { mediaTypes } from '../attach-files.ts'
import { rememberImport } from './commit-import.ts'
import { openHearing, placeInput } from './keep-input.ts'
import type { OpenHearing } from './keep-input.ts'

type Warning = Output<'hearing.takeDocuments'>['files'][number]['warnings'][number]
type KeptFile = { readonly name: string; readonly bytes: Uint8Array; readonly mediaType: string }

/** A document read and not yet entered. */
type TakenDocument = {
  readonly facts: InputFacts
  readonly contact: ContactFacts | null
  /** The letter itself first. */
  readonly files: readonly KeptFile[]
  readonly warnings: readonly Warning[]
}

export type DocumentOutcome = {
  readonly file: string
  readonly taken: { readonly id: HearingInput['id']; readonly number: number } | null
  readonly warnings: readonly Warning[]
  readonly refusal: Refusal | null
}

export type TakeWork = {
  /** Reads an e-mail in a thread that may be ended. */
  readonly readMail: (bytes: Uint8Array) => Promise<ReadMail | Refusal>
  readonly signal: AbortSignal
  readonly progress: (file: string, done: number) => void
}

/** Attachments of one mail that are kept, and the bytes of each. */
const mostAttachments = 20
const largestAttachment = 20 * 1024 * 1024

/**
 * Takes in e-mails, Word documents and PDFs, each as an input with its original: one that is refused does not stop the
 * next, and all that were taken in can be taken back as one. Refuses the whole with what {@link openHearing} does.
 */
export async function takeDocuments(
  store: Store,
  id: HearingId,
  paths: readonly string[],
  by: ActedBy,
  work: TakeWork,
): Promise<{ readonly import: OperationId | null; readonly files: readonly DocumentOutcome[] } | Refusal> {
  const shut = openHearing(store.db, id)
  if (isRefusal(shut)) return shut
  const read: (readonly [string, TakenDocument | Refusal])[] = []
  for (const path of paths) {
    work.progress(basename(path), read.length)
    work.signal.throwIfAborted()
    read.push([basename(path), await readDocument(path, by, work)])
  }
  return store.transaction((db) => {
    const open = openHearing(db, id)
    if (isRefusal(open)) return open
    const { last: before } = inputCount(db, id)
    const inputs: HearingInput[] = []
    const files = read.map(([file, document]): DocumentOutcome => {
      const entered = isRefusal(document) ? document : enter(db, open, document, by)
      if (isRefusal(document) || isRefusal(entered))
        return { file, taken: null, warnings: [], refusal: entered as Refusal }
      inputs.push(entered)
      const taken = { id: entered.id, number: entered.number }
      return { file, taken, warnings: document.warnings, refusal: null }
    })
    if (inputs.length === 0) return { import: null, files }
    const names = files.flatMap(({ file, taken }) => (taken === null ? [] : [file]))
    const hash = sha256(inputs.map((input) => input.id).join('\n'))
    const name = names.length === 1 ? (names[0] ?? '') : `${names.length} filer`
    return { import: rememberImport(db, open, { name, hash, inputs, before }, by), files }
  })
}

function enter(
  db: Database,
  { hearing }: OpenHearing,
  { facts, contact, files }: TakenDocument,
  by: ActedBy,
): HearingInput | Refusal {
  const kept = files.map(({ name, bytes, mediaType }, at) => ({
    name,
    part: at === 0 ? ('original' as const) : ('attached' as const),
    blob: putBlob(db, bytes, mediaType),
  }))
  const twin = inputWithOriginal(db, hearing.id, kept[0]?.blob ?? ('' as never))
  if (twin !== null) return refuse('input.sameFile', { number: twin })
  const input = placeInput(db, hearing, { ...facts, points: [], disclosure: null }, by)
  saveInputFiles(db, input.id, kept)
  if (contact !== null) saveContact(db, { input: input.id, ...contact })
  return input
}

async function readDocument(path: string, by: ActedBy, work: TakeWork): Promise<TakenDocument | Refusal> {
  const name = basename(path)
  const taken =
    extname(path).toLowerCase() === '.eml' ? await fromMail(path, by, work) : await fromFile(path, by, work)
  if (isRefusal(taken)) return { ...taken, facts: { ...taken.facts, file: name } }
  return checkInput(taken.facts, by.today) ?? taken
}

/** A letter: who sent it, an officer must say; until then it bears its file's name, and is nobody's in public. */
async function fromFile(path: string, by: ActedBy, { signal }: TakeWork): Promise<TakenDocument | Refusal> {
  const name = basename(path)
  if (extname(path).toLowerCase() === '.msg') return refuse('mail.outlook')
  const read = await documentTextInProcess({ name, path }, signal)
  if (isRefusal(read)) return read
  const text = cleanLines(read.text)
  const mediaType = read.kind === 'pdf' ? 'application/pdf' : mediaTypes.docx
  const sender = incomingText(name.slice(0, -extname(name).length || undefined)).text.slice(0, 300)
  return {
    facts: {
      sender,
      senderKind: 'privatePerson',
      receivedOn: by.today,
      text: text.slice(0, longestInput).toWellFormed(),
      summary: text === '' ? name : '',
    },
    contact: null,
    files: [{ name, bytes: read.bytes, mediaType }],
    warnings: [
      ...(text === '' ? (['noText'] as const) : []),
      ...(text.length > longestInput ? (['textCut'] as const) : []),
      ...(read.active ? (['active'] as const) : []),
    ],
  }
}

/** A mail comes from a private person until somebody says otherwise: so nobody is named by mistake. */
async function fromMail(path: string, by: ActedBy, work: TakeWork): Promise<TakenDocument | Refusal> {
  const bytes = await mailBytes(path)
  if (isRefusal(bytes)) return bytes
  const mail = await work.readMail(bytes)
  if (isRefusal(mail)) return mail
  const attached = await readAttached(mail, work)
  const parts = [
    mail.subject,
    mail.text,
    ...attached.map(({ file, text }) => (text === '' ? '' : `[${file.name}]\n${text}`)),
  ]
  const text = cleanLines(parts.filter((part) => part.trim() !== '').join('\n\n'))
  const isDated = mail.sentOn !== null && mail.sentOn <= by.today
  const contact = { name: mail.name, email: mail.address, phone: '', address: '' }
  return {
    facts: {
      sender: mail.name === '' ? 'Privatperson' : mail.name,
      senderKind: 'privatePerson',
      receivedOn: isDated ? (mail.sentOn ?? by.today) : by.today,
      text: text.slice(0, longestInput).toWellFormed(),
      summary: '',
    },
    contact: contact.name + contact.email === '' ? null : contact,
    files: [
      { name: basename(path), bytes, mediaType: 'message/rfc822' },
      ...attached.map(({ file }) => file),
    ],
    warnings: [
      ...(isDated ? [] : (['noDate'] as const)),
      ...(text.length > longestInput ? (['textCut'] as const) : []),
      ...(attached.length < mail.attachments.length ? (['leftOut'] as const) : []),
    ],
  }
}

async function mailBytes(path: string): Promise<Uint8Array | Refusal> {
  const megabytes = (size: number): number => Math.ceil(size / 1024 / 1024)
  try {
    const { size } = await stat(path)
    if (size > mailLimits.bytes)
      return refuse('mail.tooLarge', { megabytes: megabytes(size), limit: megabytes(mailLimits.bytes) })
    return await readFile(path)
  } catch {
    return refuse('file.unreadable', { path })
  }
}

/** Letters that hung on a mail, each read in a process of its own; what is no letter, or is refused, is left out. */
async function readAttached(
  { attachments }: ReadMail,
  { signal }: TakeWork,
): Promise<readonly { readonly file: KeptFile; readonly text: string }[]> {
  const found: { readonly file: KeptFile; readonly text: string }[] = []
  for (const { name, bytes } of attachments.slice(0, mostAttachments)) {
    const kind = recognise(bytes)
    const isLetter = 'kind' in kind && (kind.kind === 'pdf' || kind.kind === 'docx')
    if (!isLetter || bytes.length > largestAttachment) continue
    const read = await documentTextInProcess({ name, bytes }, signal)
    if (isRefusal(read)) continue
    const mediaType = read.kind === 'pdf' ? 'application/pdf' : mediaTypes.docx
    found.push({ file: { name, bytes, mediaType }, text: cleanLines(read.text) })
  }
  return found
}
