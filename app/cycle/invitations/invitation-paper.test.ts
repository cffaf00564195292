// The invitations as they are printed: each guest on a sheet with the own name, the head of the committee, and a code that a camera reads.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { mayWrite } from '#paperwork/documents/may-write.rules.ts'
import { faultsOf } from '#paperwork/documents/writers/pdf/check-pdf.ts'
import { writeMany } from '#paperwork/documents/writers/pdf/write-many.ts'
import { confirmed, type Staged, stageCeremony } from '../../../tests/ceremony.ts'
import { acting } from '../../../tests/database.ts'
import { listGuests } from './guest.reads.ts'
import { addGuest, issueInvitations } from './invitation.acts.ts'
import { listInvitationPapers } from './invitation-paper.reads.ts'

let stage: Staged
before(async () => {
  stage = await stageCeremony()
  await confirmed(stage)
  const odd = { person: null, unit: null, title: '#panic("x")', unitName: '{{x}} <b>', email: null, phone: null }
  await acting(stage.base, stage.clerk, (c) => addGuest(c, stage.campaign, { ...odd, name: 'Lò Thị "Ánh"' }))
  await acting(stage.base, stage.clerk, (c) => issueInvitations(c, stage.campaign))
})
after(() => stage.base.drop())

const papers = (format: 'A4' | 'A5') =>
  acting(stage.base, stage.clerk, async (context) => {
    const { id } = await getCeremony(context, stage.campaign)
    const where = (tenant: string, key: string) => `https://thidua.example/invited/${tenant}?key=${key}`
    return listInvitationPapers(context, stage.campaign, { guests: await listGuests(context, id), format, where })
  })

for (const format of ['A4', 'A5'] as const)
  test(`on ${format} every guest has a sheet with name, event, day and place; whatever was typed comes out literally`, async () => {
    const all = await papers(format)
    assert.ok(all.length >= 3)
    for (const { paper, code } of all) {
      assert.ok(mayWrite(paper).allowed)
      assert.match(code ?? '', /\?key=[\w-]{27}$/)
    }
    const bytes = await writeMany(all)
    assert.deepEqual(await faultsOf(bytes), [])
    const { totalPages, text } = await extractText(await getDocumentProxy(bytes))
    assert.equal(totalPages, all.length)
    const [first = ''] = text
    for (const words of [
      'ĐẢNG ỦY XÃ SÔNG TRĂNG',
      'GIẤY MỜI',
      'đồng chí Nguyễn Thanh Bình',
      '07 giờ 30',
      'Hội trường xã',
    ])
      assert.ok(first.replaceAll(/\s+/g, ' ').includes(words), words)
    const last = (text.at(-1) ?? '').replaceAll(/\s+/g, ' ')
    for (const words of ['Lò Thị "Ánh"', '#panic("x")', '{{x}} <b>']) assert.ok(last.includes(words), words)
  })
