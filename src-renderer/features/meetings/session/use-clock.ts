import { useEffect, useState } from 'react'

/** The clock on the wall, told on from when the store said what it was. */
export function useClock(told: string): string {
  const [shown, setShown] = useState({ told, now: told })
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => {
      const ms = Date.parse(`${told}Z`) + performance.now() - began
      setShown({ told, now: new Date(ms).toISOString().slice(0, 19) })
    }, 15_000)
    return () => clearInterval(timer)
  }, [told])
  return shown.told === told ? shown.now : told
}
