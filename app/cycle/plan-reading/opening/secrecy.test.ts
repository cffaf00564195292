import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOf } from '../../../../tests/making/opened.ts'
import { paragraph, run, wordFile } from '../../../../tests/making/word.ts'
import { secrecyOf } from './secrecy.ts'

const head = (stamp: string) =>
  `ĐẢNG BỘ TỈNH THANH GIANG\nĐẢNG ỦY XÃ CÂY ĐA\n*\nSố 07-KH/ĐU\n${stamp}\nĐẢNG CỘNG SẢN VIỆT NAM\nCây Đa, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nvề việc thử`

test('a stamp of its own line is found, whatever stands around it', () => {
  for (const stamp of ['MẬT', ' * MẬT * ', '[MẬT]', 'M Ậ T', 'Độ mật: MẬT'.toUpperCase(), '“MẬT”', 'TÀI LIỆU MẬT']) {
    assert.equal(secrecyOf(head(stamp), []), 'MẬT', stamp)
  }
  assert.equal(secrecyOf(head('TỐI MẬT'), []), 'TỐI MẬT')
  assert.equal(secrecyOf(head('TUYỆT MẬT'), []), 'TUYỆT MẬT')
  assert.equal(secrecyOf(head('T U Y Ệ T  M Ậ T'), []), 'TUYỆT MẬT')
})

test('a stamp beside other words of the letterhead is found', () => {
  assert.equal(secrecyOf('MẬT     ĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH', []), 'MẬT')
  assert.equal(secrecyOf('|TỐI MẬT|ĐẢNG CỘNG SẢN VIỆT NAM|\nKẾ HOẠCH', []), 'TỐI MẬT')
  assert.equal(secrecyOf('MẬT ĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH', []), 'MẬT')
  assert.equal(secrecyOf('Số 07-KH/ĐU TUYỆT MẬT\nKẾ HOẠCH', []), 'TUYỆT MẬT')
})

test('secrets that a text only speaks of are no stamp', () => {
  for (const words of [
    'về bảo vệ bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'CÔNG TÁC BẢO MẬT',
    'về việc thực hiện chế độ bảo mật, cấp độ Mật, Tối mật',
    'tài liệu có dấu MẬT được quản lý riêng',
    'MẬT ONG RỪNG',
  ]) {
    assert.equal(secrecyOf(head(words), []), undefined, words)
  }
})

test('below the type of the document the word is the document’s own', () =>
  assert.equal(secrecyOf(`${head('')}\nMẬT`, []), undefined))

test('stamped files are refused: in the text, in a text box, in the page header', async () => {
  const plan = paragraph('ĐẢNG ỦY XÃ CÂY ĐA') + paragraph('KẾ HOẠCH')
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('MẬT')}</w:txbxContent></v:textbox></w:pict></w:r>`
  assert.equal(await refusalOf(Buffer.from(head('MẬT'))), 'secret')
  assert.equal(await refusalOf(wordFile({ body: paragraph(run('ĐẢNG ỦY XÃ') + box) + plan })), 'secret')
  assert.equal(await refusalOf(wordFile({ body: plan, header: paragraph('TỐI MẬT') })), 'secret')
})
