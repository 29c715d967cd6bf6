import { Button } from '@digdir/designsystemet-react'
import { FilePdfIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import type { SentFile } from '#shared/contract/sending.ts'
import { packetScreenWords } from '#shared/text/screen/packet.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import type { JobState } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'

/** The long work of an agenda: its issue, and its supplements. One at a time. */
export type SendingJobs = {
  readonly issue: ReturnType<typeof useJob<'meeting.issueWithPackets'>>
  readonly supplement: ReturnType<typeof useJob<'supplement.make'>>
  readonly isRunning: boolean
}

export function useSendingJobs(): SendingJobs {
  const issue = useJob('meeting.issueWithPackets')
  const supplement = useJob('supplement.make')
  return { issue, supplement, isRunning: [issue, supplement].some(({ state }) => state.kind === 'running') }
}

/** How far an issue or a supplement has come, and what came of it. */
export function SendingWork({ jobs }: { readonly jobs: SendingJobs }): React.JSX.Element | null {
  const text = useText(sendingWords)
  const { issue, supplement } = jobs
  if (issue.state.kind !== 'idle') {
    const made = issue.state.kind === 'done' ? text.made : ''
    return <Work job={issue} label={text.making} made={made} given={text.given} />
  }
  if (supplement.state.kind === 'idle') return null
  const made = supplement.state.kind === 'done' ? text.supplementMade(supplement.state.result.edition) : ''
  return <Work job={supplement} label={text.makingSupplement} made={made} given={text.supplementGiven} />
}

type Job = {
  readonly state: JobState<{ readonly files: readonly SentFile[] }>
  readonly cancel: () => void
  readonly reset: () => void
}

function Work({
  job,
  label,
  made,
  given,
}: {
  readonly job: Job
  readonly label: string
  readonly made: string
  /** What is said when it was given up or refused: that nothing came of it. */
  readonly given: string
}): React.JSX.Element | null {
  const text = useText(sendingWords)
  const worded = useRefusalText()
  const { state, cancel, reset } = job
  const place = useRef<HTMLDivElement>(null)
  // what had the focus, the way to give up, is gone
  useEffect(() => {
    if (state.kind === 'done' || state.kind === 'failed') place.current?.focus({ preventScroll: true })
  }, [state.kind])
  if (state.kind === 'idle') return null
  if (state.kind === 'running')
    return (
      <Panel title={label}>
        <Running label={label} state={state} onCancel={cancel} />
      </Panel>
    )
  return (
    <div ref={place} tabIndex={-1} className="sending-outcome">
      {state.kind === 'failed' ? (
        <Notice
          tone={state.failure.code === 'work.cancelled' ? 'info' : 'danger'}
          alert
          title={given}
          actions={<Close onClose={reset} />}
        >
          {state.failure.code === 'work.cancelled' ? '' : worded(state.failure)}
        </Notice>
      ) : (
        <Notice tone="success" title={made} actions={<Close onClose={reset} />}>
          {text.proven}
          <SentFiles files={state.result.files} />
        </Notice>
      )}
    </div>
  )
}

function Close({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(sendingWords)
  return (
    <Button variant="tertiary" onClick={onClose}>
      {text.close}
    </Button>
  )
}

function Running({
  label,
  state,
  onCancel,
}: {
  readonly label: string
  readonly state: Extract<Job['state'], { kind: 'running' }>
  readonly onCancel: () => void
}): React.JSX.Element {
  const text = useText(sendingWords)
  const words = useText(packetScreenWords)
  const format = useFormat()
  const { step, done, total } = state.progress ?? { step: '', done: 0, total: 0 }
  const [whose = '', part = whose] = step.split('.')
  const readers: Readonly<Record<string, string>> = text.readers
  const steps: Readonly<Record<string, string>> = { ...words.steps, write: text.writing }
  const said = [readers[whose] ?? '', steps[part] ?? ''].filter((each) => each !== '').join(': ')
  const figures = [format.number(done), format.number(total)] as const
  const counted = total > 1
  const shown =
    part === 'assemble' ? words.attachmentOf(...figures) : part === 'prove' ? words.pageOf(...figures) : ''
  return (
    <>
      <Progress
        label={label}
        step={said}
        done={done}
        total={counted ? total : 0}
        cancelling={state.cancelling}
        onCancel={onCancel}
      />
      <p className="packet-figures muted small number" aria-hidden>
        <span>{counted ? shown : ''}</span>
      </p>
    </>
  )
}

/** The files of an edition, each with a way to open it. */
function SentFiles({ files }: { readonly files: readonly SentFile[] }): React.JSX.Element {
  const text = useText(sendingWords)
  const format = useFormat()
  const open = useWrite('file.open')
  const show = async (path: string): Promise<void> => {
    try {
      await open.mutateAsync({ path })
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <ul className="sending-files" aria-label={text.files}>
      {files.map(({ path, audience, kind, pages, bytes }) => (
        <li key={path}>
          <span>
            <strong>{text.readers[audience]}</strong>, {text.fileKind[kind]} ·{' '}
            <span className="number">
              {text.pages(format.number(pages))}, {format.bytes(bytes)}
            </span>
            <span className="sending-path muted small">{path}</span>
          </span>
          <Button variant="secondary" data-color="accent" onClick={() => void show(path)}>
            <FilePdfIcon aria-hidden />
            {text.open}
          </Button>
        </li>
      ))}
    </ul>
  )
}
