import { LanguageIcon, PersonCircleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { OpenWorkspace, Preferences } from '#shared/contract/program.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useRead, useWrite } from '../api/hooks.ts'
import { useText } from '../api/language.ts'
import { SearchBox } from '../features/search/search-box.tsx'
import { useWhoStore } from '../api/asking-who.ts'
import { Brand } from '../ui/brand.tsx'
import { Menu } from '../ui/menu.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { SaveStateView } from './save-state-view.tsx'

/** What is the same on every screen: name, search, how storing goes, who works here. */
export function Header({ workspace }: { readonly workspace: OpenWorkspace }): React.JSX.Element {
  const text = useText(shellWords)
  return (
    <header className="frame-header">
      <Link href="/" className="brand" aria-label={text.brandHome}>
        <Brand />
      </Link>
      <SearchBox />
      <div className="frame-header-end">
        <SaveStateView readonly={workspace.readonly} />
        <PersonMenu workspace={workspace} />
        <ViewMenu />
      </div>
    </header>
  )
}

function PersonMenu({ workspace }: { readonly workspace: OpenWorkspace }): React.JSX.Element {
  const text = useText(shellWords)
  const close = useWrite('workspace.close')
  const { me } = workspace
  return (
    <Menu
      label={
        <span className="person-label">
          <PersonCircleIcon aria-hidden />
          <span>{me === null ? text.chooseMe : me.name}</span>
        </span>
      }
      items={[
        ...(me === null ? [] : [{ heading: `${text.aboutMe}: ${me.name}` }]),
        { label: text.changeMe, onChoose: () => useWhoStore.setState({ open: true }) },
        { label: text.changeWorkspace, onChoose: () => close.mutate({}) },
      ]}
    />
  )
}

/** Language and colours: switched at once. */
export function ViewMenu(): React.JSX.Element {
  const text = useText(shellWords)
  const chosen = useRead('preferences.get', {}).data
  const set = useWrite('preferences.set')
  const language = (value: Preferences['language'], label: string): MenuItem => ({
    label,
    chosen: chosen?.language === value,
    onChoose: () => set.mutate({ language: value }),
  })
  const theme = (value: Preferences['theme'], label: string): MenuItem => ({
    label,
    chosen: chosen?.theme === value,
    onChoose: () => set.mutate({ theme: value }),
  })
  return (
    <Menu
      label=""
      icon={<LanguageIcon aria-hidden />}
      name={text.view}
      items={[
        { heading: text.language },
        language('nb', 'Bokmål'),
        language('nn', 'Nynorsk'),
        language('en', 'English'),
        { heading: text.theme },
        theme('light', text.light),
        theme('dark', text.dark),
        theme('system', text.system),
      ]}
    />
  )
}
