import { Button } from '@digdir/designsystemet-react'
import { PaperclipIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { AttachmentRow } from '#shared/contract/case-material.ts'
import type { CaseId } from '#shared/ids.ts'
import { attachmentsWords } from '#shared/text/screen/case/attachments.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Answered, EmptyState, ErrorState } from '../../ui/states.tsx'
import { AttachOutcomes } from './attach-outcomes.tsx'
import { AttachmentDialogs } from './attachment-dialogs.tsx'
import type { Editing } from './attachment-dialogs.tsx'
import { AttachmentTable } from './attachment-table.tsx'

/** What lies beside the papers: added from files, changed, opened, kept from the public. */
export function AttachmentsTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(attachmentsWords)
  const stages = useText(stageWords)
  const attachments = useRead('case.attachments', { id })
  const [editing, setEditing] = useState<Editing | null>(null)
  const adding = useJob('attachment.add')
  const { state } = adding
  const papers = byPaper(attachments.data ?? [])
  const isSent = useRead('case.papers', { id }).data?.at(-1)?.state === 'frozen'
  return (
    <>
      <div className="case-above">
        {isSent && <p className="small muted">{text.isSent}</p>}
        <Button
          disabled={state.kind === 'running' || isSent}
          onClick={() => {
            adding.reset()
            adding.start({ case: id, paths: null })
          }}
        >
          <PlusIcon aria-hidden />
          {text.add}
        </Button>
      </div>
      {state.kind === 'running' && state.progress !== null && state.progress.total > 0 && (
        <Progress
          label={text.adding}
          step={state.progress.step}
          done={state.progress.done}
          total={state.progress.total}
          cancelling={state.cancelling}
          onCancel={adding.cancel}
        />
      )}
      {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
      {state.kind === 'done' && state.result.length > 0 && (
        <AttachOutcomes outcomes={state.result} onClose={adding.reset} />
      )}
      <Answered query={attachments}>
        {(rows) =>
          rows.length === 0 ? (
            <Panel>
              <EmptyState icon={PaperclipIcon} title={text.none}>
                {text.noneHelp}
              </EmptyState>
            </Panel>
          ) : (
            papers.map(([first, ...others]) => (
              <Panel
                key={first.paper}
                title={`${stages[first.stage]}, ${first.committee}`}
                description={first.frozen ? text.sent : undefined}
                flush
              >
                <AttachmentTable
                  rows={[first, ...others]}
                  name={`${text.title}: ${stages[first.stage]}`}
                  onEdit={setEditing}
                />
              </Panel>
            ))
          )
        }
      </Answered>
      <AttachmentDialogs editing={editing} onClose={() => setEditing(null)} />
    </>
  )
}

type Some = readonly [AttachmentRow, ...AttachmentRow[]]

/** Latest paper first: that is where new attachments go. */
function byPaper(rows: readonly AttachmentRow[]): readonly Some[] {
  const papers = new Map<string, [AttachmentRow, ...AttachmentRow[]]>()
  for (const row of rows) {
    const own = papers.get(row.paper)
    if (own === undefined) papers.set(row.paper, [row])
    else own.push(row)
  }
  return [...papers.values()].toReversed()
}
