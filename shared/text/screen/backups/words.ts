import type { StoreFault } from '../../../domain/backup/backup.ts'
import { inAllLanguages } from '../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** Backups: what is kept, verified, carried elsewhere and restored. */
export const backupWords = inAllLanguages({ nb, nn, en })

/** What is wrong, as one part of a sentence. */
export const faultText = (text: typeof nb, faults: readonly StoreFault[]): string =>
  faults.map(({ kind, count, first }) => text.faults[kind](count, first)).join('; ')
