import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { PaperVersionHead } from '#shared/contract/drafting.ts'
import type { VersionId } from '#shared/ids.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Answered } from '../../../ui/states.tsx'
import { useDesk } from '../session/desk.ts'
import { RedlineView } from './redline-view.tsx'
import { versionName } from './version-name.ts'

/** Any two versions, or one and the text as it stands, set against each other. */
export function CompareDialog({
  versions,
  first,
  onRestore,
  onClose,
}: {
  readonly versions: readonly PaperVersionHead[]
  readonly first: VersionId
  readonly onRestore: ((version: PaperVersionHead) => void) | null
  readonly onClose: () => void
}): React.JSX.Element {
  const { id } = useDesk().session.paper
  const text = useText(versionWords)
  const kit = useText(kitWords)
  const [from, setFrom] = useState<VersionId | null>(first)
  const [to, setTo] = useState<VersionId | null>(null)
  const [isBrief, setBrief] = useState(true)
  const before = useRead('paper.version', { id, version: from })
  const after = useRead('paper.version', { id, version: to })
  const chosen = versions.find((version) => version.id === from)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.differences}
      size="large"
      footer={
        <>
          {onRestore !== null && chosen !== undefined && (
            <Button variant="secondary" onClick={() => onRestore(chosen)}>
              {text.restoreThis(text.number(chosen.number).toLowerCase())}
            </Button>
          )}
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.close}
          </Button>
        </>
      }
    >
      <div className="paper-compare-choice">
        <Side label={text.earlier} versions={versions} chosen={from} onChoose={setFrom} />
        <Side label={text.later} versions={versions} chosen={to} onChoose={setTo} />
        <label className="paper-compare-brief">
          <input
            type="checkbox"
            className="ds-input"
            checked={isBrief}
            onChange={(event) => setBrief(event.target.checked)}
          />
          {text.onlyChanges}
        </label>
      </div>
      <Answered query={before}>
        {(was) => (
          <Answered query={after}>
            {(is) => (
              <RedlineView
                before={was}
                after={is}
                isBrief={isBrief}
                canPutBack={onRestore !== null && to === null}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Dialog>
  )
}

function Side({
  label,
  versions,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly versions: readonly PaperVersionHead[]
  readonly chosen: VersionId | null
  readonly onChoose: (version: VersionId | null) => void
}): React.JSX.Element {
  const text = useText(versionWords)
  const format = useFormat()
  const id = useId()
  return (
    <div className="paper-compare-side">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : (event.target.value as VersionId))}
      >
        <option value="">{text.now}</option>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {versionName(version, text)} ({format.instant(version.at, 'short')})
          </option>
        ))}
      </select>
    </div>
  )
}
