// The register in which every plan is written: words that are everybody's. Two plans that share only these share nothing.
import { syllablesOf } from './syllables.ts'

const words = `lãnh đạo, chỉ đạo, tăng cường, nâng cao, đẩy mạnh, phát huy, tập trung, tiếp tục, thường xuyên, chủ động, tích cực,
kịp thời, nghiêm túc, quyết liệt, đồng bộ, hiệu quả, thiết thực, cụ thể, rõ nét, mạnh mẽ, sâu rộng, toàn diện, bền vững, trọng tâm,
trọng điểm, nhiệm vụ, giải pháp, chỉ tiêu, mục tiêu, kế hoạch, chương trình, nghị quyết, quyết định, chỉ thị, kết luận, quy định,
quy chế, hướng dẫn, công tác, hoạt động, phong trào, thi đua, hưởng ứng, phát động, nội dung, chất lượng, kết quả, thành tích,
triển khai, thực hiện, tổ chức, hoàn thành, phấn đấu, bảo đảm, đảm bảo, xây dựng, củng cố, đổi mới, sáng tạo, phối hợp, phân công,
phụ trách, theo dõi, đôn đốc, kiểm tra, giám sát, đánh giá, rút kinh nghiệm, sơ kết, tổng kết, báo cáo, tổng hợp, tham mưu, đề xuất,
quán triệt, tuyên truyền, vận động, phổ biến, học tập, nghiên cứu, tiếp thu, cụ thể hóa, nhận thức, trách nhiệm, tinh thần, ý thức,
vai trò, nêu gương, gương mẫu, tiên phong, đi đầu, cán bộ, đảng viên, quần chúng, nhân dân, bà con, đồng chí, cấp ủy, chi ủy, chi bộ,
đảng bộ, đảng ủy, bí thư, chính quyền, đoàn thể, mặt trận, ban ngành, các cấp, cấp trên, cơ sở, địa phương, đơn vị, địa bàn, tập thể,
cá nhân, gia đình, cộng đồng, xã hội, hệ thống chính trị, đại hội, nhiệm kỳ, hội nghị, sinh hoạt, định kỳ, hằng năm, hằng tháng,
hằng quý, trong thời gian tới, tình hình, thực tế, thực tiễn, điều kiện, khó khăn, vướng mắc, tháo gỡ, phát sinh, nguyên nhân, tồn tại,
hạn chế, khắc phục, chấn chỉnh, uốn nắn, xử lý, vi phạm, biểu dương, khen thưởng, nhân rộng, điển hình, mô hình, cách làm hay,
tiên tiến, đoàn kết, thống nhất, đồng thuận, đồng lòng, ủng hộ, tham gia, góp phần, tạo điều kiện, quan tâm, chăm lo, hỗ trợ, giúp đỡ,
tuyệt đối, kiên quyết, chặt chẽ, thiết yếu, phù hợp, đầy đủ, công khai, minh bạch, dân chủ, kỷ cương, trong sạch, vững mạnh,
phát triển, kinh tế, văn hóa, an ninh, trật tự, quốc phòng, đời sống, vật chất, tinh thần, nông thôn mới, chuyển đổi số, cơ cấu,
rà soát, phân loại, biện pháp, căn cứ, theo quy định, yêu cầu, như sau, trên cơ sở, dưới sự, gắn với, đối với, thông qua, nhằm,
về việc, trong đó, đồng thời, cùng với, bên cạnh, cũng như, góp phần, khí thế, sôi nổi, toàn thể, mọi mặt, ngày càng, hơn nữa,
tư tưởng, đạo đức, phong cách, làm theo, chủ tịch, hồ chí minh, truyền thống, niềm tin, quyết tâm, nỗ lực, vượt khó, lập thành tích,
chào mừng, kỷ niệm, ngày thành lập, nhân dịp, đề ra, được giao, giao phó, nguồn lực, huy động, vai trò, tầm quan trọng, ý nghĩa`

const syllables = words.split(',').map((one) => syllablesOf(one).map(({ form }) => form))

/** By the two syllables that stand side by side in them. */
const pairs = new Set(syllables.flatMap((one) => one.slice(1).map((form, index) => `${one[index]} ${form}`)))

export const isOrdinary = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && pairs.has(`${one} ${other}`)

/** Syllables that carry the grammar. */
export const grammar = new Set(
  `va cua cac duoc cho o tai trong thi la voi nhung mot co tu den khi de do ve bang nai nay do cung se da khong nao ai moi theo
  tren duoi ra vao lai di con ma hoac gom nhu dang viec nguoi neu nen vi bi sau truoc nhieu it hon rat nhat chi phai can het
  tat ca hai ba bon sau bai tam chin muoi tram nghin`.split(/\s+/),
)
