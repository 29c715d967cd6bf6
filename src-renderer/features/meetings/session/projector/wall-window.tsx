import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { MeetingId } from '#shared/ids.ts'
import { projectorWords } from '#shared/text/screen/session/projector.ts'
import { useText } from '../../../../api/language.ts'
import { useWall } from './open-projector.ts'
import { ProjectorPlace } from './projector-screen.tsx'

/** What the wall's window shows, drawn from this one: it follows all that is entered here. */
export function WallWindow(): React.ReactNode {
  const wall = useWall()
  return 'place' in wall && wall.place !== undefined ? (
    <Drawn key={wall.meeting} meeting={wall.meeting} place={wall.place} />
  ) : null
}

function Drawn({ meeting, place }: { readonly meeting: MeetingId; readonly place: Window }): React.ReactNode {
  const text = useText(projectorWords)
  useEffect(() => dress(place, text.title), [place, text])
  useEffect(() => {
    const gone = (): void => useWall.setState({}, true)
    const leave = (): void => place.close()
    place.addEventListener('pagehide', gone)
    window.addEventListener('pagehide', leave)
    return () => {
      place.removeEventListener('pagehide', gone)
      window.removeEventListener('pagehide', leave)
    }
  }, [place])
  return createPortal(<ProjectorPlace id={meeting} />, place.document.body)
}

/** Sheets, language and colours as in this window, now and when they are changed. */
function dress(place: Window, title: string): () => void {
  const [own, other] = [document.documentElement, place.document.documentElement]
  const follow = (): void => {
    for (const { name, value } of own.attributes) other.setAttribute(name, value)
  }
  place.document.title = title
  place.document.adoptedStyleSheets = sheetsFor(place)
  void lendLetters(place).catch(() => null) // without them it is read in the system's own
  follow()
  const watch = new MutationObserver(follow)
  watch.observe(own, { attributes: true })
  return () => watch.disconnect()
}

/** This window's rules in sheets that belong to the other one: it stands at no address that could fetch them. */
function sheetsFor(place: Window): CSSStyleSheet[] {
  const { CSSStyleSheet: Sheet } = place as Window & typeof globalThis
  return [...document.styleSheets].map(({ cssRules }) => {
    const sheet = new Sheet()
    const rules = [...cssRules].filter((rule) => !(rule instanceof CSSFontFaceRule))
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'))
    return sheet
  })
}

/** The letters too are handed over, as bytes: those that Norwegian is written with. */
async function lendLetters(place: Window): Promise<void> {
  const { FontFace: Face } = place as Window & typeof globalThis
  const faces = [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ style: rule.style, href }] : [])),
  )
  const latin = faces.filter(({ style }) => style.getPropertyValue('unicode-range').includes('U+0-FF'))
  await Promise.all(
    latin.map(async ({ style, href }) => {
      const [, at = ''] = /url\("?([^")]+)/.exec(style.getPropertyValue('src')) ?? []
      const bytes = await (await fetch(new URL(at, href ?? location.href))).arrayBuffer()
      const family = style.getPropertyValue('font-family').replaceAll('"', '')
      place.document.fonts.add(new Face(family, bytes, { weight: style.getPropertyValue('font-weight') }))
    }),
  )
}
