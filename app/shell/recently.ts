// What was true a moment ago: a session that has just been checked is not checked again for every picture of the same page.

const milliseconds = 5000
const most = 1000

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
      kept.set(key, { value, until: Date.now() + milliseconds })
    },
  }
}
