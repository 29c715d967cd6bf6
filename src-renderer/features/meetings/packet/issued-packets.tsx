import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, CircleSlashIcon, ShieldCheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useEffect } from 'react'
import type { PacketRow, ProofView } from '#shared/contract/meeting.ts'
import type { MeetingId } from '#shared/ids.ts'
import { proofScreenWords } from '#shared/text/screen/proof.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { call } from '../../../api/client.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState, failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import { Fingerprint } from './fingerprint.tsx'
import { PacketProgress } from './packet-progress.tsx'
import type { ProvenFile } from './proof-dialog.tsx'

type Shown = ProvenFile & { readonly proof: ProofView }

/** Every packet whose account is kept, and a way to prove any file again. */
export function IssuedPackets({
  meeting,
  onProof,
}: {
  readonly meeting: MeetingId
  readonly onProof: (shown: Shown) => void
}): React.JSX.Element {
  const text = useText(proofScreenWords)
  const packets = useRead('packet.list', { meeting })
  const job = useJob('packet.verify')
  const { state } = job
  useEffect(() => {
    if (state.kind === 'failed' && state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    if (state.kind !== 'done' || state.result === null) return
    const { path, known, proof } = state.result
    const note = known === null ? text.unknown : text.known(known.edition, text.forReaders[known.audience])
    onProof({ file: path, note, proof })
    job.reset()
    // oxlint-disable-next-line react/exhaustive-deps -- only what came out of the job is news
  }, [state])
  return (
    <Panel
      title={text.issuedTitle}
      description={text.issuedHelp}
      flush
      actions={
        <Button
          variant="secondary"
          disabled={state.kind === 'running'}
          onClick={() => job.start({ path: null })}
        >
          <ShieldCheckmarkIcon aria-hidden />
          {text.verify}
        </Button>
      }
    >
      {state.kind === 'running' && (
        <div className="packet-verifying">
          <PacketProgress label={text.verifying} state={state} onCancel={job.cancel} />
        </div>
      )}
      <Answered query={packets} rows={3}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={text.none}>{text.noneHelp}</EmptyState>
          ) : (
            <PacketTable rows={rows} onProof={onProof} />
          )
        }
      </Answered>
    </Panel>
  )
}

function PacketTable({
  rows,
  onProof,
}: {
  readonly rows: readonly PacketRow[]
  readonly onProof: (shown: Shown) => void
}): React.JSX.Element {
  const text = useText(proofScreenWords)
  const sending = useText(sendingWords)
  const format = useFormat()
  const show = async ({ sha256, edition, audience }: PacketRow): Promise<void> => {
    try {
      const proof = await call('packet.proof', { sha256 })
      onProof({ file: null, note: text.known(edition, text.forReaders[audience]), proof })
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <div className="packets">
      <DataTable
        caption={text.issuedTitle}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'edition',
            header: text.edition,
            cell: (row) => (
              <>
                {`${String(row.edition)} · ${text.kind[row.kind]} `}
                {row.voided && (
                  <Tag tone="neutral" icon={CircleSlashIcon}>
                    {sending.voided}
                  </Tag>
                )}
              </>
            ),
          },
          { key: 'forWhom', header: text.forWhom, cell: (row) => text.readers[row.audience] },
          {
            key: 'madeAt',
            header: text.madeAt,
            cell: (row) => <span className="number">{format.instant(row.madeAt)}</span>,
          },
          { key: 'pages', header: text.pages, align: 'end', cell: (row) => format.number(row.pages) },
          { key: 'sha256', header: text.fingerprint, cell: (row) => <Fingerprint sha256={row.sha256} /> },
          {
            key: 'proof',
            header: text.proof,
            cell: (row) => (
              <span className="packet-held">
                <Tag
                  tone={row.failed.length === 0 ? 'success' : 'danger'}
                  icon={row.failed.length === 0 ? CheckmarkIcon : XMarkIcon}
                >
                  {text.held(row.checks - row.failed.length, row.checks)}
                </Tag>
                <Button variant="tertiary" onClick={() => void show(row)}>
                  {text.showProof}
                </Button>
              </span>
            ),
          },
        ]}
      />
    </div>
  )
}
