import type { redlineRefusals as nb } from '../redline.ts'
import type { Worded } from '../worded.ts'

/** Refusals to set one paper against another, in English. */
export const redlineRefusals: Worded<typeof nb> = {
  'redline.noPaper': (f) => `Case ${f['case']} has no paper.`,
  'redline.nothingKept': () => 'No version of the paper is kept yet.',
  'redline.noVersion': (f) => `There is no version ${f['version']}. Versions that are kept: ${f['known']}.`,
  'redline.noSecondPaper': (f) => `Case ${f['case']} has no paper for a second reading to compare.`,
  'redline.noFirstPaper': (f) =>
    `Case ${f['case']} has no paper that was issued for a first reading, and nothing to compare with.`,
  'redline.noCorrection': (f) => `Case ${f['case']} has no paper that was corrected after it was issued.`,
}
