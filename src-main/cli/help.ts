import { commonOptions } from './command.ts'
import type { Command, OptionSpec } from './command.ts'
import { exitCodes } from './exit-code.ts'

/** Overview of all commands, with exit codes: `saksklar help`. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((each) => usage(each).length))
  return [
    'saksklar – forbereder saker til formannskapet, uten nett',
    '',
    'Bruk: saksklar KOMMANDO [ARGUMENTER] [VALG]',
    '',
    'Kommandoer',
    ...commands.map((each) => `  ${usage(each).padEnd(width)}  ${each.summary}`),
    '',
    'Felles valg',
    ...optionLines(commonOptions),
    '',
    'Sluttkoder',
    ...Object.entries(exitCodes).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`),
    '',
    'Mer om en kommando: saksklar help KOMMANDO',
  ].join('\n')
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  return [
    `saksklar ${usage(command)}`,
    '',
    command.summary,
    ...command.details.flatMap((paragraph) => ['', paragraph]),
    ...(command.options.length === 0 ? [] : ['', 'Valg', ...optionLines(command.options)]),
    '',
    'Felles valg',
    ...optionLines(commonOptions),
    '',
    'Eksempler',
    ...command.examples.map((example) => `  saksklar ${example}`),
  ].join('\n')
}

function usage(command: Command): string {
  const required = command.options
    .filter((each) => each.required === true)
    .map((each) => `--${each.name} ${choiceText(each)}`)
  return [command.name, command.args, ...required].filter((part) => part !== '').join(' ')
}

const choiceText = (spec: OptionSpec): string => spec.choices?.join('|') ?? spec.value ?? ''

function optionLines(specs: readonly OptionSpec[]): readonly string[] {
  const names = specs.map((spec) => `--${spec.name}${spec.value === undefined ? '' : ` ${choiceText(spec)}`}`)
  const width = Math.max(...names.map((name) => name.length))
  return specs.map(
    (spec, index) =>
      `  ${(names[index] ?? '').padEnd(width)}  ${spec.summary}${spec.required === true ? ' (må oppgis)' : ''}`,
  )
}

/** The reference of the terminal program as Markdown: docs/cli.md, made by `npm run docs`. */
export function cliReference(commands: readonly Command[]): string {
  const parts = [overview(commands), ...commands.map(commandHelp)].map((text) => `\`\`\`\n${text}\n\`\`\``)
  return [
    '<!-- Made by `npm run docs` from src-main/cli: do not edit. -->',
    '# saksklar i terminalen',
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n')
}
