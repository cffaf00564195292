// Commitments: their board, their page, and the ledger of promises.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { Shape } from '#ui/state.tsx'
import type { CommitmentStatus, LineState } from './commitment.ts'

export const commitmentShapes: Record<CommitmentStatus, Shape> = {
  ...{ drafted: 'going', ready: 'todo', signing: 'sent', signed: 'done', paper: 'done', dropped: 'same' },
}
export const lineShapes: Record<LineState, Shape> = { open: 'going', kept: 'done', broken: 'late', changed: 'same' }

export const commitmentWords = inOwnWords({
  vi: (own: Terms) => ({
    board: 'Bản cam kết',
    title: (unit: string) => `Bản cam kết: ${unit}`,
    addendum: (unit: string) => `Phụ lục cam kết: ${unit}`,
    joint: 'Bản ký chung',
    status: {
      drafted: 'Đang soạn',
      ready: 'Chờ ký',
      signing: 'Chờ đối chiếu tờ đã ký',
      signed: 'Đã ký',
      paper: 'Đã ký trên giấy',
      dropped: 'Đã bỏ',
    } satisfies Record<CommitmentStatus, string>,
    states: {
      open: 'Đang làm',
      kept: 'Đã giữ lời',
      broken: 'Chưa giữ lời',
      changed: 'Đã đổi bằng phụ lục',
    } satisfies Record<LineState, string>,
    lead: (all: number, signed: number) => `${all} bản cam kết, ${signed} đã ký.`,
    empty: 'Chưa có bản cam kết nào.',
    caption: `Bản cam kết của các ${own.unit}`,
    unit: own.Unit,
    state: 'Trạng thái',
    promises: 'Lời cam kết',
    kept: (kept: number, broken: number, all: number) => `${kept} đã giữ, ${broken} chưa giữ, trên ${all}`,
    make: (unit: string) => `Lập bản cam kết cho ${unit}`,
    makeJoint: 'Lập bản ký chung',
    makeJointHint: `Gồm ${own.target} đã duyệt của những ${own.unit} chưa có bản riêng.`,
    review: 'Sổ theo dõi lời cam kết',
    reviewLead: 'Nguyên văn từng điều đã ký, để đọc lại khi sơ kết, tổng kết.',
    reviewEmpty: 'Chưa có bản cam kết nào được ký.',
    toBoard: 'Về danh sách bản cam kết',
    back: 'Về bản cam kết',
  }),
  en: {
    board: 'Commitments',
    title: (unit) => `Commitment: ${unit}`,
    addendum: (unit) => `Addendum to the commitment: ${unit}`,
    joint: 'Joint form',
    status: {
      drafted: 'Draft',
      ready: 'Ready to be signed',
      signing: 'Signed sheet to be compared',
      signed: 'Signed',
      paper: 'Signed on paper',
      dropped: 'Dropped',
    },
    states: { open: 'Open', kept: 'Kept', broken: 'Broken', changed: 'Changed by an addendum' },
    lead: (all, signed) => `${all} commitments, ${signed} signed.`,
    empty: 'There is no commitment yet.',
    caption: 'Commitments of the units',
    unit: 'Unit',
    state: 'State',
    promises: 'Promises',
    kept: (kept, broken, all) => `${kept} kept, ${broken} broken, of ${all}`,
    make: (unit) => `Make the commitment of ${unit}`,
    makeJoint: 'Make the joint form',
    makeJointHint: 'It holds the approved targets of the units that have no commitment of their own.',
    review: 'The promise ledger',
    reviewLead: 'Every signed promise word for word, to be read at each review.',
    reviewEmpty: 'No commitment has been signed yet.',
    toBoard: 'Back to the commitments',
    back: 'Back to the commitment',
  },
})
