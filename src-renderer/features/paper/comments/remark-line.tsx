import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CommentThread } from '#shared/contract/drafting.ts'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { RemarkForm } from './remark-form.tsx'

/** One remark; one's own can be put right, and taken away until one regrets it. */
export function RemarkLine({
  comment,
}: {
  readonly comment: CommentThread['comments'][number]
}): React.JSX.Element {
  const { id, who, at, mine, edited } = comment
  const text = useText(commentWords)
  const format = useFormat()
  const [isEditing, setEditing] = useState(false)
  const edit = useWrite('paper.editComment')
  const remove = useWrite('paper.removeComment')
  const takeAway = async (): Promise<void> => {
    try {
      await remove.mutateAsync({ comment: id, removed: true })
      tellDone(text.removed, () => call('paper.removeComment', { comment: id, removed: false }))
      document.querySelector<HTMLElement>('.paper-remark-new')?.focus()
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <div className="paper-comment">
      <header>
        <strong>{who}</strong>
        <span className="muted small">
          {format.instant(at, 'short')}
          {edited && ` · ${text.edited}`}
        </span>
        {mine && !isEditing && (
          <Menu
            label=""
            icon={<MenuElipsisVerticalIcon aria-hidden />}
            name={text.more(who)}
            items={[
              { label: text.edit, onChoose: () => setEditing(true) },
              { label: text.remove, tone: 'danger', onChoose: () => void takeAway() },
            ]}
          />
        )}
      </header>
      {isEditing ? (
        <RemarkForm
          label={text.label}
          save={text.saveEdit}
          given={comment.text}
          onSave={async (said) => {
            await edit.mutateAsync({ comment: id, text: said })
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className="paper-comment-text">{comment.text}</p>
      )}
    </div>
  )
}
