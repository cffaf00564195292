// The page where anybody checks a signed PDF.
import { inBoth } from '#kernel/words.ts'

export const checkSignedWords = inBoth({
  vi: {
    title: 'Kiểm tra chữ ký trên tệp PDF',
    lead: 'Chọn tệp PDF để biết ai đã ký, ký lúc nào, và sau khi ký có ai sửa gì không. Không cần đăng nhập; tệp không được lưu lại.',
    file: 'Tệp PDF đã ký',
    fileHint: 'Tối đa 20 MB.',
    go: 'Kiểm tra',
    signatures: (count: number): string => `${count} chữ ký trong tệp`,
    what: 'Kết quả này nói lên điều gì',
    explained: [
      'Máy tính lại dấu vân tay của từng phần đã ký, tra chứng thư của người ký và danh sách chứng thư bị thu hồi, rồi so tệp hiện tại với tệp tại lúc từng người ký.',
      'Hình chữ ký hay con dấu trên trang không chứng minh gì: ai cũng vẽ được. Chỉ kết quả ở đây mới cho biết chữ ký số có đúng không.',
      'Nơi này biết chứng thư do chính nơi cài đặt cấp. Chữ ký của nhà cung cấp khác vẫn được kiểm tra có bị sửa hay không, nhưng có thể báo là chưa biết nơi cấp.',
    ],
  },
  en: {
    title: 'Check the signatures of a PDF',
    lead: 'Choose a PDF to learn who signed it, when, and whether anybody changed anything afterwards. No login is needed and the file is not kept.',
    file: 'The signed PDF',
    fileHint: 'At most 20 MB.',
    go: 'Check',
    signatures: (count) => (count === 1 ? '1 signature in the file' : `${count} signatures in the file`),
    what: 'What this result says',
    explained: [
      'The fingerprint of everything that was signed is counted anew, the certificate of the signer and the list of revoked ones are looked up, and the file is compared with itself as it stood when each person signed.',
      'A picture of a signature or a seal on the page proves nothing: anybody can draw one. Only this result tells whether the digital signature is right.',
      'Certificates of this installation are known here. For those of other providers it is still told whether the file was changed, but perhaps not who issued them.',
    ],
  },
})
