// Every setting: its rule, limits, periods and default. The reasons stand in setting-sources.words.ts.
import { type Day, isDay } from '#kernel/day.ts'
import type { SettingKind } from './setting.ts'

const percent = { kind: 'figure', measure: 'percent', least: 1, most: 100, decimals: 0 } as const
const days = { kind: 'figure', measure: 'days', least: 1, most: 60, decimals: 0 } as const
const workingDays = { ...days, measure: 'working_days' } as const
const dataLaw = { rule: 'PDP-SLA', group: 'data', certainty: 'read', given: true } as const
const council = { rule: 'VOTE-XA', group: 'council', certainty: 'local' } as const

/** A new one needs a name, a source and, where it is a choice, words for its choices: else it does not compile. */
export const settings = {
  council_quorum: { ...council, ...percent, periods: [{ from: '2024-01-01', value: 67 }] },
  council_pass: { ...council, ...percent, periods: [{ from: '2024-01-01', value: 51 }] },
  council_base: {
    ...council,
    kind: 'choice',
    choices: ['members', 'present'],
    periods: [{ from: '2024-01-01', value: 'members' }],
  },
  council_ballot: {
    ...council,
    kind: 'choice',
    choices: ['secret', 'open'],
    periods: [{ from: '2024-01-01', value: 'secret' }],
  },
  best_fighters: {
    ...{ ...percent, rule: 'RATIO-CSTDCS-L', group: 'council', certainty: 'local' },
    periods: [
      { from: '2017-10-01', value: 15 },
      { from: '2024-01-01', value: 15 },
    ],
  },
  posting_commune: {
    ...{ ...workingDays, rule: 'PUB-XA', group: 'publicity', certainty: 'local' },
    periods: [{ from: '2024-01-01', value: 5 }],
  },
  posting_state: {
    ...{ ...workingDays, rule: 'PUB-STATE', group: 'publicity', certainty: 'read', given: true },
    periods: [{ from: '2024-01-01', value: 10 }],
  },
  decision_days: {
    ...{ ...workingDays, rule: 'SLA-XA', group: 'time', certainty: 'local' },
    periods: [{ from: '2024-01-01', value: 10 }],
  },
  transition_decree: {
    ...{ rule: 'DEC-VER-T', group: 'time', certainty: 'unread', kind: 'choice' },
    choices: ['decided', 'received'],
    periods: [{ from: '2025-07-01', value: 'decided' }],
  },
  base_salary: {
    ...{ rule: 'LCS', group: 'money', certainty: 'reported', given: true },
    ...{ kind: 'figure', measure: 'dong', least: 1, most: 100_000_000, decimals: 0 },
    periods: [
      { from: '2023-07-01', value: 1_800_000 },
      { from: '2024-07-01', value: 2_340_000 },
      { from: '2026-07-01', value: 2_530_000 },
    ],
  },
  bonus_rounding: {
    ...{ rule: 'BON-ROUND', group: 'money', certainty: 'reported', kind: 'choice' },
    choices: ['up', 'nearest'],
    periods: [{ from: '2024-01-01', value: 'up' }],
  },
  certificate_person: {
    ...{ rule: 'BON-GKXA-2', group: 'money', certainty: 'unread' },
    ...{ kind: 'figure', measure: 'base_salaries', least: 0.15, most: 0.3, decimals: 2 },
    periods: [
      { from: '2017-10-01', value: 0.15 },
      { from: '2024-01-01', value: 0.15 },
    ],
  },
  certificate_collective: {
    ...{ rule: 'BON-GK-TT', group: 'money', certainty: 'unread' },
    ...{ kind: 'figure', measure: 'of_individual', least: 1, most: 5, decimals: 2 },
    periods: [{ from: '2017-10-01', value: 2 }],
  },
  certificate_household: {
    ...{ rule: 'BON-GK-HO', group: 'money', certainty: 'unread' },
    ...{ kind: 'figure', measure: 'of_individual', least: 1, most: 5, decimals: 2 },
    periods: [{ from: '2024-01-01', value: 1.5 }],
  },
  data_acknowledge: { ...workingDays, ...dataLaw, periods: [{ from: '2026-01-01', value: 2 }] },
  data_correct: { ...days, ...dataLaw, periods: [{ from: '2026-01-01', value: 10 }] },
  data_delete: { ...days, ...dataLaw, periods: [{ from: '2026-01-01', value: 20 }] },
  data_withdraw: { ...days, ...dataLaw, periods: [{ from: '2026-01-01', value: 15 }] },
  spelling: {
    ...{ rule: 'SPELL-UY', group: 'writing', certainty: 'local', kind: 'choice' },
    choices: ['ủy', 'uỷ'],
    periods: [{ from: '2024-01-01', value: 'ủy' }],
  },
  backup_days: {
    ...{ ...days, rule: 'KEEP-BACKUP', group: 'keeping', certainty: 'local', least: 7, most: 3650 },
    periods: [{ from: '2024-01-01', value: 90 }],
  },
} as const satisfies Record<string, SettingKind>

export type SettingKey = keyof typeof settings
export const settingKeys = Object.keys(settings) as SettingKey[]

export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(settings, text)

/** `number` for figures, one of its choices for the others. */
export type ValueOf<Key extends SettingKey> = (typeof settings)[Key] extends { choices: readonly (infer Choice)[] }
  ? Choice
  : number

export type ChoiceOf<Key extends SettingKey> = Extract<ValueOf<Key>, string>

export const kindOf = (key: SettingKey): SettingKind => settings[key]

/** The first day on which a committee may set it: the last period of the law. */
export function openSince(key: SettingKey): Day {
  const last = kindOf(key).periods.at(-1)?.from ?? ''
  if (!isDay(last)) throw new Error(`${key} has no period`)
  return last
}
