// TCVN 5712 (VN3): the 8-bit letters of the fonts ".VnTime", ".VnArial" and their like, known as ABC.
const rows: [first: number, letters: string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const letters = new Map<string, string>(
  rows.flatMap(([first, row]) =>
    [...row].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
)

export const fromTcvn3 = (text: string): string => text.replace(/[\u00a1-\u00fe]/g, (sign) => letters.get(sign) ?? sign)
