// Checks packets against PDF/UA-1 and PDF/A-2a with veraPDF, the reference checker, which Maven fetches. Nothing of it
// is in the product, and `npm test` does not need it. Further PDF files may be named; they are judged for both profiles.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hindranceText } from '../shared/text/conformance-words.ts'
import { makePackets } from '../test/conformance/packets.ts'
import { fetchVeraPdf, judge, missingPrograms, profiles } from '../test/conformance/verapdf.ts'

const cache = join(import.meta.dirname, '..', '.cache')
const missing = missingPrograms()
if (missing.length > 0) {
  console.log(`Skipped: ${missing.join(' and ')} not found. veraPDF needs Java, and Maven fetches it.`)
  process.exit(0)
}
mkdirSync(cache, { recursive: true })
const jar = fetchVeraPdf(cache)
const named = process.argv
  .slice(2)
  .map((path) => ({ name: path, path: resolve(path), conformance: undefined }))
const files = named.length > 0 ? named : await makePackets(join(cache, 'conformance'))

let failures = 0
const verdicts = Object.keys(profiles).map((profile) => ({
  profile,
  all: judge(
    jar,
    profile,
    files.map(({ path }) => path),
  ),
}))
for (const [index, { name, conformance }] of files.entries()) {
  const claims = conformance === undefined ? 'as given' : conformance.claims.join(' + ') || 'claims nothing'
  console.log(`\n${name}: ${claims}`)
  for (const { title, why } of conformance?.hindered ?? [])
    console.log(`  hindered by «${title}» ${why.map(hindranceText).join('; ')}`)
  for (const code of conformance?.ownPages ?? []) console.log(`  a page of ours ${hindranceText(code)}`)
  for (const { profile, all } of verdicts) {
    const { failed, passedRules } = all[index]
    console.log(`  ${profile}: ${passedRules} rules passed, ${failed.length} failed`)
    for (const { clause, test, count, message, first } of failed)
      console.log(`    ${clause} test ${test}, ${count} times: ${message}\n      first: ${first}`)
    // a packet that claims nothing promises nothing; what it lacks is printed all the same
    if (conformance === undefined || conformance.claims.length > 0) failures += failed.length
  }
}
console.log(`\n${files.length} files, ${failures} failed rules in those that promise something`)
process.exit(failures === 0 ? 0 : 1)
