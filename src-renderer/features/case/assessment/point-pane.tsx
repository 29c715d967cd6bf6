import { Button } from '@digdir/designsystemet-react'
import { ClockIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import { inputConclusions, lacksChange } from '#shared/domain/hearing/assessment.ts'
import type { InputConclusion } from '#shared/domain/hearing/hearing.ts'
import type { CaseId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Key, Tag } from '../../../ui/tag.tsx'
import { TiedEntries } from '../knowledge/tied-entries.tsx'
import { storeDraft, useDrafts } from './drafts.ts'
import { labelOf } from './point-rows.ts'
import type { PointRow } from './point-rows.ts'
import type { RowCommand } from './row-keys.ts'
import { SaidText } from './said-text.tsx'

/** The input that the row with the focus comes from, and everything that its keys do, for those who point. */
export function PointPane({
  file,
  row,
  mayWrite,
  onCommand,
  onAdd,
}: {
  readonly file: CaseId
  readonly row: PointRow
  readonly mayWrite: boolean
  readonly onCommand: (command: RowCommand, row: PointRow) => void
  readonly onAdd: () => void
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const hearing = useText(hearingWords)
  const format = useFormat()
  const { input, point } = row
  const command = (what: Exclude<RowCommand['do'], 'move' | 'conclude'>): (() => void) => {
    return () => onCommand({ do: what }, row)
  }
  return (
    <aside className="assess-pane panel" aria-label={text.wholeInput(labelOf(input))}>
      <header>
        <h2>
          <span className="case-chip input">{labelOf(input)}</span> {input.sender}
        </h2>
        <p className="small muted">
          {hearing.senders[input.senderKind]} · {hearing.received(format.day(input.receivedOn))}
        </p>
        {(input.late || input.exempt) && (
          <p className="assess-tags">
            {input.late && (
              <Tag tone="warning" icon={ClockIcon}>
                {text.late}
              </Tag>
            )}
            {input.exempt && (
              <Tag tone="warning" icon={PadlockLockedIcon}>
                {text.exempt}
              </Tag>
            )}
          </p>
        )}
      </header>
      {point !== null && <FailedDraft point={point.id} />}
      {point !== null && lacksChange(point) && <p className="assess-tell small">{text.tellChange}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and holds nothing to go to */}
      <div className="assess-said" tabIndex={0} role="region" aria-label={text.wholeInput(labelOf(input))}>
        <SaidText input={input} point={point} />
        <TiedEntries file={file} target={input.id} />
      </div>
      {mayWrite && !row.fixed && (
        <footer>
          {point === null ? (
            <Does keys="S" label={text.divide} onDo={command('split')} primary />
          ) : (
            <>
              <label className="assess-conclude">
                <span className="ds-sr-only">{text.columns.conclusion}</span>
                <select
                  className="ds-input"
                  value={point.conclusion ?? ''}
                  onChange={({ target }) =>
                    onCommand(
                      {
                        do: 'conclude',
                        conclusion: target.value === '' ? null : (target.value as InputConclusion),
                      },
                      row,
                    )
                  }
                >
                  <option value="">{hearing.conclusions.open}</option>
                  {inputConclusions.map((value) => (
                    <option key={value} value={value}>
                      {hearing.conclusions[value]}
                    </option>
                  ))}
                </select>
              </label>
              <Does keys="T" label={text.columns.theme} onDo={command('theme')} />
              <Does keys="P" label={text.changeButton} onDo={command('change')} />
              <Does keys="E" label={text.rewrite} onDo={command('rewrite')} />
              <Does keys="S" label={text.split} onDo={command('split')} />
              {point.number < input.points.length && (
                <Does keys="M" label={text.merge} onDo={command('merge')} />
              )}
              <Does keys="Del" label={text.remove} onDo={command('remove')} />
            </>
          )}
          <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onAdd}>
            {text.addPoint}
          </Button>
        </footer>
      )}
    </aside>
  )
}

function Does({
  keys,
  label,
  onDo,
  primary = false,
}: {
  readonly keys: string
  readonly label: string
  readonly onDo: () => void
  readonly primary?: boolean
}): React.JSX.Element {
  return (
    <Button
      variant={primary ? 'primary' : 'tertiary'}
      data-color={primary ? 'accent' : 'neutral'}
      data-size="sm"
      onClick={onDo}
    >
      {label} <Key>{keys}</Key>
    </Button>
  )
}

function FailedDraft({
  point,
}: {
  readonly point: Parameters<typeof storeDraft>[0]
}): React.JSX.Element | null {
  const text = useText(assessmentWords)
  const worded = useRefusalText()
  const draft = useDrafts((drafts) => drafts[point])
  if (draft === undefined || draft.failure === null) return null
  return (
    <Notice
      tone="danger"
      alert
      title={text.unsaved}
      actions={
        <Button variant="secondary" data-color="neutral" onClick={() => void storeDraft(point)}>
          {text.retry}
        </Button>
      }
    >
      <p>{worded(draft.failure)}</p>
    </Notice>
  )
}
