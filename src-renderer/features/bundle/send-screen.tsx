import { Button, Checkbox, Details, ValidationMessage } from '@digdir/designsystemet-react'
import { FloppydiskIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { bundleScreens } from '#shared/text/screen/bundle/screens.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useJob } from '../../api/use-job.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Answered, ErrorState } from '../../ui/states.tsx'
import { KeyPrint } from './key-print.tsx'
import { ReportView } from './report-view.tsx'
import './bundle.css'

/** A case as a signed file for a colleague: what goes with it, what in it is exempt, and what was sent before. */
export function SendScreen({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(bundleScreens)
  const facts = useRead('case.get', { id })
  const contents = useRead('bundle.contents', { case: id })
  return (
    <Page
      title={text.send}
      meta={
        facts.data !== undefined && (
          <>
            <span className="number">{facts.data.caseNumber}</span>
            <Link href={`/saker/${id}`}>{facts.data.title}</Link>
          </>
        )
      }
    >
      <Answered query={contents} rows={5}>
        {(data) => <Sending id={id} contents={data} />}
      </Answered>
      <Exchanges id={id} />
    </Page>
  )
}

function Sending({
  id,
  contents,
}: {
  readonly id: CaseId
  readonly contents: Output<'bundle.contents'>
}): React.JSX.Element {
  const text = useText(bundleScreens)
  const mayWrite = useMayWrite()
  const [confirmed, setConfirmed] = useState(false)
  const [asked, setAsked] = useState(false)
  const { state, start, cancel } = useJob('bundle.export')
  const { exempt } = contents
  const save = (): void => {
    setAsked(true)
    if (exempt.length === 0 || confirmed) start({ case: id, exemptToo: confirmed })
  }
  return (
    <Panel title={text.holds} description={text.sendHelp}>
      <div className="bundle-stack">
        <p>{text.contents(contents.papers, contents.attachments, contents.entries, contents.comments)}</p>
        <p className="muted">{text.notWith}</p>
        {exempt.length > 0 && (
          <>
            <Notice tone="warning" title={text.exemptTitle(exempt.length)}>
              <ul className="bundle-exempt">
                {exempt.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
              {text.exemptHelp}
            </Notice>
            <Checkbox
              value="exempt"
              label={text.exemptConfirm}
              checked={confirmed}
              onChange={({ target }) => setConfirmed(target.checked)}
              error={asked && !confirmed}
            />
            {asked && !confirmed && <ValidationMessage role="alert">{text.exemptMissing}</ValidationMessage>}
          </>
        )}
        {state.kind === 'running' ? (
          <Progress
            label={text.saving}
            step=""
            done={0}
            total={0}
            cancelling={state.cancelling}
            onCancel={cancel}
          />
        ) : (
          mayWrite && (
            <div className="bundle-actions">
              <Button onClick={save}>
                <FloppydiskIcon aria-hidden />
                {text.save}
              </Button>
            </div>
          )
        )}
        {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
        {state.kind === 'done' && state.result !== null && (
          <Notice tone="success" title={text.saved(state.result.path)} alert>
            {text.keyHelp} <KeyPrint fingerprint={state.result.fingerprint} />
          </Notice>
        )}
      </div>
    </Panel>
  )
}

function Exchanges({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(bundleScreens)
  const format = useFormat()
  const exchanges = useRead('bundle.reports', { case: id })
  return (
    <Panel title={text.history}>
      <Answered query={exchanges} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{text.noHistory}</p>
          ) : (
            <ul className="bundle-list">
              {all.map(({ id: key, direction, at, who, colleague, lost, report }) => (
                <li key={key}>
                  {direction === 'sent'
                    ? text.sentBy(who, format.instant(at))
                    : text.receivedFrom(colleague, format.instant(at))}
                  {lost > 0 && ` · ${text.lostShort(lost)}`}
                  {report !== null && (
                    <Details>
                      <Details.Summary>{text.showReport}</Details.Summary>
                      <Details.Content>
                        <ReportView report={report} isDone />
                      </Details.Content>
                    </Details>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  )
}
