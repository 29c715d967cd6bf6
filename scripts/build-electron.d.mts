/** What is not built into one file: native code, and packages that look for files of their own beside them. */
export const outside: readonly string[]
/** Entries of processes and threads of their own; `src-main/own-process.ts` finds them by these names. */
export const children: readonly string[]
/** Builds for a package, or for Electron in a checkout (`packaged: false`), where tests may answer dialogs. */
export function buildElectron(options: { readonly packaged: boolean }): Promise<void>
