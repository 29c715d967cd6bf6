import type { HeldThing } from '../../../domain/retention/held-on-person.ts'
import { historyWords } from '../case/history.ts'
import { inAllLanguages } from '../words.ts'
import type { ScreenLanguage } from '../words.ts'

const roles = inAllLanguages({
  nb: {
    chair: 'leder',
    deputyChair: 'nestleder',
    member: 'medlem',
    deputy: 'varamedlem',
    secretary: 'sekretær',
    administration: 'administrasjonen',
  },
  nn: {
    chair: 'leiar',
    deputyChair: 'nestleiar',
    member: 'medlem',
    deputy: 'varamedlem',
    secretary: 'sekretær',
    administration: 'administrasjonen',
  },
  en: {
    chair: 'chair',
    deputyChair: 'deputy chair',
    member: 'member',
    deputy: 'deputy',
    secretary: 'secretary',
    administration: 'administration',
  },
})

type Worded = Pick<HeldThing, 'title' | 'text'>

/** What a thing is called and says, with codes of the store in words. */
export function heldWorded(
  { place, title, text }: Pick<HeldThing, 'place' | 'title' | 'text'>,
  language: ScreenLanguage,
): Worded {
  const role = (code: string): string => roles[language][code as keyof (typeof roles)['nb']] ?? code
  if (place === 'membership') return { title, text: role(text) }
  if (place === 'register')
    return {
      title,
      text: text
        .split(' · ')
        .filter((each) => each !== '')
        .join(' · '),
    }
  // from when until when: the day stands beside it
  const clock = text.replaceAll(/\d{4}-\d\d-\d\dT(\d\d):(\d\d)(?::\d\d)?/g, '$1.$2')
  if (place === 'roll') return { title: role(title), text: clock === '–' ? '' : clock }
  if (place !== 'trail') return { title, text }
  const acts: Readonly<Record<string, string>> = historyWords[language].what
  return { title: acts[title] ?? title, text: text.replace(title, acts[title] ?? title) }
}
