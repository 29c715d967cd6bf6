import type { backupRefusals as nb } from '../backup.ts'
import type { Worded } from '../worded.ts'

/** Why a backup was not made, carried on, verified or restored, in English. */
export const backupRefusals: Worded<typeof nb> = {
  'backup.noRoom': (f) =>
    `There is no room for the copy in ${f['path']}: it needs ${f['needed']} MB, and ${f['free']} MB are free. Nothing was changed. Free some space and try again.`,
  'backup.diskFull': (f) =>
    `The disk with ${f['path']} became full. Nothing half-made was left, and earlier copies are whole. Free some space and try again.`,
  'backup.otherStore': (f) =>
    `The workspace ${f['path']} was replaced while the copy was made. The copy was discarded. Try again.`,
  'backup.gone': (f) => `${f['path']} is not there any more. Choose another copy.`,
  'backup.unknown': (f) =>
    `There is no backup «${f['name']}» in ${f['path']}. See the list with «saksklar backup --list».`,
  'backup.none': (f) =>
    `There are no backups in ${f['path']}. If they lie elsewhere, name the file with --from.`,
  'backup.notAStore': (f) => `${f['path']} is no backup made by Saksklar. The file was not touched.`,
  'backup.damaged': (f) =>
    `The copy ${f['path']} is damaged${f['what'] === '' ? '' : ` (${f['what'] ?? ''})`} and was not restored. Nothing was changed. Choose another copy.`,
  'backup.newer': (f) =>
    `The copy ${f['path']} was made by a newer Saksklar (version ${f['have']}, this one knows ${f['know']}). Nothing was changed. Update the program first.`,
  'backup.inUse': (f) =>
    `The workspace ${f['path']} is open in another window or program. Nothing was changed. Close it there, and try again.`,
  'backup.nothingAside': (f) => `There is no restoration to undo in ${f['path']}.`,
  'backup.placeGone': (f) =>
    `The second place, ${f['path']}, cannot be found now. Connect the disk or the network; the copy is taken along as soon as the place is there.`,
  'backup.placeFailed': (f) => `${f['path']} could not be used (${f['reason']}). Check that you have access.`,
  'backup.copyDiffers': (f) =>
    `The copy that arrived at ${f['path']} was not the same as the one that was sent, and was deleted there. It is sent again next time. If it happens again, the disk may be bad.`,
  'backup.placeInWorkspace': (f) =>
    `${f['path']} lies in the workspace itself. Choose another disk or a folder on the network, so that the copies are safe if the machine is lost.`,
}
