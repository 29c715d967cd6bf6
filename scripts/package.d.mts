/** Lays beside the built children what they load, and the Node that runs them. */
export function stageChildren(platform?: NodeJS.Platform, node?: string): void
/** Builds all that `electron-builder.yml` lists. */
export function buildForPackage(): Promise<void>
