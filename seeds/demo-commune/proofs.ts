// What the heads of the cast write when they hand a duty in, and what the office answers.
const texts = [
  'Chi bộ đã họp ngày mùng 5, 100% đảng viên nghe phổ biến, có ký tên trong sổ. Việc khó đăng ký: dọn bãi rác tự phát đầu thôn.',
  'Đã làm xong trước hạn. Số liệu: 42 lượt người tham gia, 3 buổi, 1 bản tin phát trên loa.',
  'Hoàn thành theo phân công. Kèm danh sách và ảnh chụp biên bản có chữ ký của đồng chí phụ trách.',
  'Đã tổng hợp từ 8 chi bộ, còn 1 chi bộ bổ sung số liệu sau; nội dung đầy đủ trong tệp kèm theo.',
  'Đã thực hiện 2 đợt, mỗi đợt 15 ngày. Kết quả: 1,2 km đường hoa, 36 hộ tham gia, không phát sinh kinh phí.',
]
const reasons = [
  'Chưa ghi số liệu cụ thể và người phụ trách; bổ sung rồi nộp lại trong tuần.',
  'Biên bản thiếu chữ ký của thư ký cuộc họp.',
  'Nội dung trùng với báo cáo tháng trước, chưa thấy kết quả của việc này.',
]

export const proofText = (index: number): string => texts[index % texts.length] ?? ''
export const returnReason = (index: number): string => reasons[index % reasons.length] ?? ''

/** Every third one comes with a file. */
export const proofFile = (index: number): { name: string; bytes: Uint8Array }[] =>
  index % 3 === 0
    ? [
        {
          name: `bien-ban-${index + 1}.txt`,
          bytes: new TextEncoder().encode(`Biên bản số ${index + 1}\n${proofText(index)}\n`),
        },
      ]
    : []
