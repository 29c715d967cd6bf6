import type { Command } from './command.ts'
import { attach } from './commands/attach.ts'
import { check } from './commands/check.ts'
import { demo } from './commands/demo.ts'
import { list } from './commands/list.ts'
import { packet } from './commands/packet.ts'
import { show } from './commands/show.ts'

/** All commands of the terminal program, in the order that help lists them. */
export const commands: readonly Command[] = [demo, list, show, check, attach, packet]
