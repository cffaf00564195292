// What is read at the door on a telephone. Gaps in braces are filled in on the device, where there may be no network.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { ExcuseRefusal } from './check-in.rules.ts'

export const doorWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Đón khách',
    lead: 'Quét mã trên giấy mời. Mất mạng vẫn quét được; có mạng lại thì máy tự gửi.',
    noScripts: `Trang này cần trình duyệt cho chạy mã lệnh (JavaScript). Nếu không được, ${own.office} ghi tên ở trang Có mặt, vắng.`,
    attendance: 'Có mặt, vắng',
    type: 'Mã hoặc liên kết trên giấy mời',
    typeHint: 'Dùng khi máy ảnh không đọc được, hoặc có máy quét cầm tay.',
    check: 'Kiểm tra',
    synchronise: 'Gửi và lấy danh sách ngay',
    clear: 'Xóa danh sách khỏi máy này',
    byName: 'Ghi theo tên',
    search: 'Tìm theo tên hoặc đoàn',
    login: 'Đăng nhập lại',
    shown: {
      welcome: 'Mời vào',
      unexpected: 'Mời vào (chưa báo sẽ dự)',
      again: 'Đã vào lúc {at} ở máy {device}',
      unknown: 'Không có trong danh sách',
      seat: 'Ghế {seat}',
      counted: '{arrived} / {invited} người đã vào',
      sent: 'Đã gửi hết',
      unsent: '{waiting} lượt chờ gửi',
      machine: 'Máy {device}',
      online: 'Có mạng, đã gửi',
      offline: 'Không có mạng: máy tự ghi và gửi sau',
      login: 'Phiên đã hết. Vẫn quét được; đăng nhập lại để gửi.',
      refused: 'Máy chủ chưa nhận. Các lượt quét vẫn giữ trên máy này.',
      copied: 'Trang đã lưu trên máy: mở lại được khi không có mạng.',
      uncopied: 'Trang chưa lưu được trên máy: giữ trang này mở.',
      cameraOn: 'Mở máy ảnh để quét',
      cameraOff: 'Tắt máy ảnh',
      noCamera: 'Không mở được máy ảnh. Cho phép dùng máy ảnh, hoặc nhập mã ở dưới.',
      noList: 'Máy này không có danh sách. Hãy mở trang khi có mạng.',
      present: 'Có mặt',
      delegation: 'Cả đoàn {unit} ({count} người)',
    },
    refusal(refusal: ExcuseRefusal): string {
      switch (refusal.why) {
        case 'no-steward':
          return `${own.Office} chưa cử đồng chí đón khách ở ${own.ceremony} này.`
        case 'not-confirmed':
          return 'Buổi lễ chưa xác nhận, đang hoãn hoặc đã hủy.'
        case 'scans-only':
          return 'Người đón khách chỉ quét mã. Ghi theo tên là việc của người phụ trách cửa.'
        case 'reason-missing':
          return 'Hãy ghi lý do vắng.'
      }
    },
  }),
  en: {
    title: 'At the door',
    lead: 'Scan the code of the invitation. It works without network, and sends when there is one again.',
    noScripts: 'This page needs scripts. Without them the office notes names on the page of who is present.',
    attendance: 'Present and absent',
    type: 'Code or link of the invitation',
    typeHint: 'Where the camera cannot read it, or with a reader held in the hand.',
    check: 'Check',
    synchronise: 'Send and fetch now',
    clear: 'Remove the list from this device',
    byName: 'By name',
    search: 'Search by name or delegation',
    login: 'Log in again',
    shown: {
      welcome: 'Welcome',
      unexpected: 'Welcome (had not said so)',
      again: 'Came in at {at} at device {device}',
      unknown: 'Not on the list',
      seat: 'Seat {seat}',
      counted: '{arrived} of {invited} have come in',
      sent: 'All is sent',
      unsent: '{waiting} to be sent',
      machine: 'Device {device}',
      online: 'There is a network; all is sent',
      offline: 'No network: it is noted here and sent later',
      login: 'The session is over. Scanning goes on; log in again to send.',
      refused: 'The server has not taken it. What was scanned is kept on this device.',
      copied: 'The page is kept here: it opens without network.',
      uncopied: 'The page could not be kept: leave it open.',
      cameraOn: 'Open the camera',
      cameraOff: 'Close the camera',
      noCamera: 'The camera does not open. Allow it, or type the code below.',
      noList: 'There is no list on this device. Open the page where there is a network.',
      present: 'Present',
      delegation: 'All of {unit} ({count})',
    },
    refusal(refusal) {
      switch (refusal.why) {
        case 'no-steward':
          return 'The office has not named you for the door of this ceremony.'
        case 'not-confirmed':
          return 'The ceremony is not confirmed, is postponed or cancelled.'
        case 'scans-only':
          return 'A steward only scans. Names are ticked by a supervisor.'
        case 'reason-missing':
          return 'Give the reason.'
      }
    },
  },
})
