import { keyName } from '../../key-name.ts'
import type { Facts } from '../../refusal-words.ts'
import type { storeRefusals as nb } from '../store.ts'
import type { Worded } from '../worded.ts'

const byWhom = (f: Facts): string => {
  const [user = '', machine = ''] = [f['user'], f['machine']]
  if (user === '' && machine === '') return ''
  return ` (${user === '' ? 'somebody' : user}${machine === '' ? '' : ` on ${machine}`})`
}

/** Refusals of the store and of files, in English. */
export const storeRefusals: Worded<typeof nb> = {
  'store.missing': (f) =>
    `There is no workspace in ${f['path']}. Check the path, or make one with «saksklar demo».`,
  'store.notAWorkspace': (f) =>
    `${f['path']} is not a Saksklar workspace. The file was not touched. Choose another.`,
  'store.newer': (f) =>
    `The workspace ${f['path']} was made by a newer Saksklar (version ${f['have']}, this one knows ${f['know']}). Nothing was changed. ${
      f['missing'] === ''
        ? 'Update the program to write in it. It can be read here as it is.'
        : 'This version can neither write in it nor read it. Update the program.'
    }`,
  'store.older': (f) =>
    `The workspace ${f['path']} is of an older version (${f['have']}) and must be opened for writing once to be upgraded.`,
  'store.corrupt': (f) =>
    `The workspace ${f['path']} is damaged (${f['reason']}). Nothing was changed. Restore the latest backup from the folder backups.`,
  'store.damagedLog': (f) =>
    `The log beside the workspace ${f['path']} is damaged: ${f['frames']} saved pages would be lost if it were opened now. Nothing has been changed. Run «saksklar inspect», which says what is damaged, and «saksklar mend», which puts it right.`,
  'store.locked': (f) =>
    `The workspace ${f['path']} is encrypted, and the key ${keyName(f['key'] ?? '')} is missing on this machine. Nothing is wrong with it. Enter the recovery key.`,
  'store.readOnly': (f) =>
    `The workspace ${f['path']} cannot be written to. Move it to a folder that you may write in.`,
  'store.unwritable': (f) =>
    `The workspace ${f['path']} cannot be made or opened here. Check that the folder exists and that you have access.`,
  'store.busy': (f) =>
    `The workspace ${f['path']} is open in another window or program${byWhom(f)}. Close it there, and try again.`,
  'store.networkFolder': (f) =>
    `${f['path']} is on a network drive (${f['what']}). What is saved there may be lost. Put the workspace on a disk of this machine; backups may well lie on the network.`,
  'store.syncedFolder': (f) =>
    `${f['path']} is in a folder that ${f['by']} synchronises. What is saved there may be spoiled. Put the workspace outside such folders; backups may well lie there.`,
  'store.full': (f) =>
    `The disk with ${f['path']} is full. What had been saved is safe; the latest change was not saved. Free some space and try again.`,
  'store.exists': (f) => `There is already a workspace in ${f['path']}. Choose another folder.`,
  'store.unsafe': (f) =>
    `The workspace ${f['path']} cannot be opened safely: the setting ${f['pragma']} became ${f['found']}, not ${f['wanted']}. Move it to a local disk.`,
  'store.migrationFailed': (f) =>
    `The workspace ${f['path']} could not be upgraded from version ${f['have']} to ${f['know']} (${f['reason']}). It is as before, and a copy lies in backups.`,
  'store.frozenTextChanged': (f) =>
    `${f['item']} «${f['title']}»: the text is no longer the one that was frozen at issue. The packet was not made. Restore the latest backup from the folder backups.`,
  'store.damagedImage': (f) =>
    `${f['item']}: the picture «${f['alt']}» is damaged in the workspace. Fetch it from a backup, and insert it again.`,
  'store.damagedBlob': (f) =>
    `${f['item']}, attachment ${f['attachment']} «${f['title']}» is damaged in the workspace ${f['path']}. Fetch the file from a backup, and attach it again.`,
  'file.unwritable': (f) =>
    `${f['path']} cannot be written: you lack access. Nothing was written. Choose another folder.`,
  'file.noFolder': (f) =>
    `${f['path']} cannot be written: there is no such folder. Make the folder, or choose another.`,
  'file.exists': (f) =>
    `${f['path']} exists already and was not touched. Choose another folder, or move the file.`,
  'file.isFolder': (f) => `${f['path']} is a folder. Write a file name.`,
  'file.full': (f) =>
    `${f['path']} cannot be written: the disk is full. Nothing half-made was left. Free some space and try again.`,
  'file.notChosen': (f) =>
    `${f['path']} is not a file that was chosen or saved from here, and is not opened. Open it in the file manager.`,
  'file.unreadable': (f) =>
    `${f['path']} cannot be read. Check that the file exists and that you have access.`,
  'file.notUtf8': (f) =>
    `${f['path']} is not saved as UTF-8, and letters could have been read wrongly. Save it again as UTF-8, or use DOCX.`,
}
