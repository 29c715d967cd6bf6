import { Button } from '@digdir/designsystemet-react'
import type { BackupState } from '#shared/contract/backup.ts'
import { daysBetween } from '#shared/domain/calendar/dates.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useLocation } from 'wouter'
import { useRead } from '../api/hooks.ts'
import { useText } from '../api/language.ts'
import { Notice } from '../ui/notice.tsx'

const place = '/innstillinger/sikkerhetskopier'

/** Quiet, on every screen but the backups' own: no good backup for days, or the second place out of reach for a week. */
export function BackupBanner(): React.JSX.Element | null {
  const text = useText(backupWords)
  const [location, navigate] = useLocation()
  const { data } = useRead('backup.state', { folder: null })
  const [first] = data?.warnings ?? []
  if (data === undefined || first === undefined || location === place) return null
  return (
    <div className="readonly-banner">
      <Notice
        tone="warning"
        actions={
          <Button variant="tertiary" data-color="neutral" onClick={() => navigate(place)}>
            {text.warnShow}
          </Button>
        }
      >
        {first === 'noGoodBackup' ? withoutBackup(data, text) : outOfReach(data, text)}
      </Notice>
    </div>
  )
}

type Words = (typeof backupWords)['nb']

const withoutBackup = ({ lastGood, today }: BackupState, text: Words): string =>
  lastGood === null ? text.warnNever : text.warnNone(daysBetween(lastGood.day, today))

const outOfReach = ({ second, today }: BackupState, text: Words): string => {
  const reached = second?.reached ?? null
  return reached === null ? text.warnSecondNever : text.warnSecond(daysBetween(reached.day, today))
}
