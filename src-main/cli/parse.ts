import { parseArgs } from 'node:util'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { commonOptions } from './command.ts'
import type { Command, OptionSpec } from './command.ts'

export type Parsed = { readonly args: readonly string[]; readonly options: ReadonlyMap<string, string> }

/** Splits a command's words into arguments and options, or says which word is wrong (`usage.*`). */
export function parseWords(command: Command, words: readonly string[]): Parsed | Refusal {
  const specs = [...command.options, ...commonOptions]
  const known = Object.fromEntries(
    specs.map((spec) => [
      spec.name,
      { type: spec.value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...words],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const args: string[] = []
  const options = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') args.push(token.value)
    if (token.kind !== 'option') continue
    const spec = specs.find((each) => each.name === token.name && token.rawName.startsWith('--'))
    if (spec === undefined)
      return refuse('usage.unknownOption', { option: token.rawName, command: command.name })
    // `--only --json`: the next option is not this one's value
    const swallowed = token.inlineValue === false && (token.value ?? '').startsWith('--')
    const wrong = checkValue(spec, swallowed ? undefined : token.value, command)
    if (wrong !== null) return wrong
    options.set(spec.name, token.value ?? '')
  }
  if (options.has('help')) return { args, options }
  return checkArguments(command, args) ?? checkRequired(command, options) ?? { args, options }
}

function checkValue(spec: OptionSpec, value: string | undefined, command: Command): Refusal | null {
  if (spec.value === undefined)
    return value === undefined ? null : refuse('usage.switchWithValue', { option: `--${spec.name}` })
  if (value === undefined || value === '') {
    return refuse('usage.optionWithoutValue', {
      option: `--${spec.name} ${spec.value}`,
      command: command.name,
    })
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    return refuse('usage.badChoice', { option: `--${spec.name}`, value, choices: spec.choices.join(', ') })
  }
  return null
}

function checkArguments(command: Command, args: readonly string[]): Refusal | null {
  const [least, most] = command.argCount
  if (args.length < least)
    return refuse('usage.missingArgument', { command: command.name, args: command.args })
  if (args.length > most)
    return refuse('usage.tooManyArguments', { command: command.name, extra: args[most] ?? '' })
  return null
}

function checkRequired(command: Command, options: ReadonlyMap<string, string>): Refusal | null {
  const missing = command.options.find((spec) => spec.required === true && !options.has(spec.name))
  return missing === undefined
    ? null
    : refuse('usage.missingOption', {
        command: command.name,
        option: `--${missing.name} ${missing.value ?? ''}`.trim(),
      })
}
