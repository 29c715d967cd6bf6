import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Key } from '../../../ui/tag.tsx'

/** The keys of the table. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  return (
    <Dialog open onClose={onClose} title={text.keysTitle}>
      <dl className="assess-keys">
        {text.keys.map(([keys = '', what = '']) => (
          <div key={keys}>
            <dt>
              {keys
                .split(' ')
                .map((key) => (/^(?:eller|or)$/.test(key) ? ` ${key} ` : <Key key={key}>{key}</Key>))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
