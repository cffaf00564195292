// What people read of a ceremony's budget.
import { fileWords } from '#foundation/files/file.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { ApproveRefusal, EstimateRefusal, SettleRefusal, SubmitRefusal, VoucherRefusal } from './budget.rules.ts'
import type { BudgetStatus } from './budget.ts'

export type BudgetRefusal = EstimateRefusal | SubmitRefusal | ApproveRefusal | VoucherRefusal | SettleRefusal

export const budgetWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Dự trù, quyết toán buổi lễ',
    lead: {
      draft: 'Đang lập dự trù.',
      submitted: 'Đã trình, chờ duyệt.',
      returned: 'Được trả lại để sửa.',
      approved: 'Đã duyệt. Nhập chứng từ chi cho từng dòng, rồi quyết toán.',
      settled: 'Đã quyết toán.',
    } satisfies Record<BudgetStatus, string>,
    empty: 'Chưa có dòng nào. Thêm dòng đầu tiên ở dưới.',
    heading: 'Nhóm',
    headingHint: 'Như Trang trí, In ấn, Nước uống. Có thể để trống.',
    item: 'Nội dung chi',
    measure: 'Đơn vị tính',
    quantity: 'Số lượng',
    price: 'Đơn giá (đồng)',
    priceHint: 'Ghi như 1.250.000.',
    estimate: 'Dự trù (đồng)',
    paid: 'Thực chi (đồng)',
    difference: 'Chênh lệch',
    reason: 'Lý do chênh lệch',
    total: 'Tổng cộng',
    asPaper: 'Soạn thành văn bản để in, ký',
    inWords: (words: string) => `Bằng chữ: ${words}.`,
    add: 'Thêm dòng',
    save: 'Lưu',
    drop: 'Bỏ dòng này',
    submit: 'Trình duyệt',
    approve: 'Duyệt dự trù',
    return: 'Trả lại',
    returnReason: 'Lý do trả lại',
    settle: 'Quyết toán',
    lineTitle: 'Một dòng chi',
    vouchers: 'Chứng từ',
    noVouchers: 'Chưa có chứng từ.',
    number: 'Số chứng từ',
    on: 'Ngày',
    amount: 'Số tiền (đồng)',
    file: 'Tệp chứng từ',
    fileHint: 'Ảnh hoặc PDF của hóa đơn, giấy nhận tiền.',
    enter: 'Nhập chứng từ',
    remove: 'Rút',
    removeName: (number: string) => `Rút chứng từ ${number}`,
    by: (name: string) => `Người quyết định: ${name}.`,
    refused: 'Chưa lưu được',
    refusal(refusal: BudgetRefusal): string {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.Office} Đảng ủy lập dự trù, nhập chứng từ, quyết toán.`
        case 'not-a-leader':
          return 'Chỉ Bí thư, Phó Bí thư duyệt dự trù.'
        case 'not-now':
          return notNow.vi[refusal.status]
        case 'item-missing':
          return 'Hãy ghi chi vào việc gì.'
        case 'quantity-odd':
          return 'Số lượng là số nguyên từ 1.'
        case 'price-odd':
          return 'Đơn giá là số đồng, như 1.250.000.'
        case 'no-lines':
          return 'Dự trù chưa có dòng nào.'
        case 'reason-missing':
          return 'Hãy ghi lý do trả lại.'
        case 'number-missing':
          return 'Hãy ghi số chứng từ.'
        case 'day-odd':
          return 'Ngày này chưa đúng. Ghi như 05/8/2026.'
        case 'amount-odd':
          return 'Số tiền là số đồng, như 1.250.000.'
        case 'file-missing':
          return 'Hãy chọn tệp chứng từ.'
        case 'file-not-taken':
          return fileWords({ language: 'vi' }).refusal(refusal.refusal)
        case 'difference-unexplained':
          return `Dòng “${refusal.item}” chi khác dự trù: hãy ghi lý do ở dòng ấy.`
      }
    },
  }),
  en: {
    title: 'Budget of the ceremony',
    lead: {
      draft: 'It is being estimated.',
      submitted: 'Submitted; it waits for approval.',
      returned: 'Returned to be corrected.',
      approved: 'Approved. Enter the vouchers of each line, then settle.',
      settled: 'Settled.',
    },
    empty: 'No lines yet. Add the first one below.',
    heading: 'Group',
    headingHint: 'As decoration, printing, drinks. May stay empty.',
    item: 'Item',
    measure: 'Measure',
    quantity: 'Quantity',
    price: 'Price (dong)',
    priceHint: 'As 1.250.000.',
    estimate: 'Estimate (dong)',
    paid: 'Paid (dong)',
    difference: 'Difference',
    reason: 'Reason of the difference',
    total: 'Total',
    asPaper: 'Write it as a document to print and sign',
    inWords: (words) => `In words: ${words}.`,
    add: 'Add a line',
    save: 'Save',
    drop: 'Drop this line',
    submit: 'Submit',
    approve: 'Approve the estimate',
    return: 'Return it',
    returnReason: 'Why it is returned',
    settle: 'Settle',
    lineTitle: 'A line of the budget',
    vouchers: 'Vouchers',
    noVouchers: 'No vouchers yet.',
    number: 'Number of the voucher',
    on: 'Day',
    amount: 'Amount (dong)',
    file: 'File of the voucher',
    fileHint: 'A photo or PDF of the invoice or receipt.',
    enter: 'Enter the voucher',
    remove: 'Take back',
    removeName: (number) => `Take back voucher ${number}`,
    by: (name) => `Decided by ${name}.`,
    refused: 'Not saved',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office of the Party committee estimates, enters vouchers and settles.'
        case 'not-a-leader':
          return 'Only the secretary and the deputies approve an estimate.'
        case 'not-now':
          return notNow.en[refusal.status]
        case 'item-missing':
          return 'Say what the money is for.'
        case 'quantity-odd':
          return 'The quantity is a whole number from 1.'
        case 'price-odd':
          return 'The price is in dong, as 1.250.000.'
        case 'no-lines':
          return 'The estimate has no lines.'
        case 'reason-missing':
          return 'Say why it is returned.'
        case 'number-missing':
          return 'Give the number of the voucher.'
        case 'day-odd':
          return 'This is no day. Write it like 05/8/2026.'
        case 'amount-odd':
          return 'The amount is in dong, as 1.250.000.'
        case 'file-missing':
          return 'Choose the file of the voucher.'
        case 'file-not-taken':
          return fileWords({ language: 'en' }).refusal(refusal.refusal)
        case 'difference-unexplained':
          return `“${refusal.item}” was not paid as estimated: give the reason on its line.`
      }
    },
  },
})

const notNow: Record<'vi' | 'en', Record<BudgetStatus, string>> = {
  vi: {
    draft: 'Dự trù đang lập, chưa trình.',
    submitted: 'Dự trù đang chờ duyệt.',
    returned: 'Dự trù được trả lại để sửa.',
    approved: 'Dự trù đã duyệt nên không sửa được nữa.',
    settled: 'Đã quyết toán nên không sửa được nữa.',
  },
  en: {
    draft: 'The estimate is not submitted yet.',
    submitted: 'The estimate waits for approval.',
    returned: 'The estimate was returned to be corrected.',
    approved: 'The estimate is approved and changes no more.',
    settled: 'It is settled and changes no more.',
  },
}
