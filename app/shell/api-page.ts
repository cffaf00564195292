// Lists in the open API come by pages: what is asked, and what every list says about itself.
import { z } from '@hono/zod-openapi'

const mostRows = 100

export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1).openapi({ description: 'From 1', example: 1 }),
  size: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostRows)
    .default(50)
    .openapi({ description: `At most ${mostRows}` }),
}

export const pageQuery = z.object(paging)

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ page: z.number().int(), size: z.number().int(), total: z.number().int(), rows: z.array(row) })

export const windowOf = ({ page, size }: { page: number; size: number }) => ({ offset: (page - 1) * size, limit: size })
