import type { AssembledPacket, AssembleInput } from '../assemble/assemble.ts'
import type { PdfReader } from '../proof/pdf-reader.ts'
import { startAssembler } from './assembler.ts'
import { startProver } from './prover.ts'
import { startTypesetter } from './typesetter.ts'
import type { Typesetter } from './typesetter.ts'

/** Everything that makes and proves packets, in processes of its own; warm as long as it is open. */
export type PacketProcesses = {
  readonly engine: Typesetter
  readonly assemble: (input: AssembleInput) => Promise<AssembledPacket>
  readonly reader: PdfReader
  readonly close: () => Promise<void>
}

/**
 * Starts typesetter and assembler side by side, so that neither waits for the other's start; who reads the packet again
 * is started when it is put together. This process stays free to hear that it should stop, and the memory of no
 * job outlives the work. A window keeps one of these open; a command opens one for itself.
 */
export function startPacketProcesses(): PacketProcesses {
  const engine = startTypesetter()
  const assembler = startAssembler()
  const prover = startProver()
  return {
    engine,
    reader: prover,
    assemble: ({ progress, signal, ...job }) => {
      prover.warm(job.placements.reduce((sum, { pages }) => sum + pages, 0))
      return assembler.assemble(job, {
        ...(progress === undefined ? {} : { progress }),
        ...(signal === undefined ? {} : { signal }),
      })
    },
    close: async () => {
      await Promise.all([engine.close(), assembler.close(), prover.close()])
    },
  }
}
