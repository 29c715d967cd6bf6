/** A hash of all that the built files depend on. */
export function sourceStamp(): string
/** Builds the page and the host's page scripts into dist/. */
export function buildWindow(): Promise<void>
/** Builds when the sources are not those of the last build; true when it did. */
export function buildIfStale(): Promise<boolean>
