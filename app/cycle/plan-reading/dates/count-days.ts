// Days counted from a known day, as "30 ngày kể từ ngày ban hành" asks.

/** ISO day; working days leave out Saturday and Sunday. */
export function daysFrom(day: string, amount: number, unit: 'day' | 'working-day'): string {
  const date = new Date(`${day}T00:00:00Z`)
  const step = amount < 0 ? -1 : 1
  let left = Math.min(Math.abs(amount), 3_650)
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + step)
    const weekday = date.getUTCDay()
    if (unit === 'day' || (weekday !== 0 && weekday !== 6)) left--
  }
  return date.toISOString().slice(0, 10)
}
