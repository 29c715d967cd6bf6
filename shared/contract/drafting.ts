import { z } from 'zod'
import type {
  BlockId,
  CaseId,
  CommentId,
  EntryId,
  HearingInputId,
  OperationId,
  PaperId,
  ThreadId,
  VersionId,
} from '../ids.ts'
import { id, language, lines, nothing, reads, sha256, someLine, line, writes } from './call.ts'
import { strictContent } from './content.ts'
import { finding, stage } from './values.ts'

/** Bytes as base64: updates of Yjs, pictures. */
const bytes = (most: number): z.ZodType<string, string> => z.base64().max(Math.ceil((most * 4) / 3) + 4)
const megabyte = 1024 * 1024

const refusal = finding.shape.refusal

/** A section of the template, as the editor shows it: heading and guidance are never part of the text. */
export const draftSection = z.strictObject({
  key: z.string(),
  role: z.enum(['proposal', 'summary', 'changes', 'text']),
  title: z.string(),
  guidance: z.string(),
  required: z.boolean(),
  wordLimit: z.number().nullable(),
})
export type DraftSection = z.infer<typeof draftSection>

/** A kept state of a paper's text. */
export const paperVersion = z.strictObject({
  id: id<VersionId>(),
  number: z.number().int(),
  at: z.string(),
  who: z.string(),
  /** `sitting`: as the text stood when somebody began to write again after a break. */
  kind: z.enum(['kept', 'sitting', 'beforeRestore', 'beforeImport', 'beforeMerge', 'frozen']),
  name: z.string(),
  words: z.number(),
  hash: sha256,
})
export type PaperVersionHead = z.infer<typeof paperVersion>

const comment = z.strictObject({
  id: id<CommentId>(),
  who: z.string(),
  /** Whether who works here wrote it, and may change it. */
  mine: z.boolean(),
  at: z.string(),
  text: z.string(),
  edited: z.boolean(),
})

/** Remarks on a stretch of text; `from` and `to` are Yjs relative positions, JSON as base64. */
export const commentThread = z.strictObject({
  id: id<ThreadId>(),
  section: z.string(),
  block: id<BlockId>().nullable(),
  from: z.string(),
  to: z.string(),
  /** What stood there when the thread was begun. */
  quote: z.string(),
  resolved: z.strictObject({ at: z.string(), who: z.string() }).nullable(),
  comments: z.array(comment),
})
export type CommentThread = z.infer<typeof commentThread>

const anchor = {
  section: z.string().max(60),
  block: id<BlockId>().nullable(),
  from: z.string().max(2000),
  to: z.string().max(2000),
  quote: z.string().max(500),
}
const remark = lines(8000).pipe(z.string().min(1))

