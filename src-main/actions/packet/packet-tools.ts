import type { PacketWork } from './make-packet.ts'
import { startPacketProcesses } from '../../typeset/jobs/packet-processes.ts'

export type PacketTools = Required<Pick<PacketWork, 'engine' | 'assemble' | 'reader'>>

/** Lends the tools that make and prove packets, for as long as one command works. */
export async function withPacketTools<T>(work: (tools: PacketTools) => Promise<T>): Promise<T> {
  const { close, ...tools } = startPacketProcesses()
  try {
    return await work(tools)
  } finally {
    await close()
  }
}
