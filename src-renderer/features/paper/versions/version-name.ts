import type { PaperVersionHead } from '#shared/contract/drafting.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'

/** What a version is called: by its name, else by what it was kept for. */
export const versionName = ({ number, name, kind }: PaperVersionHead, text: typeof versionWords.nb): string =>
  text.named(number, name === '' ? text.kinds[kind] : name)
