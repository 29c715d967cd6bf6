import { Button } from '@digdir/designsystemet-react'
import { MenuElipsisVerticalIcon, PersonGroupIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { ShownPresentation } from '#shared/contract/knowledge-shapes.ts'
import type { CaseId } from '#shared/ids.ts'
import { presentationsWords } from '#shared/text/screen/case/presentations.ts'
import { outcomeWords } from '#shared/text/screen/reading-codes.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState, failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import { PlanDialog, SaidDialog } from './presentation-dialogs.tsx'
import type { Theme } from './entry-list.tsx'

/** The bodies that the knowledge base was put before, when, and what each said. */
export function PresentationsView({
  file,
  themes,
}: {
  readonly file: CaseId
  readonly themes: readonly Theme[]
}): React.JSX.Element {
  const text = useText(presentationsWords)
  const mayWrite = useMayWrite()
  const presentations = useRead('presentation.list', { id: file })
  const [planning, setPlanning] = useState(false)
  return (
    <>
      {mayWrite && themes.length > 0 && (
        <div className="case-above">
          <Button variant="secondary" onClick={() => setPlanning(true)}>
            <PlusIcon aria-hidden />
            {text.plan}
          </Button>
        </div>
      )}
      <Answered query={presentations} rows={3}>
        {(rows) =>
          rows.length === 0 ? (
            <Panel>
              <EmptyState icon={PersonGroupIcon} title={text.none}>
                {text.noneHelp}
              </EmptyState>
            </Panel>
          ) : (
            rows.map((row) => <PresentationCard key={row.reading} file={file} row={row} />)
          )
        }
      </Answered>
      {planning && <PlanDialog file={file} themes={themes} onDone={() => setPlanning(false)} />}
    </>
  )
}

function PresentationCard({
  file,
  row,
}: {
  readonly file: CaseId
  readonly row: ShownPresentation
}): React.JSX.Element {
  const text = useText(presentationsWords)
  const outcomes = useText(outcomeWords)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const [writing, setWriting] = useState(false)
  const { committee, paper, paperState, themes, outcome, meeting, date, said, saidOn, shown, changed } = row
  const held = date === null ? text.noMeeting : format.day(date, 'long')
  return (
    <Panel
      title={committee}
      description={themes.length === 0 ? text.all : themes.join(', ')}
      actions={mayWrite && <PresentationMenu row={row} onWrite={() => setWriting(true)} />}
    >
      <Facts
        rows={[
          {
            label: text.when,
            value: meeting === null ? held : <a href={`#/moter/${meeting}`}>{held}</a>,
          },
          {
            label: text.state,
            value: (
              <span className="knowledge-tags">
                {paper !== null && <a href={`#/saker/${file}/saksframlegg/${paper}`}>{text.open}</a>}
                {paperState !== null && <Tag>{text.states[paperState]}</Tag>}
                {outcome !== null && <Tag tone="success">{outcomes[outcome]}</Tag>}
              </span>
            ),
          },
          {
            label: text.shows,
            value: (
              <span className="knowledge-tags">
                {text.shown(shown)}
                {changed > 0 && <Tag tone="info">{text.changed(changed)}</Tag>}
              </span>
            ),
          },
          {
            label: text.said,
            value:
              said === '' ? (
                <span className="muted">{text.notSaid}</span>
              ) : (
                <span className="knowledge-text">
                  {said}
                  {saidOn !== null && <span className="small muted"> {format.day(saidOn)}</span>}
                </span>
              ),
          },
        ]}
      />
      {writing && <SaidDialog row={row} onDone={() => setWriting(false)} />}
    </Panel>
  )
}

function PresentationMenu({
  row: { reading, committee, paperState, meeting },
  onWrite,
}: {
  readonly row: ShownPresentation
  readonly onWrite: () => void
}): React.JSX.Element {
  const text = useText(presentationsWords)
  const approve = useWrite('presentation.approve')
  const remove = useWrite('presentation.remove')
  const run = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await work()
      tell(done)
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const setApproved = (approved: boolean): void =>
    void run(() => approve.mutateAsync({ reading, approved }), approved ? text.approved : text.reworked)
  return (
    <Menu
      label=""
      icon={<MenuElipsisVerticalIcon aria-hidden />}
      name={text.options(committee)}
      items={[
        { label: text.write, onChoose: onWrite },
        ...(paperState === 'draft' ? [{ label: text.approve, onChoose: () => setApproved(true) }] : []),
        ...(paperState === 'approved' ? [{ label: text.rework, onChoose: () => setApproved(false) }] : []),
        ...(meeting === null && paperState !== 'frozen'
          ? [
              {
                label: text.remove,
                tone: 'danger' as const,
                onChoose: () => void run(() => remove.mutateAsync({ reading }), text.removed),
              },
            ]
          : []),
      ]}
    />
  )
}
