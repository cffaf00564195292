// Letters to a real mail server: taken, refused, put off, unanswered, over TLS, with a login.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mail } from '#paperwork/exchange/senders/mail.ts'
import { mailSettingsOf } from '#paperwork/exchange/senders/mail-settings.ts'
import { sendMail } from '#paperwork/exchange/senders/send-mail.ts'
import { mailServer } from './mail-server.ts'
import { pdf } from './sample.ts'

const mail: Mail = {
  messageId: '<d1@songtrang.example>',
  to: 'vanthu@hailam.example',
  subject: 'Số 05-KH/ĐU: về phát động phong trào thi đua',
  text: 'Đảng ủy xã Sông Trăng gửi văn bản kèm theo.',
  on: new Date('2026-08-05T02:30:00Z'),
  files: [{ name: '05-KH-ĐU.pdf', mediaType: 'application/pdf', bytes: pdf }],
}

test('a letter arrives with its number, its subject in Vietnamese and its file', async () => {
  const server = await mailServer()
  try {
    const sent = await sendMail(server.settings, mail)
    assert.equal(sent.outcome, 'sent')
    const [letter = ''] = server.letters
    assert.match(letter, /^Message-ID: <d1@songtrang\.example>/m)
    assert.match(letter, /^Subject: =\?UTF-8\?/m)
    assert.match(letter, /^To: vanthu@hailam\.example/m)
    assert.ok(letter.includes(Buffer.from(pdf).toString('base64')))
    assert.deepEqual(server.recipients, [mail.to])
  } finally {
    await server.stop()
  }
})

test('a refusal is for ever, "come again" is for later, and then the letter goes', async () => {
  const server = await mailServer()
  try {
    server.answers.push({ code: 550, text: 'no such mailbox' }, { code: 451, text: 'greylisted, come again' })
    const refused = await sendMail(server.settings, mail)
    assert.deepEqual([refused.outcome, /no such mailbox/.test(refused.reply)], ['never', true])
    const putOff = await sendMail(server.settings, mail)
    assert.deepEqual([putOff.outcome, /greylisted/.test(putOff.reply)], ['later', true])
    assert.equal((await sendMail(server.settings, mail)).outcome, 'sent')
    assert.equal(server.letters.length, 1)
  } finally {
    await server.stop()
  }
})

test('a server that falls silent, or is not there, is tried later', async () => {
  const server = await mailServer()
  server.answers.push('silence')
  const silent = await sendMail({ ...server.settings, milliseconds: 300 }, mail)
  assert.equal(silent.outcome, 'later')
  await server.stop()
  const gone = await sendMail(server.settings, mail)
  assert.deepEqual([gone.outcome, /ECONNREFUSED/.test(gone.reply)], ['later', true])
})

test('over TLS from the start or asked for; a server without it gets no letter, nor one whose certificate is strange', async () => {
  for (const kind of ['tls', 'starttls'] as const) {
    const server = await mailServer(kind)
    try {
      assert.equal((await sendMail(server.settings, mail)).outcome, 'sent', kind)
      const { ca: _, ...strangers } = server.settings
      assert.equal((await sendMail(strangers, mail)).outcome, 'later')
      assert.equal(server.letters.length, 1)
    } finally {
      await server.stop()
    }
  }
  const bare = await mailServer()
  try {
    assert.equal((await sendMail({ ...bare.settings, protection: 'starttls' }, mail)).outcome, 'later')
    assert.equal(bare.letters.length, 0)
  } finally {
    await bare.stop()
  }
})

test('with a login; a wrong one is not tried for ever', async () => {
  const server = await mailServer('login')
  try {
    const login = { user: 'vanphong', pass: 'dung-mat-khau' }
    assert.equal((await sendMail({ ...server.settings, login }, mail)).outcome, 'sent')
    const wrong = await sendMail({ ...server.settings, login: { ...login, pass: 'sai' } }, mail)
    assert.equal(wrong.outcome, 'never')
  } finally {
    await server.stop()
  }
})

test('what is done before the first word is done before anything is sent', async () => {
  const server = await mailServer()
  try {
    const stop = () => Promise.reject(new Error('stop here'))
    await assert.rejects(sendMail(server.settings, mail, stop), /stop here/)
    assert.deepEqual(server.letters, [])
    let heard = 0
    server.answers.push({ code: 451, text: 'greylisted' })
    const count = async () => {
      heard++
    }
    await sendMail(server.settings, mail, count)
    assert.equal(heard, 0, 'who puts it off has not heard it')
    await sendMail(server.settings, mail, count)
    assert.deepEqual([heard, server.letters.length], [1, 1])
  } finally {
    await server.stop()
  }
})

test('a line that breaks while the letter is told leaves it unclear whether it arrived', async () => {
  const server = await mailServer()
  try {
    server.ends.push('break')
    assert.equal((await sendMail(server.settings, mail)).outcome, 'unclear')
    server.ends.push({ code: 552, text: 'too large' })
    assert.equal((await sendMail(server.settings, mail)).outcome, 'never')
  } finally {
    await server.stop()
  }
})

test('no file and no address breaks the header of a letter', async () => {
  const server = await mailServer()
  try {
    const odd = {
      ...mail,
      subject: 'một\r\nBcc: other@example.org',
      files: [{ name: 'a"\r\nX: y.pdf', mediaType: 'application/pdf', bytes: pdf }],
    }
    await sendMail(server.settings, odd)
    assert.doesNotMatch(server.letters[0] ?? '', /^(Bcc|X):/m)
    assert.deepEqual(server.recipients, [mail.to])
  } finally {
    await server.stop()
  }
})

test('the server is named by the environment, or nothing is sent, or what is missing is said', () => {
  assert.equal(mailSettingsOf({}), null)
  assert.deepEqual(mailSettingsOf({ SMTP_HOST: 'mail.example' }), { missing: 'MAIL_FROM' })
  const named = { SMTP_HOST: 'mail.example', MAIL_FROM: 'a@b.example' }
  assert.deepEqual(mailSettingsOf({ ...named, SMTP_USER: 'u' }), { missing: 'SMTP_PASSWORD' })
  const settings = mailSettingsOf(named)
  assert.ok(settings && !('missing' in settings))
  assert.deepEqual([settings.port, settings.protection, settings.login], [587, 'starttls', null])
  const tls = mailSettingsOf({ ...named, SMTP_TLS: 'tls', SMTP_USER: 'u', SMTP_PASSWORD: 'p' })
  assert.ok(tls && !('missing' in tls))
  assert.deepEqual([tls.port, tls.protection, tls.login], [465, 'tls', { user: 'u', pass: 'p' }])
})
