import type { DocxWarning } from './docx/warnings.ts'
import type { IntakeWarning } from './findings.ts'

/** A file that someone wants to attach. `title` and `alt` are what an officer said of it. */
export type OfferedFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly title?: string
  /** Alternative text of a picture. */
  readonly alt?: string
}

export type TakeInWarning =
  IntakeWarning | DocxWarning | 'attachment.altMissing' | 'attachment.wrongExtension'

/** What a converted file became; `title` is the one that its page or pages bear. */
export type Converted = {
  readonly pdf: Uint8Array
  readonly title: string
  readonly warnings: readonly TakeInWarning[]
}

/** What a file is called where nobody has given it a title. */
export function nameAsTitle(name: string): string {
  return name.replace(/\.[^.]*$/, '').trim() || name
}
