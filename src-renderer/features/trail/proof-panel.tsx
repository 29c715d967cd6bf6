import { Button } from '@digdir/designsystemet-react'
import { FileIcon, PlusIcon, ShieldCheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import { trailScreen } from '#shared/text/screen/trail/screen.ts'
import { call, CallFailure } from '../../api/client.ts'
import { useLanguage, useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { ErrorState } from '../../ui/states.tsx'

type Facts = Output<'trail.facts'>
type Given = {
  readonly text: string
  readonly name: string
  readonly source: 'typed' | 'packet' | 'bundle' | 'manifest'
}

/** Whether anything was changed afterwards: the answer in a sentence, and what it is held against. */
export function ProofPanel({ facts }: { readonly facts: Facts }): React.JSX.Element {
  const text = useText(trailScreen)
  const language = useLanguage()
  const [given, setGiven] = useState<readonly Given[]>([])
  const [contents, setContents] = useState(true)
  const check = useJob('trail.verify')
  const isRunning = check.state.kind === 'running'
  const add = (anchor: Given): void =>
    setGiven((now) => [...now.filter((each) => each.text !== anchor.text), anchor])
  return (
    <Panel title={text.proof}>
      <Answer state={check.state} facts={facts} onCancel={check.cancel} />
      <div className="trail-anchors">
        <AnchorField onAdd={add} />
        {given.length > 0 && (
          <ul aria-label={text.given}>
            {given.map((anchor) => (
              <li key={anchor.text}>
                <code>{anchor.name === '' ? anchor.text : anchor.name}</code>
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  aria-label={text.remove(anchor.name === '' ? anchor.text : anchor.name)}
                  onClick={() => setGiven((now) => now.filter((each) => each !== anchor))}
                >
                  <XMarkIcon aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        )}
        <label className="trail-contents">
          <input
            type="checkbox"
            className="ds-input"
            checked={contents}
            onChange={({ target }) => setContents(target.checked)}
          />
          {text.contents}
        </label>
        <div>
          <Button
            disabled={isRunning}
            onClick={() => check.start({ language, contents, anchors: [...given] })}
          >
            <ShieldCheckmarkIcon aria-hidden />
            {text.check}
          </Button>
        </div>
      </div>
      {facts.anchors.length > 0 && <GivenOut anchors={facts.anchors} />}
    </Panel>
  )
}

function Answer({
  state,
  facts,
  onCancel,
}: {
  readonly state: ReturnType<typeof useJob<'trail.verify'>>['state']
  readonly facts: Facts
  readonly onCancel: () => void
}): React.JSX.Element | null {
  const text = useText(trailScreen)
  const format = useFormat()
  if (state.kind === 'failed') return <ErrorState failure={state.failure} />
  if (state.kind === 'running') {
    const { step = 'chain', done = 0, total = 0 } = state.progress ?? {}
    return (
      <Progress
        label={text.checking}
        step={step === 'record' ? text.steps.record : text.steps.chain}
        done={done}
        total={total}
        cancelling={state.cancelling}
        onCancel={onCancel}
      />
    )
  }
  if (state.kind === 'idle') return facts.head === null ? null : <p>{text.notChecked(facts.head)}</p>
  const { result } = state
  const tone = { proven: 'success', unproven: 'info', tampered: 'danger' } as const
  return (
    <Notice tone={tone[result.state]} alert={result.state === 'tampered'} title={result.summary[0]}>
      {result.summary.slice(1).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Lines title={text.faults} lines={result.faults} />
      <Lines title={text.notes} lines={result.notes} />
      <p className="muted small" role="status">
        {text.checkedAt(format.instant(result.at))}
      </p>
    </Notice>
  )
}

function Lines({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly string[]
}): React.JSX.Element | null {
  if (lines.length === 0) return null
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** An anchor that is typed, or taken from a file. */
function AnchorField({ onAdd }: { readonly onAdd: (anchor: Given) => void }): React.JSX.Element {
  const text = useText(trailScreen)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isReading, setIsReading] = useState(false)
  const [failure, setFailure] = useState<CallFailure['failure'] | null>(null)
  const take = async (): Promise<void> => {
    setIsReading(true)
    setFailure(null)
    try {
      const found = await call('trail.readAnchor', { path: null, job: crypto.randomUUID() })
      if (found !== null) onAdd(found)
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      setFailure(error.failure)
    } finally {
      setIsReading(false)
    }
  }
  const add = (): void => {
    if (typed.trim() === '') return
    onAdd({ text: typed.trim(), name: '', source: 'typed' })
    setTyped('')
  }
  return (
    <div className="trail-anchor">
      <label htmlFor={id}>{text.anchor}</label>
      <div>
        <input
          id={id}
          className="ds-input"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
        />
        <Button variant="secondary" disabled={typed.trim() === ''} onClick={add}>
          <PlusIcon aria-hidden />
          {text.addAnchor}
        </Button>
        <Button variant="secondary" data-color="neutral" disabled={isReading} onClick={() => void take()}>
          <FileIcon aria-hidden />
          {text.fromFile}
        </Button>
      </div>
      <p id={`${id}-help`} className="muted small">
        {text.anchorHelp}
      </p>
      {failure !== null && <ErrorState failure={failure} />}
    </div>
  )
}

/** What has gone out, for an auditor to compare with what others hold. */
function GivenOut({ anchors }: { readonly anchors: Facts['anchors'] }): React.JSX.Element {
  const text = useText(trailScreen)
  const format = useFormat()
  return (
    <details className="trail-outside">
      <summary>{text.outside}</summary>
      <p className="muted small">{text.outsideHelp}</p>
      <ul>
        {anchors.map(({ code, name, at, href }) => (
          <li key={`${code} ${name}`}>
            <Link href={href}>{name}</Link> <span className="muted">{format.instant(at)}</span>{' '}
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
