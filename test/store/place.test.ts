import { describe, expect, test } from 'vitest'
import { checkPlace, linuxMounts, macMounts, nearest, placeFacts } from '#main/store/place.ts'
import { judgePlace } from '#main/store/place-facts.ts'
import type { PlaceFacts } from '#main/store/place-facts.ts'
import { createStore } from '#main/store/open-store.ts'
import { granted, inFolder, refused } from '#support/store.ts'

const linux = (realPath: string, fileSystem: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  platform: 'linux',
  realPath,
  fileSystem,
  isRoot: false,
  synced: [],
  ...more,
})
const windows = (realPath: string, synced: PlaceFacts['synced'] = []): PlaceFacts => ({
  platform: 'win32',
  realPath,
  fileSystem: null,
  isRoot: false,
  synced,
})

describe('a network drive is refused, with what it is', () => {
  test.each([
    ['nfs4', 'NFS'],
    ['cifs', 'SMB'],
    ['smb3', 'SMB'],
    ['fuse.sshfs', 'SSHFS'],
    ['9p', '9P'],
    ['afs', 'AFS'],
    ['fuse.gvfsd-fuse', 'GVFS'],
    ['NFS', 'NFS'],
  ])('Linux: %s', (kind, what) => {
    expect(judgePlace(linux('/mnt/felles/solvik', kind))).toEqual({ kind: 'network', what })
  })

  test.each([
    '\\\\server\\felles\\solvik',
    '\\\\?\\UNC\\server\\felles',
    '//server/felles/solvik',
    '\\\\wsl.localhost\\Debian\\home',
  ])('Windows, a share or the drive letter that leads to it: %s', (path) => {
    expect(judgePlace(windows(path))).toEqual({ kind: 'network', what: 'UNC' })
  })

  test('macOS: a share below /Volumes', () => {
    const table = [
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
      '/dev/disk5s1 on /Volumes/Minnepenn (msdos, local, nodev, nosuid)',
      '//kari@server/felles on /Volumes/felles (smbfs, nodev, nosuid, mounted by kari)',
    ].join('\n')
    const kindOf = (path: string) => nearest(macMounts(table), path)?.kind ?? null
    const judged = (path: string) => judgePlace({ ...linux(path, kindOf(path) ?? ''), platform: 'darwin' })
    expect(judged('/Volumes/felles/solvik')).toEqual({ kind: 'network', what: 'SMB' })
    expect(judged('/Volumes/Minnepenn/solvik')).toEqual({ kind: 'local' })
    expect(judged('/Users/kari/solvik')).toEqual({ kind: 'local' })
  })
})

describe('a folder that is kept in step with a cloud is refused, with by whom', () => {
  test.each([
    [windows('C:\\Users\\kari\\OneDrive - Solvik kommune\\saker'), 'OneDrive'],
    [windows('C:\\Users\\kari\\OneDrive'), 'OneDrive'],
    [windows('D:\\arbeid\\saker', [{ folder: 'd:\\ARBEID', by: 'OneDrive' }]), 'OneDrive'],
    [linux('/home/kari/Dropbox/saker', 'ext4'), 'Dropbox'],
    [
      linux('/home/kari/sky/saker', 'ext4', { synced: [{ folder: '/home/kari/sky', by: 'Dropbox' }] }),
      'Dropbox',
    ],
    [linux('/home/kari/Nextcloud', 'btrfs'), 'Nextcloud'],
    [windows('C:\\Users\\kari\\Google Drive\\saker'), 'Google Drive'],
    [windows('C:\\Users\\kari\\iCloudDrive\\saker'), 'iCloud'],
    [
      linux('/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/s', 'apfs', { platform: 'darwin' }),
      'iCloud',
    ],
    [linux('/Users/kari/Library/CloudStorage/OneDrive-Solvik/s', 'apfs', { platform: 'darwin' }), 'onedrive'],
    [linux('/home/kari/Box/saker', 'ext4'), 'Box'],
  ] as const)('%j', (facts, by) => {
    expect(judgePlace(facts)).toEqual({ kind: 'synced', by })
  })
})

describe('a disk of this machine is not refused', () => {
  test.each([
    linux('/home/kari/saker', 'ext4'),
    linux('/media/minnepenn', 'fuseblk'),
    linux('/saker', 'overlay', { isRoot: true }),
    // a sandbox whose whole disk is served to it: there is no other disk to go to
    linux('/work/saker', '9p', { isRoot: true }),
    linux('/home/kari/Dropboxer/saker', 'ext4'),
    linux('/srv/box/saker', 'ext4'),
    linux('/home/kari/sky2', 'ext4', { synced: [{ folder: '/home/kari/sky', by: 'Dropbox' }] }),
    linux('/home/kari/x', 'ext4', { synced: [{ folder: '', by: 'OneDrive' }] }),
    windows('C:\\Users\\kari\\Documents\\saker'),
    windows('\\\\?\\C:\\saker'),
  ])('%j', (facts) => {
    expect(judgePlace(facts)).toEqual({ kind: 'local' })
  })

  test('nor is one that says nothing of itself', () => {
    expect(judgePlace({ ...linux('/x', ''), fileSystem: null })).toEqual({ kind: 'local' })
  })
})

describe('this machine', () => {
  test('tells the kind of the disk below a folder, also one that is not made yet', async () => {
    await inFolder((folder) => {
      const facts = placeFacts(`${folder}/a/b/c`)
      expect(facts.realPath).toBe(`${folder}/a/b/c`)
      if (process.platform === 'linux' && folder.startsWith('/dev/shm'))
        expect(facts.fileSystem).toBe('tmpfs')
      expect(checkPlace(folder)).toBeNull()
    })
  })

  test('a store is neither made nor opened in a synchronised folder, and the refusal names it', async () => {
    await inFolder(async (folder) => {
      expect(refused(createStore(`${folder}/Dropbox/solvik`))).toMatchObject({
        code: 'store.syncedFolder',
        facts: { path: `${folder}/Dropbox/solvik`, by: 'Dropbox' },
      })
      granted(createStore(`${folder}/lokalt`)).close()
    })
  })

  test('the mount table of Linux: spaces in names, and the deepest mount counts', () => {
    const table = [
      '22 1 0:20 / / rw - ext4 /dev/sda rw',
      '30 22 0:40 / /mnt/felles\\040disk rw,relatime shared:1 - cifs //server/x rw',
      '31 30 0:41 / /mnt/felles\\040disk/lokal rw - tmpfs tmpfs rw',
    ].join('\n')
    const at = (path: string) => nearest(linuxMounts(table), path)?.kind
    expect(at('/mnt/felles disk/saker')).toBe('cifs')
    expect(at('/mnt/felles disk/lokal/saker')).toBe('tmpfs')
    expect(at('/mnt/felles diskett')).toBe('ext4')
    expect(linuxMounts('søppel\n\n- -')).toEqual([])
  })
})
