import {
  ArrowsSquarepathIcon,
  CalendarIcon,
  CogIcon,
  FileSearchIcon,
  FolderIcon,
  GavelIcon,
  HouseIcon,
  InformationSquareIcon,
  LanguageIcon,
  MonitorIcon,
  MoonIcon,
  PersonIcon,
  PlusIcon,
  TasklistIcon,
  SunIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import { useLocation } from 'wouter'
import { fold } from '#shared/text/fold.ts'
import { searchWords } from '#shared/text/screen/search.ts'
import { useWrite } from '../../api/hooks.ts'
import { askFor } from '../../api/intent.ts'
import { useText } from '../../api/language.ts'
import type { Icon } from '../../ui/tag.tsx'

export type Command = {
  readonly id: string
  readonly label: string
  readonly icon: Icon
  readonly keys?: string
  readonly run: () => void
}

/** All that the palette can do, in the order that it shows them. */
export function useCommands({
  onHelp,
  onWho,
}: {
  readonly onHelp: () => void
  readonly onWho: () => void
}): readonly Command[] {
  const text = useText(searchWords)
  const [, navigate] = useLocation()
  const set = useWrite('preferences.set')
  const close = useWrite('workspace.close')
  const go = (to: string) => (): void => navigate(to)
  return [
    { id: 'cases', label: text.goCases, icon: FolderIcon, keys: 'g s', run: go('/saker') },
    { id: 'meetings', label: text.goMeetings, icon: CalendarIcon, keys: 'g m', run: go('/moter') },
    { id: 'decisions', label: text.goDecisions, icon: GavelIcon, keys: 'g v', run: go('/vedtak') },
    { id: 'followUps', label: text.goFollowUps, icon: TasklistIcon, keys: 'g f', run: go('/oppfolging') },
    {
      id: 'newCase',
      label: text.newCase,
      icon: PlusIcon,
      run: () => {
        askFor('newCase')
        navigate('/saker')
      },
    },
    {
      id: 'newMeeting',
      label: text.newMeeting,
      icon: PlusIcon,
      run: () => {
        askFor('newMeeting')
        navigate('/moter')
      },
    },
    { id: 'overview', label: text.goOverview, icon: HouseIcon, keys: 'g o', run: go('/') },
    { id: 'allText', label: text.goText, icon: FileSearchIcon, keys: 'g t', run: go('/sok') },
    { id: 'bin', label: text.goBin, icon: TrashIcon, keys: 'g p', run: go('/papirkurv') },
    { id: 'settings', label: text.goSettings, icon: CogIcon, keys: 'g i', run: go('/innstillinger') },
    { id: 'shortcuts', label: text.shortcuts, icon: InformationSquareIcon, keys: 'F1', run: onHelp },
    { id: 'who', label: text.changeMe, icon: PersonIcon, run: onWho },
    {
      id: 'workspace',
      label: text.changeWorkspace,
      icon: ArrowsSquarepathIcon,
      run: () => close.mutate({}),
    },
    { id: 'nb', label: 'Språk: bokmål', icon: LanguageIcon, run: () => set.mutate({ language: 'nb' }) },
    { id: 'nn', label: 'Språk: nynorsk', icon: LanguageIcon, run: () => set.mutate({ language: 'nn' }) },
    { id: 'en', label: 'Language: English', icon: LanguageIcon, run: () => set.mutate({ language: 'en' }) },
    { id: 'light', label: text.light, icon: SunIcon, run: () => set.mutate({ theme: 'light' }) },
    { id: 'dark', label: text.dark, icon: MoonIcon, run: () => set.mutate({ theme: 'dark' }) },
    { id: 'system', label: text.system, icon: MonitorIcon, run: () => set.mutate({ theme: 'system' }) },
  ]
}

/** The commands whose words hold all that is typed, in any order; all of them when nothing is. */
export function matchingCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return commands.filter(({ label }) => words.every((word) => fold(label).includes(word)))
}
