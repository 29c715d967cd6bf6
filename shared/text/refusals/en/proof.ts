import type { proofRefusals as nb } from '../proof.ts'
import { rewordFinding } from '../../proof-sentences/reword.ts'
import type { Worded } from '../worded.ts'

const at = (page: string | undefined): string => (page === undefined ? '' : ` on page ${page}`)

/** Refusals of the proof, in English. */
export const proofRefusals: Worded<typeof nb> = {
  'proof.failed': (f) =>
    `The packet was not made. The proof found a fault${at(f['page'])}: ${rewordFinding(f['what'] ?? '', 'en')}. Correct what is named, or report the fault.`,
  'proof.leak': (f) =>
    `The public packet was not made${f['page'] === undefined ? '' : `, see page ${f['page']}`}: ${rewordFinding(f['what'] ?? '', 'en')}. Take it out where it stands, or lift the exemption.`,
  'proof.withheldUnreadable': () =>
    'The public packet was not made: an attachment that is withheld is damaged in the workspace, so it cannot be searched for. Fetch it from a backup.',
  'proof.unreadable': (f) =>
    `${f['file'] ?? 'The file'} cannot be read as a packet. Check that it is a PDF, and that it is whole.`,
  'proof.manifestWithoutKey': () =>
    'A manifest must be signed. Name the key file with --key; it is made if it does not exist.',
  'proof.keyUnusable': (f) =>
    `${f['path']} is not a private Ed25519 key in PEM format. Choose another file, and a new key is made there.`,
}
