// Ctrl-C and a polite end, for a command that must clear up before it goes.

/** Aborted by the first signal; a terminal and npm may both send one. */
export function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort())
  return controller.signal
}
