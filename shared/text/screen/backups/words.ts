import type { StoreFault } from '../../../domain/backup/backup.ts'
import { inAllLanguages } from '../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** Backups: what is kept, verified, carried elsewhere and restored. */
export const backupWords = inAllLanguages({ nb, nn, en })

/** What is wrong, as one part of a sentence. Where the file is not the one that was written, all else follows from it. */
export function faultText(text: typeof nb, faults: readonly StoreFault[]): string {
  const spoilt = faults.find(({ kind }) => kind === 'bytes')
  const told = spoilt === undefined ? faults : [spoilt]
  return told.map(({ kind, count, first }) => text.faults[kind](count, first)).join('; ')
}
