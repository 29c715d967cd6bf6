import { useEffect } from 'react'
import { useRead } from '../api/hooks.ts'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')

/** Puts the chosen language and colours on the document, and follows the machine's where that is the choice. */
export function useAppearance(): void {
  const { language = 'nb', theme = 'system' } = useRead('preferences.get', {}).data ?? {}
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    const show = (): void => {
      const dark = theme === 'dark' || (theme === 'system' && systemIsDark.matches)
      document.documentElement.dataset['colorScheme'] = dark ? 'dark' : 'light'
    }
    show()
    systemIsDark.addEventListener('change', show)
    return () => systemIsDark.removeEventListener('change', show)
  }, [theme])
}
