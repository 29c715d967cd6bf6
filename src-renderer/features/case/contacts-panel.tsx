import type { Output } from '#shared/contract/index.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'

/** Whom people may give input to; what stands on the public page. */
export function ContactsPanel({
  contacts,
}: {
  readonly contacts: Output<'progress.get'>['contacts']
}): React.JSX.Element {
  const text = useText(progressWords)
  return (
    <Panel title={text.contacts} description={text.contactsHelp}>
      <ul className="case-contacts">
        {contacts.map(({ id, part, name, role, email, phone }) => (
          <li key={id}>
            <span className="small muted">{text.parts[part]}</span>
            <strong>{name}</strong>
            {role.toLowerCase() !== name.toLowerCase() && <span>{role}</span>}
            {email !== '' && <span className="case-address">{email}</span>}
            {phone !== '' && <span className="number">{phone}</span>}
            {email === '' && phone === '' && <span className="small muted">{text.noContact}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
