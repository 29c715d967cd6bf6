/** Lays beside the built children what they load: the typesetting engines, and Node. */
export function stageChildren(platform?: NodeJS.Platform, node?: string): void
/** Builds all that `electron-builder.yml` lists. */
export function buildForPackage(): Promise<void>
