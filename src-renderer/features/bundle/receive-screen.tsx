import { Button } from '@digdir/designsystemet-react'
import { FileSearchIcon, InboxDownIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Choice } from '#shared/bundle/report.ts'
import type { Output } from '#shared/contract/index.ts'
import { bundleReport } from '#shared/text/screen/bundle/report.ts'
import { bundleScreens } from '#shared/text/screen/bundle/screens.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useJob } from '../../api/use-job.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { ErrorState } from '../../ui/states.tsx'
import { choiceKey } from './facts-report.tsx'
import type { Choices } from './facts-report.tsx'
import { KeyPrint } from './key-print.tsx'
import { ReportView } from './report-view.tsx'
import { SignerCheck } from './signer-check.tsx'
import './bundle.css'

type Inspected = NonNullable<Output<'bundle.inspect'>>

/** A colleague's file: chosen, looked at, and only then taken in. */
export function ReceiveScreen(): React.JSX.Element {
  const text = useText(bundleScreens)
  const mayWrite = useMayWrite()
  const inspect = useJob('bundle.inspect')
  const { state } = inspect
  const seen = state.kind === 'done' ? state.result : null
  const isRunning = state.kind === 'running'
  return (
    <Page title={text.receive}>
      <Panel description={text.receiveHelp} title={text.file}>
        <div className="bundle-stack">
          {mayWrite && !isRunning && (
            <div className="bundle-actions">
              <Button variant={seen === null ? 'primary' : 'secondary'} onClick={() => inspect.start({})}>
                <FileSearchIcon aria-hidden />
                {seen === null ? text.choose : text.chooseOther}
              </Button>
            </div>
          )}
          {isRunning && (
            <Progress
              label={text.reading}
              step=""
              done={0}
              total={0}
              cancelling={state.cancelling}
              onCancel={inspect.cancel}
            />
          )}
          {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
          {seen !== null && <About seen={seen} />}
        </div>
      </Panel>
      {seen !== null && <Merging key={`${seen.bundle} ${seen.path}`} seen={seen} />}
    </Page>
  )
}

function About({ seen }: { readonly seen: Inspected }): React.JSX.Element {
  const text = useText(bundleScreens)
  const format = useFormat()
  const { from } = seen
  return (
    <Facts
      rows={[
        { label: text.from, value: `${from.name} · ${text.standing[from.standing]}` },
        { label: text.key, value: <KeyPrint fingerprint={from.fingerprint} /> },
        { label: text.caseName, value: `${seen.case.number} ${seen.case.title}` },
        { label: text.sent, value: format.instant(seen.at) },
        { label: text.exempt, value: text.exemptParts(seen.exempt) },
      ]}
    />
  )
}

function Merging({ seen }: { readonly seen: Inspected }): React.JSX.Element {
  const text = useText(bundleScreens)
  const report = useText(bundleReport)
  const [choices, setChoices] = useState<Choices>(new Map())
  const [confirmed, setConfirmed] = useState(false)
  const [asked, setAsked] = useState(false)
  const { state, start } = useJob('bundle.merge')
  const { from, path, bundle } = seen
  const mustConfirm = from.standing === 'new' || from.standing === 'changed'
  const choose = (choice: Choice): void => setChoices((now) => new Map(now).set(choiceKey(choice), choice))
  const merge = (): void => {
    setAsked(true)
    if (mustConfirm && !confirmed) return
    start({ path, bundle, trust: mustConfirm ? from.fingerprint : null, choices: [...choices.values()] })
  }
  if (state.kind === 'done') {
    const { report: done } = state.result
    const number = done.caseNumber
    return (
      <>
        <Notice
          tone="success"
          title={done.isNew ? report.wasNew(number) : report.merged(number)}
          alert
          actions={<Link href={`/saker/${done.case}/saksframlegg`}>{text.toCase}</Link>}
        />
        <h2 className="bundle-heading">{text.done}</h2>
        <ReportView report={done} isDone />
      </>
    )
  }
  const { isNew, caseNumber } = seen.report
  return (
    <>
      <h2 className="bundle-heading">{text.would}</h2>
      <Notice>{isNew ? report.isNew(caseNumber) : report.merges(caseNumber)}</Notice>
      <ReportView report={seen.report} choices={choices} onChoose={choose} />
      <Panel>
        <div className="bundle-stack">
          {mustConfirm && (
            <SignerCheck
              signer={from}
              confirmed={confirmed}
              onConfirm={setConfirmed}
              isMissing={asked && !confirmed}
            />
          )}
          {state.kind === 'running' ? (
            <Progress label={text.merging} step="" done={0} total={0} />
          ) : (
            <div className="bundle-actions">
              <Button onClick={merge}>
                <InboxDownIcon aria-hidden />
                {isNew ? text.takeIn : text.merge}
              </Button>
            </div>
          )}
          {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
        </div>
      </Panel>
    </>
  )
}
