import { FolderIcon, FolderMinusIcon } from '@navikt/aksel-icons'
import { startWords } from '#shared/text/screen/start.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What was opened before, latest first; a folder that is gone is marked and does not open. */
export function RecentWorkspaces({
  busy,
  onOpen,
}: {
  readonly busy: boolean
  readonly onOpen: (folder: string) => void
}): React.JSX.Element {
  const text = useText(startWords)
  const format = useFormat()
  return (
    <Panel title={text.recent}>
      <Answered query={useRead('workspace.recent', {})} rows={3}>
        {(recent) =>
          recent.length === 0 ? (
            <p className="muted">{text.recentNone}</p>
          ) : (
            <ul className="start-recent">
              {recent.map(({ folder, municipality, openedAt, present }) => (
                <li key={folder}>
                  <button
                    type="button"
                    className="start-person"
                    disabled={busy || !present}
                    title={folder}
                    onClick={() => onOpen(folder)}
                  >
                    {present ? (
                      <FolderIcon aria-hidden fontSize="1.5rem" />
                    ) : (
                      <FolderMinusIcon aria-hidden fontSize="1.5rem" />
                    )}
                    <span>
                      <strong>{municipality}</strong>
                      <small className="start-folder">{folder}</small>
                      <small>{text.openedAt(format.instant(openedAt))}</small>
                    </span>
                    {!present && <Tag tone="warning">{text.missing}</Tag>}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  )
}
