// Writes docs/cli.md from the table of commands; a test holds the file to it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../src-main/cli/commands.ts'
import { cliReference } from '../src-main/cli/help.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'cli.md'), cliReference(commands))
