import type {
  CommitteeId,
  EntryId,
  HearingInputId,
  IdSource,
  PersonId,
  TemplateId,
  ThemeId,
} from '#shared/ids.ts'
import type { Image } from '#shared/document/model.ts'
import type { PaperKind, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { Database } from '../../store/rows.ts'
import type { ComposeTargets } from '../../exchange/markdown/compose.ts'
import type { DemoAttachment } from '../content/types.ts'
import type { InspectedPdf } from '../../typeset/intake/inspect-pdf.ts'

/** Bodies of the demo municipality. */
export type CommitteeKey = 'executive' | 'council' | 'elderly' | 'disability' | 'youth'

export type BuiltAttachment = {
  readonly bytes: Uint8Array
  readonly facts: InspectedPdf
  readonly prepared: Uint8Array
}

/** What the builders share while they fill a store: names for what has been made so far. */
export type DemoContext = {
  readonly db: Database
  readonly newId: IdSource
  readonly persons: Map<string, PersonId>
  readonly committees: Map<CommitteeKey, CommitteeId>
  readonly templates: Map<PaperKind, PaperTemplate>
  readonly themes: Map<number, ThemeId>
  readonly entries: Map<number, EntryId>
  readonly inputs: Map<number, HearingInputId>
  /** Pictures that prose may show, by key. */
  readonly images: Map<string, Pick<Image['attrs'], 'blob' | 'mediaType'>>
  /** PDFs made beforehand: typesetting is asynchronous, a store's transaction is not. */
  readonly attachments: ReadonlyMap<DemoAttachment, BuiltAttachment>
}

/** What was registered under a name; a name that nobody registered is a mistake in the demo. */
export function named<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demo knows no ${String(key)}`)
  return value
}

/** Targets that demo prose may cite. */
export function targetsOf(context: DemoContext): ComposeTargets {
  return {
    entry: (number) => named(context.entries, number),
    input: (number) => named(context.inputs, number),
    image: (key) => named(context.images, key),
    newNoteId: () => context.newId(),
  }
}

export type { TemplateId }
