import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Program } from '../../app/program.ts'
import type { Command, Invocation, Output } from '../command.ts'
import { answer, refusalOf, terminalProgram } from '../terminal-program.ts'
import { workspacePath } from '../workspace.ts'

export const call: Command = {
  name: 'call',
  args: '[NAVN [JSON]]',
  argCount: [0, 2],
  summary: 'spør programmet slik vinduet gjør',
  details: [
    'Sender ett kall til den samme ruteren som vinduet bruker, og skriver svaret som JSON. Uten NAVN listes alle kall. JSON er innholdet i kallet; uten det sendes {}.',
    'Kall som bare leser, åpner arbeidsområdet for lesing, også mens et vindu har det åpent. Der vinduet ville spurt om en fil eller mappe, må stien stå i JSON.',
  ],
  options: [],
  examples: ['call', 'call committee.list', `call pattern.try {"series":"PS"} --json`],
  run: async ({ args: [name, json], options, output, signal }) => {
    if (name === undefined) return listCalls(output)
    const input = json === undefined ? {} : readJson(json)
    if (isRefusal(input)) return input
    const program = terminalProgram(output)
    try {
      const closed = openFor(program, name, options)
      if (closed !== null) return closed
      const reply = await answer(program, name, input, signal)
      if (!reply.ok) return refusalOf(reply.failure)
      output.line(JSON.stringify(reply.value, null, 2))
      return { result: reply.value }
    } finally {
      program.close()
    }
  },
}

/** Opens what the call needs and no more; null when it is open. An unknown name is for the router to refuse. */
function openFor(program: Program, name: string, options: Invocation['options']): Refusal | null {
  const needs = Object.hasOwn(calls, name) ? (calls[name as CallName] as Call).needs : 'nothing'
  if (needs === 'nothing') return null
  const path = workspacePath(options)
  if (isRefusal(path)) return path
  const opened = program.workspaces.open(path, { readonly: needs === 'read', remembered: false })
  if (isRefusal(opened)) return opened
  if (needs === 'read' || !opened.readonly) return null
  const why = program.workspaces.takeOver() // says who writes there, or that nobody may
  return isRefusal(why) ? why : null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    return refuse('usage.badJson', { reason: error instanceof Error ? error.message : '' })
  }
}

const needsWords = { nothing: '', read: 'leser', write: 'skriver' } as const

function listCalls(output: Output): { readonly result: unknown } {
  const all = Object.entries(calls as Readonly<Record<string, Call>>).map(([name, { needs, job }]) => ({
    name,
    needs,
    job,
  }))
  const width = Math.max(...all.map(({ name }) => name.length))
  for (const { name, needs, job } of all)
    output.line(`${name.padEnd(width)}  ${needsWords[needs]}${job ? ', langt arbeid' : ''}`.trimEnd())
  return { result: all }
}
