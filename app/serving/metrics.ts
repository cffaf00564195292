// What Prometheus may ask: how many, how long, how busy. Routes by their pattern; no person, committee or address in a label.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { poolOf } from '#db/connect.ts'

export type Metrics = ReturnType<typeof makeMetrics>

/** A figure that is asked for only when somebody reads the metrics; nothing where it is not known. */
export type Asked = { name: string; help: string; ask(): Promise<number | undefined> }

type Measured = { pools: { [name: string]: object }; asked: Asked[] }

export function makeMetrics({ pools, asked }: Measured) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'thidua_' })
  gaugeOf(registry, pools)
  for (const { name, help, ask } of asked) askedGauge(registry, { name, help, ask })

  return {
    registry,
    requests: new Counter({
      name: 'thidua_http_requests_total',
      help: 'Requests by method, route pattern and status',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'thidua_http_request_seconds',
      help: 'Seconds from the request to the end of its answer',
      labelNames: ['method', 'route'],
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
    refused: new Counter({
      name: 'thidua_refused_total',
      help: 'Requests refused, by what refused them and why',
      labelNames: ['what', 'why'],
      registers,
    }),
    defects: new Counter({ name: 'thidua_defects_total', help: 'Error pages shown, each with a number', registers }),
  }
}

function gaugeOf(registry: Registry, pools: Measured['pools']): void {
  new Gauge({
    name: 'thidua_database_connections',
    help: 'Connections of a pool: all, idle, and requests that wait for one',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [name, database] of Object.entries(pools)) {
        const pool = poolOf(database)
        this.set({ pool: name, state: 'open' }, pool.totalCount)
        this.set({ pool: name, state: 'idle' }, pool.idleCount)
        this.set({ pool: name, state: 'waiting' }, pool.waitingCount)
      }
    },
  })
}

function askedGauge(registry: Registry, { name, help, ask }: Asked): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.reset()
      const value = await ask().catch(() => undefined)
      if (value !== undefined) this.set(value)
      else this.remove()
    },
  })
}
