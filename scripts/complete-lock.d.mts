/** Optional packages that a lock file lacks, with the entry that each should have. */
export function missingEntries(lock: {
  readonly packages: Readonly<Record<string, object>>
}): ReadonlyMap<string, object>
