import { Button } from '@digdir/designsystemet-react'
import { ClockDashedIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PaperVersionHead } from '#shared/contract/drafting.ts'
import type { VersionId } from '#shared/ids.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Answered, EmptyState, failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { KeepVersion } from './keep-version.tsx'
import { restoreVersion } from './restore.ts'
import { versionName } from './version-name.ts'
import './versions.css'

/** Kept states of the text: one more kept, set against each other, brought back. */
export function VersionsPane(): React.JSX.Element {
  const desk = useDesk()
  const text = useText(versionWords)
  const { paper } = desk.session
  const versions = useRead('paper.versions', { id: paper.id })
  const [compared, setCompared] = useState<VersionId | null>(null)
  const isEditable = paper.locked === null
  const compare = async (version: VersionId): Promise<void> => {
    desk.session.saver.flush() // the text as it stands is read from the store
    await desk.session.saver.settled()
    setCompared(version)
  }
  const restore = async (version: PaperVersionHead): Promise<void> => {
    setCompared(null)
    await bringBack(desk, version.id, text.restored(versionName(version, text)))
  }
  return (
    <div className="paper-versions">
      {isEditable && <KeepVersion />}
      <Answered query={versions}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={ClockDashedIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          ) : (
            <>
              <ol className="paper-version-list" aria-label={text.list}>
                {all.map((version) => (
                  <li key={version.id}>
                    <Version
                      version={version}
                      onCompare={() => void compare(version.id)}
                      onRestore={isEditable ? () => void restore(version) : null}
                    />
                  </li>
                ))}
              </ol>
              {compared !== null && (
                <CompareDialog
                  versions={all}
                  first={compared}
                  onRestore={isEditable ? (version) => void restore(version) : null}
                  onClose={() => setCompared(null)}
                />
              )}
            </>
          )
        }
      </Answered>
    </div>
  )
}

async function bringBack(desk: Desk, version: VersionId, done: string): Promise<void> {
  try {
    await restoreVersion(desk, version)
    tellDone(done, async () => desk.session.undo.undo())
    desk.editorOf(desk.store.getState().active)?.view.focus() // there Ctrl+Z takes it back too
  } catch (error) {
    tellFailure(failureIn(error))
  }
}

function Version({
  version,
  onCompare,
  onRestore,
}: {
  readonly version: PaperVersionHead
  readonly onCompare: () => void
  readonly onRestore: (() => void) | null
}): React.JSX.Element {
  const text = useText(versionWords)
  const format = useFormat()
  const name = versionName(version, text)
  return (
    <article className="paper-version" aria-label={name}>
      <strong>{name}</strong>
      <span className="small muted">
        {format.instant(version.at)} · {version.who} · {text.words(format.number(version.words))}
      </span>
      <div className="paper-version-actions">
        <Button variant="tertiary" data-size="sm" aria-label={text.compareThis(name)} onClick={onCompare}>
          {text.compare}
        </Button>
        {onRestore !== null && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            aria-label={text.restoreThis(name)}
            onClick={onRestore}
          >
            {text.restore}
          </Button>
        )}
      </div>
    </article>
  )
}
