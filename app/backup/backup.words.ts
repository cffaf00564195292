// What the command line says about a backup that was not taken, or not restored.
import { inBoth } from '#kernel/words.ts'
import type { BackupRefusal } from './back-up.ts'
import type { RestoreRefusal } from './restore.ts'

export const backupWords = inBoth({
  vi: {
    refusal(refusal: BackupRefusal): string {
      switch (refusal.why) {
        case 'folder-not-empty':
          return `Thư mục ${refusal.folder} đã có tệp; hãy đặt tên một thư mục mới.`
        case 'folder-unreachable':
          return `Không có thư mục ${refusal.folder}; hãy tạo trước hoặc sửa đường dẫn.`
        case 'folder-is-a-mount':
          return `${refusal.folder} là gốc của một ổ đĩa; hãy đặt tên một thư mục nằm trong đó.`
        case 'disk-full':
          return 'Ổ đĩa đã đầy: chưa có bản sao lưu nào được ghi. Hãy giải phóng chỗ rồi chạy lại.'
        case 'interrupted':
          return 'Đã dừng theo yêu cầu: chưa có bản sao lưu nào được ghi.'
      }
    },
  },
  en: {
    refusal(refusal) {
      switch (refusal.why) {
        case 'folder-not-empty':
          return `The folder ${refusal.folder} holds files already; name a new one.`
        case 'folder-unreachable':
          return `There is no folder ${refusal.folder}; make it first, or mend the path.`
        case 'folder-is-a-mount':
          return `${refusal.folder} is the top of a disk; name a folder inside it.`
        case 'disk-full':
          return 'The disk is full: no backup was written. Free some space and run it again.'
        case 'interrupted':
          return 'Stopped as asked: no backup was written.'
      }
    },
  },
})

export const restoreWords = inBoth({
  vi: {
    refusal(refusal: RestoreRefusal): string {
      switch (refusal.why) {
        case 'no-backup':
          return 'Đây không phải là một bản sao lưu hoàn chỉnh (không có tệp SHA256SUMS).'
        case 'file-missing':
          return `Bản sao lưu thiếu tệp ${refusal.file}; chưa ghi gì.`
        case 'file-bent':
          return `Tệp ${refusal.file} của bản sao lưu đã bị hỏng hoặc bị sửa; chưa ghi gì.`
        case 'unknown-format':
          return 'Phần mềm này không đọc được bản sao lưu kiểu đó; chưa ghi gì.'
        case 'newer':
          return `Bản sao lưu do phần mềm mới hơn ghi (${refusal.version}, ${refusal.migration}); hãy cài bản đó rồi phục hồi.`
        case 'not-empty':
          return `Nơi này đã có dữ liệu (${refusal.committees} cấp ủy); chỉ phục hồi vào một nơi trống.`
        case 'foreign-data':
          return 'Cơ sở dữ liệu này chứa dữ liệu của phần mềm khác; hãy dùng một cơ sở dữ liệu trống.'
        case 'in-use':
          return 'Phần mềm đang chạy trên dữ liệu này; hãy dừng trước khi phục hồi.'
        case 'rows-differ':
          return `Bảng ${refusal.table} có ${refusal.found} dòng, bản sao lưu ghi ${refusal.said}: đã hủy việc phục hồi, nơi này vẫn trống.`
        case 'content-bent':
          return `${refusal.count} tệp không đúng mã kiểm tra: đã hủy việc phục hồi, nơi này vẫn trống.`
        case 'journal-broken':
          return `Sổ ghi việc của cấp ủy ${refusal.tenant} không liền mạch: đã hủy việc phục hồi, nơi này vẫn trống.`
        case 'interrupted':
          return 'Đã dừng theo yêu cầu: chưa phục hồi gì, nơi này vẫn trống.'
        case 'disk-full':
          return 'Ổ đĩa của cơ sở dữ liệu đã đầy: chưa phục hồi gì, nơi này vẫn trống.'
      }
    },
  },
  en: {
    refusal(refusal) {
      switch (refusal.why) {
        case 'no-backup':
          return 'This is no complete backup (it has no file SHA256SUMS).'
        case 'file-missing':
          return `The backup lacks its file ${refusal.file}; nothing was written.`
        case 'file-bent':
          return `The backup's file ${refusal.file} is damaged or was changed; nothing was written.`
        case 'unknown-format':
          return 'This product cannot read such a backup; nothing was written.'
        case 'newer':
          return `The backup was written by a newer product (${refusal.version}, ${refusal.migration}); install that one and restore with it.`
        case 'not-empty':
          return `There are data here already (${refusal.committees} committees); only an empty place can be restored into.`
        case 'foreign-data':
          return 'This database holds the data of something else; use an empty one.'
        case 'in-use':
          return 'The product is running on these data; stop it before you restore.'
        case 'rows-differ':
          return `Table ${refusal.table} has ${refusal.found} rows, the backup says ${refusal.said}: nothing was restored, the place is still empty.`
        case 'content-bent':
          return `${refusal.count} files differ from their hashes: nothing was restored, the place is still empty.`
        case 'journal-broken':
          return `The journal of committee ${refusal.tenant} does not hold: nothing was restored, the place is still empty.`
        case 'interrupted':
          return 'Stopped as asked: nothing was restored, the place is still empty.'
        case 'disk-full':
          return "The database's disk is full: nothing was restored, the place is still empty."
      }
    },
  },
})
