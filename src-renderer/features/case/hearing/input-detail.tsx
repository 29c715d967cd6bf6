import { Button } from '@digdir/designsystemet-react'
import {
  BubbleChartIcon,
  ClockIcon,
  FileTextIcon,
  MenuElipsisVerticalIcon,
  PadlockLockedIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { DisclosureEdit } from '#shared/contract/case.ts'
import type { CaseId, HearingId, HearingInputId } from '#shared/ids.ts'
import { hearingInputWords } from '#shared/text/screen/case/hearing-input.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState, failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { ExemptionDialog } from '../exemption-dialog.tsx'
import { TiedEntries } from '../knowledge/tied-entries.tsx'
import { ContactPanel } from './contact-panel.tsx'
import { InputDialog } from './input-dialog.tsx'
import { InputFiles, InputPoints } from './input-parts.tsx'

export type InputFacts = Output<'input.get'>

type Given = {
  readonly file: CaseId
  readonly hearing: HearingId
  readonly mayWrite: boolean
}

/** The chosen input beside the list; how to reach its sender stands apart below. */
export function InputDetail({
  id,
  ...given
}: Given & { readonly id: HearingInputId | null }): React.JSX.Element {
  const text = useText(hearingInputWords)
  if (id !== null) return <Chosen {...given} id={id} />
  return (
    <div className="hearing-detail">
      <Panel>
        <EmptyState icon={BubbleChartIcon} title={text.chooseOne}>
          {text.chooseOneHelp}
        </EmptyState>
      </Panel>
    </div>
  )
}

function Chosen({ id, ...given }: Given & { readonly id: HearingInputId }): React.JSX.Element {
  const input = useRead('input.get', { id })
  return (
    <div className="hearing-detail" data-thing={id}>
      <Answered query={input} rows={6}>
        {(facts) => (
          <>
            <OneInput {...given} input={facts} />
            <ContactPanel input={id} />
          </>
        )}
      </Answered>
    </div>
  )
}

function OneInput({
  file,
  hearing,
  mayWrite,
  input,
}: Given & { readonly input: InputFacts }): React.JSX.Element {
  const text = useText(hearingInputWords)
  const words = useText(hearingWords)
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const { number, sender, senderKind, receivedOn, late, disclosure } = input
  return (
    <Panel
      title={text.title(number, sender)}
      description={`${words.senders[senderKind]} · ${words.received(format.day(receivedOn))}`}
      actions={<InputActions file={file} input={input} mayWrite={mayWrite} onEdit={() => setEditing(true)} />}
    >
      {(late || disclosure !== null) && (
        <p className="hearing-tags">
          {late && (
            <Tag tone="warning" icon={ClockIcon}>
              {words.late}
            </Tag>
          )}
          {disclosure !== null && (
            <Tag tone="warning" icon={PadlockLockedIcon}>
              {words.exempt}
            </Tag>
          )}
        </p>
      )}
      <h3 className="subhead">{text.summary}</h3>
      <p className={input.summary === '' ? 'muted' : 'hearing-text'}>
        {input.summary === '' ? text.noSummary : input.summary}
      </p>
      {input.text !== '' && (
        <>
          <h3 className="subhead">{text.text}</h3>
          <p className="hearing-text">{input.text.trim()}</p>
        </>
      )}
      <TiedEntries file={file} target={input.id} />
      <InputPoints input={input} />
      <InputFiles input={input} />
      {editing && <InputDialog hearing={hearing} input={input} onDone={() => setEditing(false)} />}
    </Panel>
  )
}

function InputActions({
  file,
  input,
  mayWrite,
  onEdit,
}: Omit<Given, 'hearing'> & {
  readonly input: InputFacts
  readonly onEdit: () => void
}): React.JSX.Element {
  const text = useText(hearingInputWords)
  const [, go] = useLocation()
  const [exempting, setExempting] = useState(false)
  const remove = useWrite('input.remove')
  const update = useWrite('input.update')
  const { id, number, disclosure, sender } = input
  const onRemove = async (): Promise<void> => {
    try {
      await remove.mutateAsync({ id })
      go(`/saker/${file}/horing`)
      tellDone(text.removed(number), () => call('bin.restore', { kind: 'input', id }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const expose = async (given: DisclosureEdit | null): Promise<void> => {
    const { before } = await update.mutateAsync({ id, change: { disclosure: given } })
    tellDone(text.changed(number), () => call('input.update', { id, change: before }))
  }
  return (
    <>
      {mayWrite && (
        <Button variant="secondary" data-color="neutral" onClick={onEdit}>
          <PencilIcon aria-hidden />
          {text.edit}
        </Button>
      )}
      <Menu
        label={text.more}
        name={text.more}
        icon={<MenuElipsisVerticalIcon aria-hidden />}
        items={[
          {
            label: disclosure === null ? text.exemptIt : text.changeExemption,
            icon: PadlockLockedIcon,
            onChoose: () => setExempting(true),
          },
          ...(disclosure === null
            ? []
            : [
                {
                  label: text.openIt,
                  icon: FileTextIcon,
                  onChoose: () => void expose(null).catch((error: unknown) => tellFailure(failureIn(error))),
                },
              ]),
          ...(mayWrite
            ? [
                {
                  label: text.remove,
                  icon: TrashIcon,
                  tone: 'danger' as const,
                  onChoose: () => void onRemove(),
                },
              ]
            : []),
        ]}
      />
      <ExemptionDialog
        open={exempting}
        before={disclosure}
        subject="input"
        title={sender}
        onStore={expose}
        onClose={() => setExempting(false)}
      />
    </>
  )
}
