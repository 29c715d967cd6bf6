/**
 * Branded identifiers: a `CaseId` handed to a function that wants a `MeetingId` does not compile.
 * All are UUIDv7 in lower case; time and chance come from outside (`IdSource`).
 */
declare const brand: unique symbol
export type Id<B extends string> = string & { readonly [brand]: B }

export type PersonId = Id<'Person'>
export type CommitteeId = Id<'Committee'>
export type CaseId = Id<'Case'>
export type ReadingId = Id<'Reading'>
export type PaperId = Id<'Paper'>
export type SectionId = Id<'Section'>
export type BlockId = Id<'Block'>
export type TemplateId = Id<'Template'>
export type AttachmentId = Id<'Attachment'>
export type ThemeId = Id<'Theme'>
export type EntryId = Id<'Entry'>
export type SourceId = Id<'Source'>
export type HearingId = Id<'Hearing'>
export type HearingInputId = Id<'HearingInput'>
export type InputPointId = Id<'InputPoint'>
export type MeetingId = Id<'Meeting'>
export type AgendaItemId = Id<'AgendaItem'>
export type MotionId = Id<'Motion'>
export type VoteId = Id<'Vote'>
export type RollEntryId = Id<'RollEntry'>
export type StatementId = Id<'StatementForMinutes'>
export type DecisionId = Id<'Decision'>
export type FollowUpId = Id<'FollowUp'>
export type MilestoneId = Id<'Milestone'>
export type IssuedPacketId = Id<'IssuedPacket'>
export type DisclosureId = Id<'Disclosure'>
export type VersionId = Id<'PaperVersion'>
export type ThreadId = Id<'CommentThread'>
export type CommentId = Id<'Comment'>
export type EventId = Id<'Event'>
export type AssessmentId = Id<'NewHearingAssessment'>
export type AddendumId = Id<'Addendum'>
export type MinutesEditionId = Id<'MinutesEdition'>
export type OperationId = Id<'Operation'>

/** SHA-256 of a blob's bytes, 64 lower-case hex digits. */
export type BlobHash = Id<'Blob'>

/** Gives a fresh UUIDv7 of the kind that the caller names. */
export type IdSource = <I extends Id<string>>() => I

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether `text` is written like one of our ids (UUIDv7, lower case). Says nothing about existence. */
export function looksLikeId(text: string): boolean {
  return uuidPattern.test(text)
}
