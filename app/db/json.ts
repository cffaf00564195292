// Columns of JSON: read as what they hold, written as text, because the driver takes a bare array for one of PostgreSQL's.
import type { ColumnType } from 'kysely'

export type Json<Value, Nothing = never> = ColumnType<Value | Nothing, string | Nothing, string | Nothing>

export const json = (value: unknown): string => JSON.stringify(value)
