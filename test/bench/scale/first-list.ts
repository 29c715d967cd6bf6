import { enableCompileCache } from 'node:module'

// A start of the program in a process of its own, until the first hundred cases have been answered.
enableCompileCache()
const { benchProgram } = await import('./program.ts')
const { answered } = await import('./measure-reads.ts')
const { readInputs } = await import('#support/scale/read-inputs.ts')
const [, , folder = '', userData = ''] = process.argv
const program = benchProgram(userData)
await answered(program, 'workspace.open', { folder })
await answered(program, 'case.list', readInputs['case.list']['']())
process.exit(0)
