// What every answer says to the browser, whoever made it: no foreign scripts, styles, frames or devices, and nothing kept.
import type { ServerResponse } from 'node:http'

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'", // a paper in its own frame
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
}

const devices = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'serial',
  'usb',
  'bluetooth',
  'midi',
  'hid',
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'screen-wake-lock',
  'browsing-topics',
]

const shut = devices.map((device) => `${device}=()`)

/** For the page at the door: it alone may use the camera. */
export const withCamera = shut.join(', ').replace('camera=()', 'camera=(self)')

const onEvery = {
  'content-security-policy': Object.entries(policy)
    .map((pair) => pair.join(' '))
    .join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': shut.join(', '),
  'referrer-policy': 'same-origin', // `no-referrer` would make every form's Origin null
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store', // unless the route says otherwise, as for the stylesheet
}

/** For what somebody uploaded: even opened in a window it is nobody's page and runs nothing. */
export const sandboxed = "default-src 'none'; sandbox; frame-ancestors 'none'"

/** For a paper that the product has made: shown by the browser's own reader, in a frame of our pages too. */
export const paper = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** Set beneath the routes, so that a route's own word goes before it and no route can forget it. */
export function setHeaders(answer: ServerResponse, secure: boolean): void {
  for (const [name, value] of Object.entries(onEvery)) answer.setHeader(name, value)
  if (secure) answer.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
}
