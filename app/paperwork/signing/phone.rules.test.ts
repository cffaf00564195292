// Which browsers are inside other apps, by what real phones say of themselves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appAround } from './phone.rules.ts'

const linux = 'Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko)'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

test('a browser inside another app is known by its name', () => {
  const inside = {
    Zalo: `${linux} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 Zalo android/23100101`,
    Facebook: `${linux} Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/450.0.0.0;]`,
    Messenger: `${iphone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/450.0;FBBV/1]`,
    Instagram: `${iphone} Mobile/15E148 Instagram 330.0.0.0 (iPhone14,5)`,
    TikTok: `${linux} Chrome/126.0.0.0 Mobile Safari/537.36 musical_ly_2023 BytedanceWebview/d8a21c6`,
    LINE: `${iphone} Mobile/15E148 Safari Line/14.5.0`,
  }
  for (const [app, agent] of Object.entries(inside)) assert.deepEqual(appAround(agent), { app }, agent)
})

test('a view of the web inside an app that nobody knows is one too, without a name', () => {
  const agent = 'Mozilla/5.0 (Linux; Android 11; SM-A125F; wv) AppleWebKit/537.36 Version/4.0 Chrome/126.0 Mobile'
  assert.deepEqual(appAround(agent), { app: '' })
})

test('the phone’s own browsers are none', () => {
  for (const agent of [
    `${linux} Chrome/126.0.0.0 Mobile Safari/537.36`,
    `${linux} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
    `${linux} coc_coc_browser/126 Chrome/120.0.0.0 Mobile Safari/537.36`,
    `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`,
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    '',
  ])
    assert.equal(appAround(agent), null, agent)
})
