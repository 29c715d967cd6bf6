import { Button } from '@digdir/designsystemet-react'
import { integrityWords } from '#shared/text/screen/integrity.ts'
import { useLocation } from 'wouter'
import { useRead } from '../api/hooks.ts'
import { useText } from '../api/language.ts'
import { Notice } from '../ui/notice.tsx'

const place = '/innstillinger/program'

/** On every screen but the one that tells more: the last inspection found the workspace damaged. */
export function DamageBanner(): React.JSX.Element | null {
  const text = useText(integrityWords)
  const [location, navigate] = useLocation()
  const { data } = useRead('integrity.state', {})
  if ((data?.last?.damaged ?? 0) === 0 || location === place) return null
  return (
    <div className="readonly-banner">
      <Notice
        tone="danger"
        actions={
          <Button variant="secondary" data-color="neutral" onClick={() => navigate(place)}>
            {text.bannerShow}
          </Button>
        }
      >
        {text.banner}
      </Notice>
    </div>
  )
}
