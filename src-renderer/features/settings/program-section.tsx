import { Button } from '@digdir/designsystemet-react'
import { FolderIcon } from '@navikt/aksel-icons'
import type { Preferences } from '#shared/contract/program.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { useWhoStore } from '../../api/asking-who.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Answered, failureIn } from '../../ui/states.tsx'
import { Key } from '../../ui/tag.tsx'
import { tellFailure } from '../../ui/toast-store.ts'
import { IntegrityPanel } from './integrity-panel.tsx'

/** What this user has chosen on this machine, and what runs. */
export function ProgramSection(): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <>
      <div className="columns">
        <Choice
          name="language"
          title={text.languageTitle}
          help={text.languageHelp}
          options={[
            ['nb', text.nb],
            ['nn', text.nn],
            ['en', text.english],
          ]}
        />
        <Choice
          name="theme"
          title={text.theme}
          help={text.themeHelp}
          options={[
            ['light', text.light],
            ['dark', text.dark],
            ['system', text.system],
          ]}
        />
      </div>
      <WorkspacePanel />
      <IntegrityPanel />
      <Panel title={text.shortcuts}>
        <p>
          {text.shortcutsHelp} <Key>F1</Key>. {text.commandsHelp} <Key>Ctrl</Key> <Key>K</Key>.
        </p>
      </Panel>
      <AboutPanel />
    </>
  )
}

/** One of three, in force at once. */
function Choice<N extends keyof Preferences>({
  name,
  title,
  help,
  options,
}: {
  readonly name: N
  readonly title: string
  readonly help?: string
  readonly options: readonly (readonly [Preferences[N], string])[]
}): React.JSX.Element {
  const preferences = useRead('preferences.get', {}).data
  const set = useWrite('preferences.set')
  return (
    <Panel title={title} description={help}>
      <fieldset className="settings-choice">
        <legend className="ds-sr-only">{title}</legend>
        {options.map(([value, label]) => (
          <label key={value}>
            <input
              className="ds-input"
              type="radio"
              name={name}
              checked={preferences?.[name] === value}
              onChange={() =>
                set.mutate({ [name]: value }, { onError: (error) => tellFailure(failureIn(error)) })
              }
            />
            <span lang={name === 'language' ? value : undefined}>{label}</span>
          </label>
        ))}
      </fieldset>
    </Panel>
  )
}

function WorkspacePanel(): React.JSX.Element {
  const text = useText(settingsWords)
  const show = useWrite('file.open')
  const close = useWrite('workspace.close')
  return (
    <Panel title={text.workspace}>
      <Answered query={useRead('workspace.current', {})}>
        {(open) =>
          open === null ? null : (
            <>
              <Facts
                rows={[
                  {
                    label: text.me,
                    value: (
                      <span className="settings-value">
                        <span>
                          {open.me === null
                            ? text.nobody
                            : [open.me.name, open.me.role].filter(Boolean).join(', ')}
                          <br />
                          <span className="muted small">{text.meHelp}</span>
                        </span>
                        <Button
                          variant="secondary"
                          data-color="neutral"
                          onClick={() => useWhoStore.setState({ open: true })}
                        >
                          {open.me === null ? text.chooseMe : text.changeMe}
                        </Button>
                      </span>
                    ),
                  },
                  { label: text.municipality, value: open.municipality },
                  { label: text.folder, value: <code>{open.folder}</code> },
                  { label: text.access, value: open.readonly ? text.accessRead : text.accessWrite },
                ]}
              />
              <div className="settings-buttons">
                <Button
                  variant="secondary"
                  data-color="neutral"
                  onClick={() =>
                    show.mutate({ path: open.folder }, { onError: (error) => tellFailure(failureIn(error)) })
                  }
                >
                  <FolderIcon aria-hidden />
                  {text.openFolder}
                </Button>
                <Button variant="tertiary" data-color="neutral" onClick={() => close.mutate({})}>
                  {text.otherWorkspace}
                </Button>
              </div>
            </>
          )
        }
      </Answered>
    </Panel>
  )
}

function AboutPanel(): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <Panel title={text.about}>
      <Answered query={useRead('program.about', {})}>
        {({ version, host, node, sqlite, userData }) => (
          <Facts
            rows={[
              { label: text.version, value: `Saksklar ${version}` },
              { label: text.host, value: text[host] },
              { label: 'Node.js', value: node },
              { label: 'SQLite', value: sqlite },
              { label: text.userData, value: <code>{userData}</code> },
              { label: text.network, value: text.networkNone },
              { label: text.licence, value: 'MIT' },
            ]}
          />
        )}
      </Answered>
    </Panel>
  )
}
