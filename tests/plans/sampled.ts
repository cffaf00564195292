// A small plan around a body that a test writes: letterhead, bases and signature of an invented commune.
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'

const HEAD = `ĐẢNG BỘ HUYỆN MƯỜNG VÂN
ĐẢNG ỦY XÃ SƠN HẠ
*
Số 12-KH/ĐU

Sơn Hạ, ngày 05 tháng 3 năm 2025

KẾ HOẠCH
phát động đợt thi đua chào mừng đại hội

Thực hiện Kế hoạch số 10-KH/HU ngày 01/3/2025 của Huyện ủy, Đảng ủy xây dựng kế hoạch như sau:

`
const TAIL = `

Nơi nhận:
- Huyện ủy (báo cáo),
- Lưu Văn phòng.

T/M ĐẢNG ỦY
BÍ THƯ

Đinh Văn Khảm
`

export const sampled = (body: string): PlanReading => readPlan(HEAD + body + TAIL, 'txt')
