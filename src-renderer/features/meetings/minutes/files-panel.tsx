import { Button } from '@digdir/designsystemet-react'
import { FilePdfIcon, GlobeIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { MeetingId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import type { JobState } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { ErrorState, failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'

type Props = { readonly meeting: MeetingId; readonly view: MinutesView }

/** Makes the minutes as files, and lists the editions that are kept. */
export function FilesPanel({ meeting, view }: Props): React.JSX.Element {
  const text = useText(minutesScreen)
  const [audience, setAudience] = useState<Audience>('public')
  const print = useJob('minutes.print')
  const page = useJob('minutes.page')
  const closed = view.state === 'minutesApproved' || view.state === 'published'
  const busy = print.state.kind === 'running' || page.state.kind === 'running'
  const make = (forWhom: Audience): void => {
    setAudience(forWhom)
    print.start({ meeting, audience: forWhom, path: null })
  }
  return (
    <Panel title={text.files} description={closed ? text.filesHelp : text.draftHelp}>
      <div className="minutes-acts">
        {(['members', 'public'] as const).map((each) => (
          <Button key={each} variant="secondary" disabled={busy} onClick={() => make(each)}>
            <FilePdfIcon aria-hidden />
            {text.make[each]}
          </Button>
        ))}
        {closed && (
          <Button variant="secondary" disabled={busy} onClick={() => page.start({ meeting, path: null })}>
            <GlobeIcon aria-hidden />
            {text.page}
          </Button>
        )}
      </div>
      <JobShown
        label={text.making[audience]}
        state={print.state}
        onCancel={print.cancel}
        done={(made) => (made === null ? null : { title: text.made(made.pages), path: made.path })}
      />
      <JobShown
        label={text.makingPage}
        state={page.state}
        onCancel={page.cancel}
        done={(made) => (made === null ? null : { title: text.pageMade, path: made.path })}
      />
      {closed && <Editions editions={view.editions} />}
    </Panel>
  )
}

function JobShown<T>({
  label,
  state,
  onCancel,
  done,
}: {
  readonly label: string
  readonly state: JobState<T>
  readonly onCancel: () => void
  readonly done: (result: T) => { readonly title: string; readonly path: string } | null
}): React.JSX.Element | null {
  const text = useText(minutesScreen)
  if (state.kind === 'running')
    return state.progress === null ? null : (
      <Progress
        label={label}
        step=""
        done={state.progress.done}
        total={state.progress.total}
        cancelling={state.cancelling}
        onCancel={onCancel}
      />
    )
  if (state.kind === 'failed')
    return state.failure.code === 'work.cancelled' ? null : <ErrorState failure={state.failure} />
  const made = state.kind === 'done' ? done(state.result) : null
  return made === null ? null : (
    <Notice
      tone="success"
      title={made.title}
      actions={
        <Button
          variant="secondary"
          onClick={() =>
            void call('file.open', { path: made.path }).catch((error) => tellFailure(failureIn(error)))
          }
        >
          {text.open}
        </Button>
      }
    >
      <p className="small muted minutes-hash">{made.path}</p>
    </Notice>
  )
}

function Editions({ editions }: Pick<MinutesView, 'editions'>): React.JSX.Element {
  const text = useText(minutesScreen)
  const format = useFormat()
  const copy = useJob('minutes.copy')
  if (editions.length === 0) return <p className="muted">{text.noEditions}</p>
  return (
    <>
      <ul className="minutes-list minutes-editions">
        {editions.map(({ id, audience, number, madeAt, pages, sha256 }) => (
          <li key={id}>
            <strong>
              {text.edition} {number} · {text.audiences[audience]}
            </strong>
            <div className="small muted">
              {format.instant(madeAt)} · {text.pages}: {pages}
            </div>
            <code className="minutes-hash">{sha256}</code>
            <div className="minutes-acts">
              <Button
                variant="tertiary"
                aria-label={text.copyOf(number, text.audiences[audience])}
                disabled={copy.state.kind === 'running'}
                onClick={() => copy.start({ edition: id, path: null })}
              >
                {text.copy}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <JobShown
        label={text.copy}
        state={copy.state}
        onCancel={copy.cancel}
        done={(made) => (made === null ? null : { title: text.made(made.pages), path: made.path })}
      />
    </>
  )
}
