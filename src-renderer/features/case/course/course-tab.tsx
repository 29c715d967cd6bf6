import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CourseReading, CourseStep, CourseView } from '#shared/contract/course.ts'
import type { CaseId } from '#shared/ids.ts'
import { caseWords } from '#shared/text/screen/case/case.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { actorWords } from '#shared/text/screen/codes.ts'
import { courseTemplateWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useFormat } from '../../../ui/format.ts'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { Answered } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { NewHearingPanel } from '../new-hearing/new-hearing-panel.tsx'
import { PassportPanel } from '../passport/passport-panel.tsx'
import { StatementsPanel } from '../statements/statements-panel.tsx'
import { AdviserDialog } from './adviser-dialog.tsx'
import { CourseLine } from './course-line.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { MandateDialog } from './mandate-dialog.tsx'
import { ReviseButton } from './revise-button.tsx'
import './course.css'

/** The course of a case: the bodies on its way, what may be done now, and what is missing on what ground. */
export function CourseTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const course = useRead('course.get', { id })
  return (
    <Answered query={course} rows={8}>
      {(view) => <Course view={view} />}
    </Answered>
  )
}

function Course({ view }: { readonly view: CourseView }): React.JSX.Element {
  const text = useText(courseTabWords)
  const mayWrite = useMayWrite()
  const [deciding, setDeciding] = useState<CourseReading | null>(null)
  const [adding, setAdding] = useState(false)
  const [mandating, setMandating] = useState(false)
  return (
    <>
      <Panel
        title={text.way}
        actions={
          mayWrite && (
            <>
              {view.mandatePossible && (
                <Button variant="secondary" data-color="neutral" onClick={() => setMandating(true)}>
                  {text.mandate}
                </Button>
              )}
              {view.advisable.length > 0 && (
                <Button variant="secondary" data-color="neutral" onClick={() => setAdding(true)}>
                  {text.addAdviser}
                </Button>
              )}
            </>
          )
        }
      >
        <CourseLine view={view} onDecide={setDeciding} />
      </Panel>
      <div className="columns">
        <Now view={view} />
        <Rules view={view} />
      </div>
      <NewHearingPanel id={view.id} />
      <StatementsPanel id={view.id} />
      <PassportPanel id={view.id} />
      <DecideDialog id={view.id} reading={deciding} onClose={() => setDeciding(null)} />
      <MandateDialog open={mandating} view={view} onClose={() => setMandating(false)} />
      <AdviserDialog open={adding} view={view} onClose={() => setAdding(false)} />
    </>
  )
}

function Now({ view: { steps, nextStep } }: { readonly view: CourseView }): React.JSX.Element {
  const text = useText(courseTabWords)
  return (
    <Panel title={text.now}>
      {steps.length === 0 ? (
        <p>{nextStep === null ? text.over : text.nothingNow}</p>
      ) : (
        <ul className="course-steps">
          {steps.map((step) => (
            <Step key={step.step} step={step} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Step({
  step: { step, by, ground, missing, maySetAside },
}: {
  readonly step: CourseStep
}): React.JSX.Element {
  const text = useText(courseTabWords)
  const names = useText(caseWords)
  const actors = useText(actorWords)
  const worded = useRefusalText()
  return (
    <li>
      <div className="course-step-head">
        <strong>{names.steps[step]}</strong>
        <Tag tone={missing.length === 0 ? 'success' : 'warning'}>
          {missing.length === 0 ? text.ready : text.lacks(missing.length)}
        </Tag>
      </div>
      <p className="small muted">{text.by(actors[by], ground)}</p>
      {missing.length > 0 && (
        <ul className="course-missing">
          {missing.map((refusal) => (
            <li key={refusal.code}>{worded(refusal)}</li>
          ))}
        </ul>
      )}
      {maySetAside && <p className="small muted">{text.mayBeSetAside}</p>}
    </li>
  )
}

/** What the law and custom ask of a case of this kind. */
function Rules({ view }: { readonly view: CourseView }): React.JSX.Element {
  const text = useText(courseTabWords)
  const kinds = useText(courseTemplateWords)
  const format = useFormat()
  const { template, periods, councilsMissing, revisionDue, revisedAfterYears } = view
  const rows = [
    { label: text.template, value: kinds[template] },
    ...periods.map(({ kind, days, ground, inForce }) => ({
      label: inForce ? text.periods[kind] : `${text.periods[kind]} (${text.notInForce})`,
      value: text.period(format.number(days), ground),
    })),
    ...(councilsMissing.length === 0 ? [] : [{ label: text.councils, value: councilsMissing.join(', ') }]),
    ...(revisedAfterYears === null
      ? []
      : [
          {
            label: text.revision,
            value:
              revisionDue === null
                ? text.revisionUnknown(format.number(revisedAfterYears))
                : format.day(revisionDue, 'long'),
          },
        ]),
  ]
  const mayWrite = useMayWrite()
  return (
    <Panel title={text.rules} actions={mayWrite && revisionDue !== null && <ReviseButton id={view.id} />}>
      <Facts rows={rows} />
    </Panel>
  )
}
