/** The installed Electron, or null. Reads files only: `require('electron')` would start a download. */
export function electronBinary(env?: Readonly<Record<string, string | undefined>>): string | null
