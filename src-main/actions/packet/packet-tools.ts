import type { PacketWork } from './make-packet.ts'
import { startTypesetter } from '../../typeset/jobs/typesetter.ts'
import { assembleInProcess } from '../../typeset/jobs/assembler.ts'

export type PacketTools = Required<Pick<PacketWork, 'engine' | 'assemble'>>

/**
 * Lends the tools that make packets, each in a process of its own: this one stays free to hear Ctrl+C, and
 * neither the typesetter's memory nor the assembler's outlives the work.
 */
export async function withPacketTools<T>(work: (tools: PacketTools) => Promise<T>): Promise<T> {
  const engine = startTypesetter()
  try {
    return await work({
      engine,
      assemble: ({ progress, signal, ...job }) =>
        assembleInProcess(job, {
          ...(progress === undefined ? {} : { progress }),
          ...(signal === undefined ? {} : { signal }),
        }),
    })
  } finally {
    await engine.close()
  }
}
