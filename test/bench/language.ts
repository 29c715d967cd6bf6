// `node test/bench/language.ts`: how long spelling and advice take over 30,000 words of the demo's prose, by the clock
// and by the processor's time (on a busy machine the clock says little).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createSpeller } from '#main/language/speller.ts'
import { hintsIn } from '#shared/domain/language/hints/hints-in.ts'
import { wordsIn } from '#shared/domain/language/words.ts'

const content = join(import.meta.dirname, '..', '..', 'src-main', 'demo', 'content')
const wanted = 30_000

/** Paragraphs of the demo until they hold so many words. */
function paragraphs(): string[] {
  const all = readdirSync(content).flatMap((name) =>
    Array.from(
      readFileSync(join(content, name), 'utf8').matchAll(/'([^'\n]{60,})'|`([^`]{60,})`/g),
      ([, a, b]) => a ?? b ?? '',
    ),
  )
  let words = 0
  return all.filter((text) => words < wanted && (words += text.split(/\s+/).length) > 0)
}

async function measured(name: string, work: () => unknown): Promise<void> {
  const [cpu, clock] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  const [wall, busy] = [performance.now() - clock, (user + system) / 1000].map((ms) =>
    ms.toFixed(0).padStart(6),
  )
  console.log(`${name.padEnd(48)}${wall} ms clock ${busy} ms processor`)
}

const texts = paragraphs()
const words = texts.flatMap((text) => wordsIn(text).map(({ word }) => word))
const options = { language: 'nb', longSentence: 30, off: [] } as const
const advise = (): void => {
  for (const text of texts) hintsIn(text, options)
}
console.log(`${words.length} words, ${new Set(words).size} different`)
await measured('advice, cold', advise)
for (let round = 0; round < 3; round += 1) await measured('advice, warm', advise)

const speller = createSpeller('nb')
const none: readonly string[] = []
const check = async (): Promise<void> => {
  for (let at = 0; at < words.length; at += 1000) await speller.check(words.slice(at, at + 1000), none)
}
const memory = process.memoryUsage.rss()
await measured('dictionary loaded, first word', () => speller.check(['oppvarming'], none))
console.log(`memory ${((process.memoryUsage.rss() - memory) / 1e6).toFixed(0)} MB`)
await measured('spelling, every word new', check)
await measured('spelling, every word known', check)
const wrong =
  'komunestyret høringsinspill kommitee gjennomførring førsteganngsbehandling byggesaksbehanling'.split(' ')
for (const word of wrong) await speller.suggest(word, none)
for (const word of wrong) await measured(`suggestions for ${word}`, () => speller.suggest(word, none))
speller.close()
