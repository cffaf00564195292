// Response plans and commitments, as the pages that look across all rooms name them.
import { inBoth } from '#kernel/words.ts'
import type { ResponseToDo } from './response-work.rules.ts'

export const responseWorkWords = inBoth({
  vi: {
    title: 'Hưởng ứng và cam kết',
    responses: (inHand: number, all: number) => `Kế hoạch hưởng ứng: ${inHand}/${all} đã nộp`,
    commitments: (signed: number, all: number) => `Bản cam kết: ${signed}/${all} đã ký`,
    ledger: (kept: number, broken: number, all: number) =>
      `Lời cam kết: ${kept} đã giữ, ${broken} chưa giữ, trên ${all}`,
    mine: 'Kế hoạch hưởng ứng và cam kết chờ đồng chí',
    toDo: {
      begin: 'Chưa soạn',
      write: 'Đang soạn',
      mend: 'Trả lại',
      judge: 'Chờ duyệt',
      sign: 'Chờ ký',
      check: 'Chờ đối chiếu',
    } satisfies Record<ResponseToDo, string>,
    response: (unit: string) => `Kế hoạch hưởng ứng của ${unit}`,
    commitment: (unit: string) => `Bản cam kết của ${unit}`,
    joint: 'Bản cam kết ký chung',
  },
  en: {
    title: 'Response and commitments',
    responses: (inHand, all) => `Response plans: ${inHand}/${all} handed in`,
    commitments: (signed, all) => `Commitments: ${signed}/${all} signed`,
    ledger: (kept, broken, all) => `Promises: ${kept} kept, ${broken} broken, of ${all}`,
    mine: 'Response plans and commitments that wait for you',
    toDo: {
      begin: 'Not begun',
      write: 'Draft',
      mend: 'Returned',
      judge: 'To approve',
      sign: 'To sign',
      check: 'To compare',
    },
    response: (unit) => `Response plan of ${unit}`,
    commitment: (unit) => `Commitment of ${unit}`,
    joint: 'Joint commitment',
  },
})
