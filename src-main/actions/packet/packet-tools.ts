import type { PacketWork } from './make-packet.ts'
import { startProver } from '../../typeset/jobs/prover.ts'
import type { Prover } from '../../typeset/jobs/prover.ts'
import { startPacketProcesses } from '../../typeset/jobs/packet-processes.ts'
import type { PacketProcesses } from '../../typeset/jobs/packet-processes.ts'

export type PacketTools = Required<Pick<PacketWork, 'engine' | 'assemble' | 'reader'>>

/** Counts who wants the tools kept; they are started when the first packet is made. */
let keepers = 0
let kept: PacketProcesses | undefined
/** Who only reads does not start the others. */
let keptReader: Prover | undefined

/** Lends the tools that make and prove packets, for as long as one command works. */
export async function withPacketTools<T>(work: (tools: PacketTools) => Promise<T>): Promise<T> {
  if (keepers > 0) return work((kept ??= startPacketProcesses()))
  const { close, ...tools } = startPacketProcesses()
  try {
    return await work(tools)
  } finally {
    await close()
  }
}

/** Lends what reads a packet again, for as long as one command works. */
export async function withPacketReader<T>(work: (reader: PacketTools['reader']) => Promise<T>): Promise<T> {
  if (keepers > 0) return work(kept?.reader ?? (keptReader ??= startProver()))
  const { close, ...reader } = startProver()
  try {
    return await work(reader)
  } finally {
    await close()
  }
}

/**
 * Keeps the tools warm from one command to the next in a process that runs many: the first packet costs three times as much
 * as those that follow. Gives what ends it, which settles when the processes are gone.
 */
export function keepPacketTools(): () => Promise<void> {
  keepers += 1
  return async () => {
    keepers -= 1
    if (keepers > 0) return
    const [tools, reader] = [kept, keptReader]
    kept = keptReader = undefined
    await tools?.close()
    await reader?.close()
  }
}
