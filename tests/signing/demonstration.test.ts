// The paper that the demonstration signs: made by the product's own writer, half signed, with one signature begun.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { dayOf } from '#kernel/day.ts'
import { findPending } from '#paperwork/signing/signature-request.reads.ts'
import { getSigning, selectSignings } from '#paperwork/signing/signing.reads.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { acting, cloneDemo, type TestDatabase } from '../database.ts'
import { whoLogsIn } from '../who.ts'
import { forgeries } from './forging.ts'

let base: TestDatabase
let clerk: Who
before(async () => {
  base = await cloneDemo()
  const now = new Date()
  clerk = { ...(await whoLogsIn(base, 'vanphong')), now, today: dayOf(now) }
})
after(() => base.drop())

const nobody = { roots: [], authorities: [], revocationLists: [], at: new Date() }

test('two have signed, the third has begun, and the file of the own writer is whole', async () => {
  const { pdf, pending, places } = await acting(base, clerk, async (context) => {
    const [row] = await selectSignings(context).execute()
    assert.ok(row)
    const { places } = await getSigning(context, row.id)
    const { bytes } = await getFileContent(context, row.file)
    return { pdf: bytes, pending: await findPending(context, row.id), places }
  })
  assert.deepEqual(
    places.map(({ signedAt }) => signedAt !== null),
    [true, true, false],
  )
  assert.equal(pending?.position, 3)
  const report = verifyPdf(pdf, nobody)
  assert.equal(report.verdict, 'doubtful', 'the root is not known to this test')
  assert.deepEqual(
    report.signatures.map(({ integrity }) => integrity),
    ['intact', 'intact'],
  )
  const added = forgeries['something is put behind the end']?.(pdf, 1) ?? pdf
  assert.equal(verifyPdf(added, nobody).verdict, 'unsound')
})
