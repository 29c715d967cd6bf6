import { plainText } from '#shared/document/text.ts'
import type { CaseId, EntryId, SourceId } from '#shared/ids.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { agendaOf } from '../../store/agenda.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { readBlob } from '../../store/blobs.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { earlierCitations } from '../../store/earlier-papers.ts'
import type { EarlierCitation } from '../../store/earlier-papers.ts'
import { contactOfInput, hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { findEntryVersion } from '../../store/knowledge.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { sourcesByIds } from '../../store/sources.ts'
import { citedVersions } from './cited-entries.ts'

/** Something that the public edition leaves out, and the public name of where it belongs. */
export type Secret = {
  readonly from: string
  /** Titles, names, addresses: wherever they stand, they are out. */
  readonly names: readonly string[]
  /** Running text, which may say by chance what open papers say as well. */
  readonly prose: readonly string[]
}

/** All that the items of a meeting keep from the public. Loaded only to search a packet that is already made. */
export async function secretsOfMeeting(
  db: Database,
  meeting: Meeting,
  textOf: (bytes: Uint8Array) => Promise<readonly string[]>,
): Promise<readonly Secret[]> {
  const secrets: Secret[] = []
  const cases = new Set<CaseId>()
  for (const item of agendaOf(db, meeting.id)) {
    const from = item.number?.printed ?? item.kind
    const disclosure = effectiveDisclosure(db, item.id)
    if (disclosure !== null) secrets.push(secretItem(db, item, from, disclosure.reason))
    const papers = versionsFrom(db, item)
    for (const attachment of papers.flatMap((paper) => attachmentsOfPaper(db, paper.id))) {
      if (disclosure === null && attachment.disclosure === null) continue
      secrets.push(await secretAttachment(db, attachment, from, textOf))
    }
    for (const paper of papers) secrets.push(...secretSources(db, paper, from))
    cases.add(item.case)
  }
  for (const file of cases) secrets.push(...secretsOfHearings(db, file))
  return secrets
}

/** The item's paper, and corrections of it that a later edition may be about to print. */
function versionsFrom(db: Database, item: AgendaItem): readonly CasePaper[] {
  const versions = papersOfCase(db, item.case).filter((paper) => paper.reading === item.reading)
  const current = versions.find((paper) => paper.id === item.paper)
  return versions.filter((paper) => paper.version >= (current?.version ?? 1))
}

function secretItem(db: Database, item: AgendaItem, from: string, reason: string): Secret {
  const file = findCase(db, item.case)
  const papers = versionsFrom(db, item)
  return {
    from,
    names: [item.title, file?.title ?? '', ...papers.map((paper) => paper.title)],
    prose: [
      reason,
      item.withdrawnReason,
      ...papers.map((paper) => paper.correctionReason ?? ''),
      ...papers.flatMap((paper) => paper.sections.map((section) => plainText(section.content))),
    ],
  }
}

async function secretAttachment(
  db: Database,
  attachment: Attachment,
  item: string,
  textOf: (bytes: Uint8Array) => Promise<readonly string[]>,
): Promise<Secret> {
  const bytes = readBlob(db, attachment.blob)
  const lines = bytes === null ? [] : await textOf(bytes)
  return {
    from: `${item}, vedlegg ${attachment.number}`,
    names: [attachment.title, attachment.fileName],
    prose: [attachment.disclosure?.reason ?? '', ...lines],
  }
}

/** Sources of what a paper cites, and of what an earlier reading's paper cited: that is told beside it. */
function secretSources(db: Database, { id, reading }: CasePaper, item: string): readonly Secret[] {
  const now = citedVersions(db, citationsOfPaper(db, id))
  const own = findReading(db, reading)
  const then = own === null ? new Map<EntryId, EarlierCitation>() : earlierCitations(db, own)
  const former = now.flatMap((entry) => {
    const earlier = then.get(entry.id)
    return earlier === undefined ? [] : (findEntryVersion(db, entry.id, earlier.version) ?? [])
  })
  const cited = [...now, ...former]
  const ids = [...new Set<SourceId>(cited.flatMap((entry) => entry.sources.map(({ source }) => source)))]
  return sourcesByIds(db, ids)
    .filter((source) => source.disclosure !== null)
    .map(({ number, title, savedText, url, disclosure }) => ({
      from: `kilde ${number} i ${item}`,
      names: [title, url ?? ''],
      prose: [savedText, disclosure?.reason ?? ''],
    }))
}

/** Contact data go to nobody, and names of private persons not to the public (offentlegforskrifta § 7). */
function secretsOfHearings(db: Database, file: CaseId): readonly Secret[] {
  return hearingsOfCase(db, file).flatMap((hearing) =>
    inputsOfHearing(db, hearing.id).map((input) => secretInput(db, input)),
  )
}

function secretInput(db: Database, input: HearingInput): Secret {
  const contact = contactOfInput(db, input.id)
  // Some officers write the name, others only what the public may read as well.
  const isNamed =
    input.senderKind === 'privatePerson' && !/^(?:privatperson|innbygg[ea]r)/i.test(input.sender)
  const points = input.points.flatMap((point) => [point.text, point.assessment, point.change])
  return {
    from: `I-${input.number}`,
    names: [
      ...(contact === null ? [] : [contact.name, contact.address, contact.email, contact.phone]),
      ...(isNamed ? [input.sender] : []),
    ],
    prose:
      input.disclosure === null
        ? []
        : [input.sender, input.summary, input.text, input.disclosure.reason, ...points],
  }
}
