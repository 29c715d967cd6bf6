import { Button } from '@digdir/designsystemet-react'
import { FilePdfIcon, GavelIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PassportView } from '#shared/contract/passport.ts'
import type { CaseId } from '#shared/ids.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { passportScreen } from '#shared/text/screen/case/passport.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Answered, EmptyState, ErrorState } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Segments } from '../segments.tsx'
import { statusSigns, statusTones } from '../timeline.tsx'
import { usePlanned } from '../use-planned.ts'
import { PassportTable } from './passport-table.tsx'
import './passport.css'

type Audience = PassportView['audience']

/** A case from its mandate to its decision, as it came; for members or for everybody, on the screen and as a PDF. */
export function PassportPanel({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(passportScreen)
  const [audience, setAudience] = useState<Audience>('members')
  const passport = useRead('passport.get', { case: id, audience })
  const { state, start, cancel } = useJob('passport.print')
  return (
    <Panel
      title={text.title}
      description={text.help}
      actions={
        <>
          <Segments
            label={text.audience}
            value={audience}
            options={(['members', 'public'] as const).map((value) => ({
              value,
              label: text.audiences[value],
            }))}
            onChange={setAudience}
          />
          <Button
            variant="secondary"
            data-color="neutral"
            disabled={state.kind === 'running' || passport.data === undefined}
            onClick={() => start({ case: id, audience, path: null })}
          >
            <FilePdfIcon aria-hidden />
            {text.print}
          </Button>
        </>
      }
    >
      {state.kind === 'running' && state.progress !== null && (
        <Progress
          label={text.printing}
          step=""
          done={state.progress.done}
          total={state.progress.total}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      )}
      {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
      {state.kind === 'done' && state.result !== null && (
        <Notice tone="success" title={text.printed(state.result.pages)}>
          <p className="small muted case-address">{state.result.path}</p>
        </Notice>
      )}
      <Answered query={passport} rows={6}>
        {(data) => <Passport passport={data} />}
      </Answered>
    </Panel>
  )
}

function Passport({ passport }: { readonly passport: PassportView }): React.JSX.Element {
  const text = useText(passportScreen)
  const { readings, hearings, progress, day } = passport
  return (
    <div className="passport">
      {readings.length === 0 ? (
        <EmptyState icon={GavelIcon} title={text.none}>
          {text.noneHelp}
        </EmptyState>
      ) : (
        <PassportTable readings={readings} day={day} />
      )}
      {hearings.length > 0 && <Hearings hearings={hearings} />}
      {progress.length > 0 && <Plan progress={progress} />}
    </div>
  )
}

function Hearings({ hearings }: { readonly hearings: PassportView['hearings'] }): React.JSX.Element {
  const text = useText(passportScreen)
  const words = useText(hearingWords)
  const format = useFormat()
  return (
    <section>
      <h3>{text.hearing}</h3>
      {hearings.map(({ opensOn, closesOn, inputs, points, conclusions, unanswered }) => (
        <p key={opensOn}>
          <strong>{text.period(format.day(opensOn), format.day(closesOn))}</strong>{' '}
          {text.counted(inputs, points)}
          <span className="passport-counts">
            {conclusions
              .filter(({ count }) => count > 0)
              .map(({ conclusion, count }) => (
                <Tag key={conclusion}>{`${words.conclusions[conclusion]}: ${count}`}</Tag>
              ))}
            {unanswered > 0 && <Tag tone="warning">{`${text.unanswered}: ${unanswered}`}</Tag>}
          </span>
        </p>
      ))}
    </section>
  )
}

function Plan({ progress }: { readonly progress: PassportView['progress'] }): React.JSX.Element {
  const text = useText(passportScreen)
  const words = useText(progressWords)
  const planned = usePlanned()
  return (
    <section>
      <h3>{text.progress}</h3>
      <ol className="case-plain passport-plan">
        {progress.map((step) => (
          <li key={`${step.plannedFrom} ${step.name}`}>
            <span className="muted">{planned(step)}</span>
            <span>{step.name}</span>
            <Tag tone={statusTones[step.status]} icon={statusSigns[step.status]}>
              {words.statuses[step.status]}
            </Tag>
          </li>
        ))}
      </ol>
    </section>
  )
}
