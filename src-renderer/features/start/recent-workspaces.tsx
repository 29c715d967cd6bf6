import { Button } from '@digdir/designsystemet-react'
import { FolderIcon, FolderMinusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { startWords } from '#shared/text/screen/start.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
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
  const forget = useWrite('workspace.forget')
  return (
    <Answered query={useRead('workspace.recent', {})} rows={3}>
      {(recent) =>
        recent.length > 0 && (
          <Panel title={text.recent}>
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
                  {!present && (
                    <Button
                      variant="tertiary"
                      data-color="neutral"
                      icon
                      aria-label={`${text.forget}: ${municipality}`}
                      title={text.forget}
                      onClick={() => forget.mutate({ folder })}
                    >
                      <XMarkIcon aria-hidden />
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        )
      }
    </Answered>
  )
}
