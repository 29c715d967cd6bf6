import type { Refusal } from '#shared/refusal.ts'

const codes: Readonly<Record<string, string>> = {
  'attachment.encrypted': 'word.locked',
  'attachment.damaged': 'word.damaged',
  'attachment.noPages': 'word.empty',
  'attachment.bomb': 'word.tooHeavy',
  'attachment.fileTooLarge': 'word.tooHeavy',
  'attachment.tooMuchMemory': 'word.tooHeavy',
  'attachment.tooSlow': 'word.tooHeavy',
  'attachment.unknownKind': 'word.notWord',
  'attachment.crashed': 'word.crashed',
}

/** A refusal of the intake's as one of a document that was to become text: it was never an attachment. */
export function wordRefusal(refusal: Refusal, file: string): Refusal {
  return { ...refusal, code: codes[refusal.code] ?? refusal.code, facts: { ...refusal.facts, file } }
}
