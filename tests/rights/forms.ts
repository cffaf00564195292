// What is sent to do each act of the registry: complete, so that only the rule stands in the way. A new act needs a line here.
import { dayOf } from '#kernel/day.ts'
import type { Example } from './examples.ts'

export type Form = { [field: string]: string }

const day = '2030-01-01'
const reason = 'Lý do ghi khi thử quyền.'

export const forms: Record<string, (example: Example, path: string) => Form> = {
  'duty.begin': () => ({ act: 'begin' }),
  'duty.take-back': () => ({ act: 'take-back' }),
  'duty.hand-in': () => ({ act: 'hand-in', text: 'Kết quả ghi khi thử quyền.' }),
  'duty.return': () => ({ act: 'return', reason }),
  'duty.accept': () => ({ act: 'accept' }),
  'assignment.add': ({ ids }) => ({ text: 'Việc giao thêm', body: 'Văn phòng', unit: ids.unit ?? '', reason }),
  'assignment.correct': () => ({ what: 'words', text: 'Lời đã điều chỉnh', reason }),
  'assignment.set-deadlines': ({ ids }) => ({ [ids.assignment ?? '']: '12/2029', reason }),
  'campaign.launch': () => ({ act: 'launch', name: 'Thử quyền' }),
  'campaign.try': () => ({ act: 'trial', name: 'Thử quyền' }),
  'campaign.end-trial': () => ({ act: 'end-trial' }),
  'campaign.end': () => ({ how: 'end', reason }),
  'campaign.take-back': () => ({ reason }),
  'plan.hand-in': () => ({ pasted: 'Một dòng không phải kế hoạch.' }),
  'finding.answer': ({ ids, version }, path): Form =>
    path === 'reviewPlan' ? { accept: `${ids.task}.${version}` } : { name: 'Tên đã sửa', version: `${version}` },
  'finding.add': () => ({ 'kind-of': 'theme', text: 'Chủ đề thêm khi thử quyền' }),
  'finding.split': ({ version }) => ({ version: `${version}`, texts: 'Việc một\nViệc hai' }),
  'plan.leave-text': () => ({ leave: '0-7' }),
  'body.map': (_, path): Form => (path === 'mapBodies' ? { all: 'sure' } : { choice: 'nobody', version: '0' }),
  'task.set-deadlines': ({ ids, version }) => ({ deadline: '12/2029', task: `${ids.task}.${version}` }),
  'plan.drop': () => ({ 'drop-plan': '1' }),
  'plan.restore': ({ ids }) => ({ plan: ids.plan ?? '' }),
  'unit.add': () => ({ name: 'Đơn vị thử quyền', kind: 'other', from: day }),
  'unit.correct': () => ({ name: 'Tên thử quyền', kind: 'other' }),
  'unit.end': () => ({ on: day }),
  'unit.reopen': () => ({ act: 'reopen' }),
  'post.appoint': () => ({ name: 'Người Thử Quyền', title: 'Ủy viên', role: 'member', from: day }),
  'post.end': () => ({ on: day }),
  'person.correct': () => ({ name: 'Tên Thử Quyền', phone: '0900000999' }),
  'person.leave': () => ({ on: day }),
  'stand-in.name': ({ ids }) => ({ person: ids.someone ?? '', from: '2029-01-01', to: '2029-02-01' }),
  'stand-in.call-off': () => ({ on: dayOf(new Date()) }),
  'roster.bring': () => ({ file: '' }),
  'roster.confirm': () => ({ act: 'confirm', digest: '' }),
  'roster.drop': () => ({ act: 'drop' }),
  'job.stop': () => ({ act: 'stop' }),
  'own-word.set': () => ({ word: 'cuộc vận động' }),
  'own-word.take-back': () => ({ do: 'take-back' }),
  'setting.change': () => ({ value: '70', from: day }),
  'setting.undo': ({ ids }) => ({ undo: ids.unit ?? '' }),
  'setting.confirm': () => ({ paper: 'Quy chế thử quyền', do: 'confirm' }),
  'account.open': () => ({ for: 'waiting' }),
  'account.renew': ({ ids }) => ({ for: ids.person ?? '' }),
  'account.close': ({ ids }) => ({ close: ids.person ?? '' }),
  'password.choose': () => ({ old: 'sai-mat-khau', password: 'mot cau de nho' }),
  'head.check': () => ({ seq: '1', hash: '0000 0000 0000 0000' }),
  'committee.found': () => ({ committee: 'Đảng ủy xã Thử', person: 'Người Thử', username: 'nguoi.thu', password: 'x' }),
}

/** Acts whose form cannot be complete on the stage of the demonstration: their own tests grant them. */
export const grantedElsewhere: Record<string, string> = {
  'campaign.launch': 'every finding must be answered first: launch.acts.test.ts',
  'campaign.try': 'the same',
  'campaign.end-trial': 'no trial runs in the demonstration: launch.acts.test.ts',
  'campaign.take-back': 'units have handed in: take-back.acts.test.ts',
  'plan.hand-in': 'reads a whole document: review.acts.test.ts',
  'person.leave': 'would end the posts that others are tried on: leaving.acts.test.ts',
  'roster.bring': 'needs a file: journeys/people.test.ts',
  'roster.confirm': 'the list of the demonstration has errors: import.acts.test.ts',
  'job.stop': 'nothing goes on in the demonstration: import.acts.test.ts',
  'password.choose': 'would end the session of the walk: login.test.ts',
  'committee.found': 'needs a link: founding.test.ts',
  'setting.undo': 'needs a change of the very setting: setting.acts.test.ts',
  'account.open': 'everybody of the demonstration has an account: account.acts.test.ts',
}