export const draftingCalls = {
  /** The paper that could be begun now, for the reading that comes next; null when there is none to begin. */
  'paper.startable': reads(['case', 'paper'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({ stage, committee: z.string(), copyOf: stage.nullable() }).nullable(),
  }),
  /** Begins it: as a copy of the paper that was sent last, under the same ids of blocks. */
  'paper.start': writes(['case', 'paper', 'audit'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({ id: id<PaperId>() }),
  }),
  /**
   * A paper opened for writing, or for reading where `locked` says why it may not be changed. Rests on no topic:
   * what is open in the editor is the window's own, and only `paper.write` moves it on.
   */
  'paper.open': reads([], {
    in: { id: id<PaperId>() },
    out: z.strictObject({
      id: id<PaperId>(),
      title: z.string(),
      language,
      stage,
      committee: z.string(),
      case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() }),
      /** The same for all updates until the text is replaced from outside; handed back with each. */
      epoch: z.string(),
      sequence: z.number().int(),
      /** The whole Yjs document (`document/yjs`); empty where it cannot be handed to this program's editor. */
      state: z.string(),
      /** Why it can only be read: frozen, approved, a newer program's text, a workspace open for reading. */
      locked: refusal.nullable(),
      sections: z.array(draftSection),
      /** Printed pages that the paper should keep within, where its template says so. */
      pageBudget: z.number().nullable(),
      /** When it was last written, and by whom. */
      lastWrite: z.strictObject({ at: z.string(), who: z.string() }).nullable(),
    }),
  }),
  /**
   * Stores what was written since the last call: one Yjs update. `operation` is repeated when no answer came, and
   * then done once. Answers after the commit. Refuses with `draft.*`; the window keeps what it holds.
   */
  'paper.write': writes(['paper'], {
    in: {
      id: id<PaperId>(),
      epoch: z.string().max(40),
      operation: id<OperationId>(),
      update: bytes(16 * megabyte),
    },
    out: z.strictObject({ at: z.string(), sequence: z.number().int() }),
  }),
  /** What the paper still lacks, and what in it is broken; and advice on its points: for the list beside the text. */
  'paper.check': reads(['paper', 'attachment', 'knowledge', 'hearing'], {
    in: { id: id<PaperId>() },
    out: z.strictObject({ words: z.number(), missing: z.array(refusal), advice: z.array(refusal) }),
  }),

  /** Newest first. */
  'paper.versions': reads(['paper'], { in: { id: id<PaperId>() }, out: z.array(paperVersion) }),
  /** Keeps the text as it stands under a name. */
  'paper.keepVersion': writes(['paper'], {
    in: { id: id<PaperId>(), name: someLine(120) },
    out: z.strictObject({ version: id<VersionId>() }),
  }),
  /** The text of a version, section by section; null is the text as it stands. */
  'paper.version': reads(['paper'], {
    in: { id: id<PaperId>(), version: id<VersionId>().nullable() },
    out: z.strictObject({
      head: paperVersion.nullable(),
      sections: z.array(
        z.strictObject({ key: z.string(), title: z.string(), content: z.array(z.unknown()) }),
      ),
    }),
  }),
  /**
   * What to write to make the text say what a version says, as a Yjs update for the editor to apply, so that it can be
   * undone there; the text as it stood is kept as a version of its own.
   */
  'paper.restoreVersion': writes(['paper'], {
    in: { id: id<PaperId>(), version: id<VersionId>() },
    out: z.strictObject({ update: z.string(), sequence: z.number().int() }),
  }),

  /**
   * What to write to put text from outside into sections, in their place or after what they say; parts for one section
   * come in their order. An update for the editor as that of `paper.restoreVersion`, and the text as it stood is kept.
   * Pictures are taken in by `paper.addImage` first.
   */
  'paper.importSections': writes(['paper'], {
    in: {
      id: id<PaperId>(),
      sections: z
        .array(
          z.strictObject({
            key: z.string().max(60),
            content: strictContent,
            how: z.enum(['replace', 'append']),
          }),
        )
        .min(1)
        .max(200),
    },
    out: z.strictObject({ update: z.string(), sequence: z.number().int() }),
  }),

  'paper.threads': reads(['paper', 'person'], { in: { id: id<PaperId>() }, out: z.array(commentThread) }),
  'paper.startThread': writes(['paper'], {
    in: { id: id<PaperId>(), ...anchor, text: remark },
    out: z.strictObject({ thread: id<ThreadId>() }),
  }),
  'paper.reply': writes(['paper'], {
    in: { thread: id<ThreadId>(), text: remark },
    out: z.strictObject({ comment: id<CommentId>() }),
  }),
  'paper.editComment': writes(['paper'], { in: { comment: id<CommentId>(), text: remark }, out: nothing }),
  /** Takes a comment away, or brings it back; a thread without comments is gone. */
  'paper.removeComment': writes(['paper'], {
    in: { comment: id<CommentId>(), removed: z.boolean() },
    out: nothing,
  }),
  'paper.resolveThread': writes(['paper'], {
    in: { thread: id<ThreadId>(), resolved: z.boolean() },
    out: nothing,
  }),

  /** What the case knows that a text may cite. */
  'paper.citables': reads(['knowledge', 'hearing'], {
    in: { id: id<PaperId>() },
    out: z.strictObject({
      entries: z.array(
        z.strictObject({ id: id<EntryId>(), number: z.number(), title: z.string(), theme: z.string() }),
      ),
      inputs: z.array(
        z.strictObject({
          id: id<HearingInputId>(),
          number: z.number(),
          sender: z.string(),
          summary: z.string(),
        }),
      ),
    }),
  }),
  /** Takes in a picture for the text: PNG or JPEG, looked through and made safe as attachments are. */
  'paper.addImage': writes(['paper'], {
    in: { id: id<PaperId>(), name: line(200), bytes: bytes(20 * megabyte) },
    out: z.strictObject({
      blob: sha256,
      mediaType: z.enum(['image/png', 'image/jpeg']),
      width: z.number(),
      height: z.number(),
    }),
  }),
  /** A picture that stands in a paper. */
  'paper.image': reads([], {
    in: { id: id<PaperId>(), blob: sha256 },
    out: z.strictObject({ mediaType: z.string(), bytes: z.string() }),
  }),
} as const
