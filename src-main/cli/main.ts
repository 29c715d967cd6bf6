import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalLine } from '#shared/text/refusal-words.ts'
import { learnGivenKeys } from '../keys/given-keys.ts'
import { commands } from './commands.ts'
import type { Command, Output } from './command.ts'
import { exitCodeOf } from './exit-code.ts'
import { commandHelp, overview } from './help.ts'
import { parseWords } from './parse.ts'

export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** Runs one command line (without `node` and the script); gives the exit code. Never throws. */
export async function run(words: readonly string[], streams: Streams, signal: AbortSignal): Promise<number> {
  const [name = 'help', ...rest] = words
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], streams)
  const command = commands.find((each) => each.name === name)
  if (command === undefined)
    return complain(refuse('usage.unknownCommand', { command: name }), false, streams)
  const parsed = parseWords(command, rest)
  const json = rest.includes('--json')
  if (isRefusal(parsed)) return complain(parsed, json, streams)
  if (parsed.options.has('help')) return help(command.name, streams)
  return execute(command, { ...parsed, output: output(json, streams), signal }, json, streams)
}

async function execute(
  command: Command,
  invocation: Parameters<Command['run']>[0],
  json: boolean,
  streams: Streams,
): Promise<number> {
  try {
    const badKey = learnGivenKeys(invocation.options.get('key-file'))
    if (badKey !== null) return complain(badKey, json, streams)
    const outcome = await command.run(invocation)
    if (isRefusal(outcome)) return complain(outcome, json, streams)
    if (json) streams.out(`${JSON.stringify(outcome.result, null, 2)}\n`)
    return outcome.exitCode ?? 0
  } catch (error) {
    if (invocation.signal.aborted) return complain(refuse('work.cancelled'), json, streams)
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    streams.err(
      `Uventet feil i programmet. Ingenting halvferdig er lagret. Meld fra med teksten under.\n${trace}\n`,
    )
    return 70
  }
}

function help(name: string | undefined, streams: Streams): number {
  if (name === undefined) {
    streams.out(`${overview(commands)}\n`)
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (command === undefined)
    return complain(refuse('usage.unknownCommand', { command: name }), false, streams)
  streams.out(`${commandHelp(command)}\n`)
  return 0
}

/** One line for people; with `--json` also an object on standard output for programs. */
function complain(refusal: Refusal, json: boolean, streams: Streams): number {
  const message = refusalLine(refusal, 'nb')
  streams.err(`${message}\n`)
  if (json) streams.out(`${JSON.stringify({ ...refusal, message }, null, 2)}\n`)
  return exitCodeOf(refusal)
}

const output = (json: boolean, streams: Streams): Output => ({
  json,
  line: (text) => {
    if (!json) streams.out(`${text}\n`)
  },
  progress: (text) => streams.err(`${text}\n`),
})
