import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is opened elsewhere: documents, and nothing that a system would run. */
export type CopyEnding = '.pdf' | '.docx' | '.eml' | '.txt'

/** Copies that other programs show: an attachment may be exempt, so nobody else on the machine reads them. */
export type OpenedCopies = {
  /** Writes a file, a PDF unless said otherwise, into a folder of its own (0700), for this user alone (0600); gives its path. */
  write(name: string, bytes: Uint8Array, ending?: CopyEnding): string
  /** Takes every copy away again. */
  clear(): void
}

/** No copies at first. */
export function createOpenedCopies(): OpenedCopies {
  const folders: string[] = []
  return {
    write: (name, bytes, ending = '.pdf') => {
      const folder = mkdtempSync(join(tmpdir(), 'saksklar-vedlegg-'))
      folders.push(folder)
      const path = join(folder, `${plainName(name)}${ending}`)
      writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' })
      return path
    },
    clear: () => {
      for (const folder of folders.splice(0)) {
        // a reader on Windows may still hold the file: what cannot go now is left to the system's own cleaning
        try {
          rmSync(folder, { recursive: true, force: true, maxRetries: 2 })
        } catch {
          continue
        }
      }
    },
  }
}

/** A file name that no file system takes for anything else: letters, digits, spaces and dashes. */
function plainName(name: string): string {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '').normalize('NFC')
  const plain = bare.replace(/[^\p{L}\p{N} _-]+/gu, '-').replace(/^[-\s]+|[-\s]+$/g, '')
  return plain.slice(0, 80) || 'vedlegg'
}
