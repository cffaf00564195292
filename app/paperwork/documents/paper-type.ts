// The types of documents that the product writes.
export const paperTypes = [
  'plan', // kế hoạch
  'dispatch', // công văn
  'notice', // thông báo
  'invitation', // giấy mời
  'programme', // chương trình
  'commitment', // bản cam kết
  'response_plan', // kế hoạch hưởng ứng
  'report', // báo cáo
  'submission', // tờ trình
  'minutes', // biên bản
  'decision', // quyết định
  'list', // danh sách kèm theo
  'estimate', // dự trù
  'settlement', // quyết toán
  'register_out', // sổ văn bản đi
  'register_in', // sổ văn bản đến
] as const

export type PaperType = (typeof paperTypes)[number]
