import { useState } from 'react'
import type { ProofView } from '#shared/contract/meeting.ts'
import type { MeetingView } from '../meeting-view.ts'
import { ExportPanel } from './export-panel.tsx'
import { IssuedPackets } from './issued-packets.tsx'
import { ProofDialog } from './proof-dialog.tsx'
import type { ProvenFile } from './proof-dialog.tsx'

/** Packets of one meeting: made here, listed, and proven again. */
export function PacketView({ view }: { readonly view: MeetingView }): React.JSX.Element {
  const [shown, setShown] = useState<(ProvenFile & { readonly proof: ProofView }) | null>(null)
  return (
    <div className="packet-place">
      <ExportPanel view={view} onProof={setShown} />
      <IssuedPackets meeting={view.meeting.id} onProof={setShown} />
      <ProofDialog shown={shown} onClose={() => setShown(null)} />
    </div>
  )
}
