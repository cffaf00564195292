// Sentences that show how a word will read: at the beginning, within, in a heading of capitals.
import type { Term, Terms } from '#kernel/terms.ts'

/** Vietnamese for readers of both languages: these are the words that change. */
export const examplesOf = (own: Terms): Record<Term, string[]> => ({
  campaign: [`${own.Campaign} đã kết thúc nên không nhận thêm.`, `Chưa có ${own.campaign} nào đang chạy.`],
  movement: [own.Movement, `Sẽ được tạo ra: 3 ${own.movement}`],
  phase: [`${own.Phase} thi đua`, `Hôm nay nằm ngoài các ${own.phase}.`],
  theme: [own.Theme],
  slogan: [own.Slogan, `Sẽ được tạo ra: 4 ${own.slogan}`],
  content: [own.Content],
  target: [own.Target, `Sẽ được tạo ra: 12 ${own.target}`],
  recipient: [own.Recipient, `Sẽ được tạo ra: 6 ${own.recipient}`],
  ceremony: [own.Ceremony, `Xem ${own.ceremony}`],
  duty: [`Bảng ${own.duty}`, `${own.Duty} đã được duyệt.`, `BẢNG PHÂN CÔNG ${own.DUTY}`],
  deadline: [`${own.Deadline} hôm nay`, `Quá ${own.deadline} 2 ngày`, `Chưa định ${own.deadline}`],
  proof: [`Tệp ${own.proof}`],
  unit: [`Các ${own.unit} đã nộp 3 kết quả.`, `${own.Unit} nhận việc`],
  cell: [own.Cell, `Giao cho các ${own.cell} trực thuộc.`],
  office: [`Chỉ ${own.office} Đảng ủy được phát động.`, own.OFFICE],
  meeting: [own.Meeting, `In trang này để họp ${own.meeting}`],
})
