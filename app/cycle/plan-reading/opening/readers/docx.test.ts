import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openedFrom, textFrom } from '../../../../../tests/making/opened.ts'
import { paragraph, run, table, wordFile } from '../../../../../tests/making/word.ts'

const textOf = (body: string, footnotes = ''): Promise<string> => textFrom(wordFile({ body, footnotes }))

test('the sample plan comes out with all numbers that Word counts, slips included', async () => {
  const lines = (await textFrom(readFileSync('seeds/demo-commune/ke-hoach-mau.docx'))).split('\n')
  const ordinals = lines.flatMap((line) => /^(?:[IVX]+\.|\d+(?:\.\d+)*\.)(?= )/.exec(line)?.[0] ?? [])
  assert.deepEqual(
    ordinals.join(' '),
    [
      'I. 1. 2. II. 1. 2. 3. 3.1. 3.1. III. 1. 2. 3. 4. 4.1. 4.3. 5. 6. IV. 1. 2. 3. V. 1. 2. 3. 4.',
      'VI. 1. 2. 3. 4. 5. 6. 7. 8.',
    ].join(' '),
  )
  assert.equal(lines.filter((line) => line.startsWith('- ')).length, 62)
})

test('what was inserted stays, what was deleted or moved away goes', async () => {
  const body = paragraph(
    `${run('Hoàn thành ')}<w:del><w:r><w:delText>80%</w:delText></w:r></w:del><w:ins>${run('90%')}</w:ins>` +
      `<w:moveFrom>${run(' đã dời')}</w:moveFrom>${run(' chỉ tiêu')}`,
  )
  assert.equal(await textOf(body), 'Hoàn thành 90% chỉ tiêu')
})

test('a paragraph whose end was deleted goes on in the next', async () => {
  const open = paragraph('Các chi bộ', '<w:rPr><w:del w:author="a"/></w:rPr>')
  assert.equal(await textOf(open + paragraph(' trực thuộc') + paragraph('Hết')), 'Các chi bộ trực thuộc\nHết')
})

test('of a field its result is read and its code is not, also when one stands in another', async () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const body = paragraph(
    `${run('ngày ')}${mark('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${mark('begin')}${run('mã')}${mark('separate')}` +
      `${run('ẩn')}${mark('end')}${mark('separate')}${run('05/9')}${mark('end')}${run(' năm')}`,
  )
  assert.equal(await textOf(body), 'ngày 05/9 năm')
})

test('line breaks, tabs, hyphens that may not break and blanks that may not break', async () => {
  const body = paragraph(
    `${run('KẾ HOẠCH')}<w:r><w:br/></w:r>${run('về thi')}<w:r><w:softHyphen/></w:r>${run('\u00a0đua')}<w:r><w:tab/></w:r>` +
      `${run('12')}<w:r><w:noBreakHyphen/></w:r>${run('KH')}`,
  )
  assert.equal(await textOf(body), 'KẾ HOẠCH\nvề thi đua\t12-KH')
})

test('letterhead and signature are told column by column, other tables row by row', async () => {
  const head = table([
    paragraph('ĐẢNG ỦY XÃ CÂY ĐA') + paragraph('Số 01-KH/ĐU'),
    paragraph('ĐẢNG CỘNG SẢN VIỆT NAM') + paragraph('ngày 02 tháng 3 năm 2026'),
  ])
  const duties = table(
    [paragraph('TT'), paragraph('Đơn vị'), paragraph('Việc')],
    [paragraph('1'), paragraph('Đài truyền thanh'), paragraph('Phát tin') + paragraph('Lưu bài')],
  )
  assert.equal(
    await textOf(head + duties),
    'ĐẢNG ỦY XÃ CÂY ĐA\nSố 01-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nngày 02 tháng 3 năm 2026\n' +
      'TT | Đơn vị | Việc\n1 | Đài truyền thanh | Phát tin Lưu bài',
  )
})

test('a letterhead in two rows is told column by column too', async () => {
  const head = table(
    [paragraph('ỦY BAN NHÂN DÂN'), paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
    [paragraph('Số: 5/KH-UBND'), paragraph('Cây Đa, ngày 3 tháng 4 năm 2026')],
  )
  assert.equal(
    await textOf(head),
    'ỦY BAN NHÂN DÂN\nSố: 5/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCây Đa, ngày 3 tháng 4 năm 2026',
  )
})

test('a text box is read once, after its paragraph, though Word keeps it twice', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const drawing =
    `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('Trong khung')}</wps:txbx></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box('Trong khung')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  assert.equal(await textOf(paragraph(run('Trước') + drawing) + paragraph('Sau')), 'Trước\nTrong khung\nSau')
})

test('footnotes stand at the end, page headers are left out, hidden words are not told', async () => {
  const file = wordFile({
    body:
      paragraph(`${run('Theo hướng dẫn')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' bí ẩn', '<w:vanish/>')}`) +
      paragraph('Hết'),
    footnotes: `<w:footnote w:id="2">${paragraph('Hướng dẫn số 3')}</w:footnote>`,
    header: paragraph('Đầu trang'),
  })
  assert.equal(await textFrom(file), 'Theo hướng dẫn\nHết\nHướng dẫn số 3')
})

test('letters that only look like capitals are read as capitals', async () =>
  assert.equal(await textOf(paragraph(run('Kế hoạch', '<w:caps/>'))), 'KẾ HOẠCH'))

test('words in content controls, links and smart tags are read', async () => {
  const body =
    `<w:sdt><w:sdtContent>${paragraph('Trong ô')}</w:sdtContent></w:sdt>` +
    paragraph(`<w:hyperlink>${run('liên kết')}</w:hyperlink><w:smartTag>${run(' thẻ')}</w:smartTag>`)
  assert.equal(await textOf(body), 'Trong ô\nliên kết thẻ')
})

test('runs in .VnTime and VNI fonts become Unicode by the name of the font, beside runs of today', async () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const body =
    paragraph(run('§¶ng uû x·', font('.VnTime')) + run(' Cây Đa', font('Times New Roman'))) +
    paragraph(run('kÕ ho¹ch', font('.VnTimeH'))) +
    paragraph(run('Ña', font('VNI-Times')) + run('ûng boä', font('VNI-Times'))) +
    paragraph(run('đã là Unicode', font('.VnTime')))
  const opened = await openedFrom(wordFile({ body }))
  assert.equal(opened.text, 'Đảng uỷ xã Cây Đa\nKẾ HOẠCH\nĐảng bộ\nđã là Unicode')
  assert.deepEqual(opened.notes.map((note) => 'font' in note && note.font).sort(), ['tcvn3', 'vni'])
})

test('decomposed letters are composed', async () =>
  assert.equal(await textOf(paragraph('Đảng ủy'.normalize('NFD'))), 'Đảng ủy'))
