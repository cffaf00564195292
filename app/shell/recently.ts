// What was true a moment ago: a session that has just been checked is not checked again for every picture of the same page.

/** No ended session lets in for longer than this, on whichever of several servers. */
export const memorySeconds = 5
const most = 10_000

/** Keeps a value for five seconds. When it is full it forgets everything: that is cheaper than keeping order. */
export function recently<Value>() {
  const kept = new Map<string, { value: Value; until: number }>()
  return {
    find(key: string): Value | undefined {
      const found = kept.get(key)
      return found && found.until > Date.now() ? found.value : undefined
    },
    forget(key: string): void {
      kept.delete(key)
    },
    keep(key: string, value: Value): void {
      if (kept.size >= most) kept.clear()
      kept.set(key, { value, until: Date.now() + memorySeconds * 1000 })
    },
    forgetAll(): void {
      kept.clear()
    },
  }
}
