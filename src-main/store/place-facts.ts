/** What a machine tells of a folder, for {@link judgePlace}. */
export type PlaceFacts = {
  readonly platform: NodeJS.Platform
  /** With links and mapped drives followed, as far as it exists. */
  readonly realPath: string
  /** Kind of the file system that holds it, as the mount table names it; null where it is not known. */
  readonly fileSystem: string | null
  /** Whether that is the root of everything: then there is no other disk to go to. */
  readonly isRoot: boolean
  /** Folders that synchronisers say they keep: of environment and their own files. */
  readonly synced: readonly { readonly folder: string; readonly by: string }[]
}

export type PlaceVerdict =
  | { readonly kind: 'local' }
  | { readonly kind: 'network'; readonly what: string }
  | { readonly kind: 'synced'; readonly by: string }

/** Kinds whose bytes lie on another machine, where locks and shared memory do not hold as SQLite needs. */
const networkKinds: Readonly<Record<string, string>> = {
  nfs: 'NFS',
  nfs4: 'NFS',
  cifs: 'SMB',
  smb2: 'SMB',
  smb3: 'SMB',
  smbfs: 'SMB',
  afpfs: 'AFP',
  webdav: 'WebDAV',
  davfs: 'WebDAV',
  'fuse.davfs2': 'WebDAV',
  ncpfs: 'NetWare',
  afs: 'AFS',
  kafs: 'AFS',
  coda: 'Coda',
  ceph: 'Ceph',
  'fuse.ceph': 'Ceph',
  glusterfs: 'GlusterFS',
  'fuse.glusterfs': 'GlusterFS',
  'fuse.sshfs': 'SSHFS',
  'fuse.rclone': 'rclone',
  'fuse.gvfsd-fuse': 'GVFS',
  'fuse.s3fs': 'S3',
  'fuse.vmhgfs-fuse': 'VMware',
  'fuse.prl_fs': 'Parallels',
  lustre: 'Lustre',
  gfs2: 'GFS2',
  ocfs2: 'OCFS2',
  '9p': '9P',
}

/** Folder names that synchronisers give their own folders, at the start of a path's part. */
const syncedNames: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( -|$)/, 'OneDrive'],
  [/^dropbox( \(|$)/, 'Dropbox'],
  [/^(google ?drive|googledrive-.*)$/, 'Google Drive'],
  [/^(icloud ?drive|mobile documents)$/, 'iCloud'],
  [/^(nextcloud|owncloud)$/, 'Nextcloud'],
  [/^box( sync)?$/, 'Box'],
  [/^sync\.com$/, 'Sync'],
]

/**
 * Whether a store may lie in a place: on a disk of this machine, and not where a program copies files behind
 * our back. SQLite's log and database must change together, and a synchroniser takes them one by one.
 */
export function judgePlace(facts: PlaceFacts): PlaceVerdict {
  const path = facts.platform === 'win32' ? facts.realPath.replaceAll('/', '\\') : facts.realPath
  if (facts.platform === 'win32' && isUnc(path)) return { kind: 'network', what: 'UNC' }
  const remote = facts.fileSystem === null ? undefined : networkKinds[facts.fileSystem.toLowerCase()]
  if (remote !== undefined && !facts.isRoot) return { kind: 'network', what: remote }
  const known = facts.synced.find(({ folder }) => isWithin(path, folder, facts.platform))
  if (known !== undefined) return { kind: 'synced', by: known.by }
  const by = nameOfSynchroniser(path)
  return by === null ? { kind: 'local' } : { kind: 'synced', by }
}

/** `\\server\share`, `\\?\UNC\server\share`; not `\\?\C:\` or `\\.\`, which are this machine. */
function isUnc(path: string): boolean {
  if (/^\\\\[?.]\\/.test(path)) return /^\\\\\?\\UNC\\/i.test(path)
  return path.startsWith('\\\\')
}

function isWithin(path: string, folder: string, platform: NodeJS.Platform): boolean {
  const plain = (text: string): string => {
    const slashes = text.replaceAll('\\', '/').replace(/\/+$/, '')
    return platform === 'linux' ? slashes : slashes.toLowerCase()
  }
  const within = plain(folder)
  return within !== '' && `${plain(path)}/`.startsWith(`${within}/`)
}

function nameOfSynchroniser(path: string): string | null {
  const parts = path.toLowerCase().split(/[\\/]/)
  // macOS keeps every vendor's folder below ~/Library/CloudStorage, whatever it is called
  const cloud = parts.indexOf('cloudstorage')
  if (cloud > 0 && parts[cloud - 1] === 'library') return parts[cloud + 1]?.split('-')[0] ?? 'CloudStorage'
  // «Box» alone is an ordinary word: a synchroniser's folder lies in the home folder
  const found = syncedNames.find(([name, by]) =>
    parts.some((part, index) => name.test(part) && (by !== 'Box' || isHome(parts, index))),
  )
  return found?.[1] ?? null
}

const isHome = (parts: readonly string[], index: number): boolean =>
  index === 3 && ['users', 'home'].includes(parts[1] ?? '')
