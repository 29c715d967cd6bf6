import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { PointChange, ShownPoint } from '#shared/contract/assessment.ts'
import type { Output } from '#shared/contract/index.ts'
import type { BlockId, CaseId } from '#shared/ids.ts'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SearchField } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Answered } from '../../../ui/states.tsx'

/** What a point led to: a sentence, and the paragraphs of the paper that were changed because of it. */
export function ChangeDialog({
  file,
  point,
  onStore,
  onClose,
}: {
  readonly file: CaseId
  readonly point: ShownPoint
  readonly onStore: (change: PointChange) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const id = useId()
  const paragraphs = useRead('assessment.paragraphs', { case: file })
  const [change, setChange] = useState(point.change)
  const [blocks, setBlocks] = useState<readonly BlockId[]>(point.changedBlocks)
  const isSame = (): boolean => change === point.change && String(blocks) === String(point.changedBlocks)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.change}
      size="large"
      footer={
        <>
          <Button type="submit" form={id}>
            {text.store}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="assess-choices"
        onSubmit={(event) => {
          event.preventDefault()
          if (isSame()) onClose()
          else
            onStore({
              ...(change === point.change ? {} : { change }),
              ...(String(blocks) === String(point.changedBlocks) ? {} : { changedBlocks: [...blocks] }),
            })
        }}
      >
        <div className="field">
          <label className="ds-label" htmlFor={`${id}-change`}>
            {text.changeText}
          </label>
          <p className="field-hint" id={`${id}-help`}>
            {text.changeHelp}
          </p>
          <textarea
            id={`${id}-change`}
            aria-describedby={`${id}-help`}
            className="ds-input"
            rows={3}
            maxLength={20_000}
            value={change}
            onChange={({ target }) => setChange(target.value)}
          />
        </div>
        <Answered query={paragraphs} rows={5}>
          {(answer) => <Paragraphs {...answer} chosen={blocks} onChoose={setBlocks} />}
        </Answered>
      </form>
    </Dialog>
  )
}

/** As many as one looks through; the rest are found by searching. */
const most = 60

function Paragraphs({
  paper,
  blocks,
  chosen,
  onChoose,
}: Output<'assessment.paragraphs'> & {
  readonly chosen: readonly BlockId[]
  readonly onChoose: (chosen: readonly BlockId[]) => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const stages = useText(stageWords)
  const format = useFormat()
  const [words, setWords] = useState('')
  // those that were chosen when the dialog opened stand first, so that nothing moves as one ticks
  const [first] = useState(chosen)
  const known = new Set(blocks.map(({ id }) => id))
  const gone = first.filter((id) => !known.has(id))
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const found = blocks.filter(({ section, excerpt }) => {
    const said = `${section} ${excerpt}`.toLocaleLowerCase('nb')
    return wanted.every((word) => said.includes(word))
  })
  const isFirst = (id: BlockId): boolean => first.includes(id)
  const listed = [...found.filter(({ id }) => isFirst(id)), ...found.filter(({ id }) => !isFirst(id))]
  const toggle = (id: BlockId, isChosen: boolean): void =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset className="assess-paragraphs">
      <legend className="ds-label">{text.paragraphs}</legend>
      {paper === null ? (
        <p className="muted">{text.noPaper}</p>
      ) : (
        <>
          <p className="field-hint">{text.paragraphsOf(paper.title, stages[paper.stage])}</p>
          <SearchField label={text.search} value={words} onChange={setWords} />
        </>
      )}
      {gone.map((id) => (
        <label key={id} className="assess-gone">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          <span>
            <strong>{text.gone}</strong> {text.goneHelp}
          </span>
        </label>
      ))}
      {listed.slice(0, most).map(({ id, section, excerpt }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          <span>
            <span className="small muted">{section}</span>
            {excerpt}
          </span>
        </label>
      ))}
      {paper !== null && listed.length === 0 && <p className="muted">{text.noHit}</p>}
      {listed.length > most && <p className="muted">{text.more(format.number(listed.length - most))}</p>}
    </fieldset>
  )
}
