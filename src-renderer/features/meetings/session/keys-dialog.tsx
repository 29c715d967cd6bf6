import { sessionKeyWords } from '#shared/text/screen/session/keys.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Key } from '../../../ui/tag.tsx'

/** The keys of the meeting. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(sessionKeyWords)
  return (
    <Dialog open onClose={onClose} title={text.title}>
      <dl className="session-keys">
        {text.rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys
                .split(' ')
                .map((key) => (/^(?:eller|or|…)$/.test(key) ? ` ${key} ` : <Key key={key}>{key}</Key>))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
