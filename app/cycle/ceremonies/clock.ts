// An hour of the day as people type it, and hours so many minutes later.

/** 7 giờ 30, 7h30, 07:30, 7.30 or 14g: as 07:30; null when it is none. */
export function typedHour(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(?:(\d{1,2})\s*(?:phút)?)?$/i.exec(text.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return null
  return clockOf(Number(hour) * 60 + Number(minute ?? 0))
}

export const minutesOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))

/** Minutes since midnight as an hour of the clock. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** As it stands on an invitation: 07 giờ 30. */
export const writtenHour = (hour: string): string => `${hour.slice(0, 2)} giờ ${hour.slice(3)}`

/** The moment at which a clock in Vietnam shows that hour on that day. */
export const momentOf = (day: string, hour: string): Date => new Date(`${day}T${hour}:00+07:00`)
