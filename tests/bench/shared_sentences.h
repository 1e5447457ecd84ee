// The lists behind tests/bench/phrases.cc, and for it alone: the wording that plans share.
#pragma once

#include <span>
#include <string_view>

namespace rasoat::bench {

inline constexpr std::string_view kTemplateWorks1[] = {
    "Tổ chức hội nghị học tập, quán triệt Kết luận số 69-KL/TW và Kế hoạch này đến toàn thể cán bộ, đảng viên của "
    "{unit}, bảo đảm 100% chi bộ hoàn thành trong quý IV",
    "Đưa việc lãnh đạo phát triển khoa học, công nghệ và đổi mới sáng tạo vào tiêu chí đánh giá, xếp loại hằng năm đối "
    "với tập thể và người đứng đầu các tổ chức đảng thuộc {unit}",
    "Định kỳ sáu tháng một lần nghe báo cáo tiến độ, kịp thời tháo gỡ khó khăn, vướng mắc cho các bộ phận được giao "
    "nhiệm vụ tại {place}"};

inline constexpr std::string_view kTemplateWorks2[] = {
    "Rà soát toàn bộ văn bản, quy chế hiện hành có liên quan đến khoa học và công nghệ, kiến nghị cấp có thẩm quyền "
    "sửa đổi, bổ sung hoặc bãi bỏ những nội dung không còn phù hợp với thực tế của {place}",
    "Đẩy mạnh cải cách thủ tục hành chính, công khai quy trình, rút ngắn ít nhất {P} thời gian giải quyết hồ sơ về "
    "khoa học và công nghệ",
    "Tăng cường thanh tra, kiểm tra việc sử dụng kinh phí sự nghiệp khoa học và công nghệ, xử lý nghiêm các trường hợp "
    "vi phạm"};

inline constexpr std::string_view kTemplateWorks3[] = {
    "Bố trí ít nhất {P} tổng chi ngân sách hằng năm cho khoa học, công nghệ và đổi mới sáng tạo, đồng thời huy động "
    "các nguồn lực hợp pháp khác theo quy định của pháp luật",
    "Đào tạo, bồi dưỡng, nâng cao trình độ chuyên môn, nghiệp vụ cho đội ngũ cán bộ làm công tác khoa học và công nghệ "
    "của {unit}",
    "Xây dựng cơ sở dữ liệu về nhiệm vụ khoa học và công nghệ, kết nối, chia sẻ với cơ sở dữ liệu chung của {region}"};

inline constexpr std::string_view kTemplateWorks4[] = {
    "Phát động phong trào thi đua sáng tạo trong cán bộ, đoàn viên, hội viên, mỗi chi bộ có ít nhất {N} sáng kiến được "
    "công nhận trong năm",
    "Hỗ trợ thanh niên, phụ nữ, nông dân khởi nghiệp sáng tạo thông qua tư vấn, đào tạo và kết nối với các quỹ đầu tư "
    "trên địa bàn {region}"};

inline constexpr std::string_view kTemplateWorks5[] = {
    "Phổ biến pháp luật về sở hữu trí tuệ, hướng dẫn tổ chức, cá nhân đăng ký bảo hộ quyền sở hữu công nghiệp đối với "
    "sản phẩm đặc trưng của {place}",
    "Tham gia các hội chợ, triển lãm, sàn giao dịch công nghệ và thiết bị do cấp trên tổ chức, giới thiệu kết quả "
    "nghiên cứu của {unit}"};

inline constexpr std::string_view kTemplateWorks6[] = {
    "Tranh thủ sự hỗ trợ của các tổ chức quốc tế, chuyên gia, nhà khoa học người Việt Nam ở nước ngoài trong nghiên "
    "cứu, chuyển giao công nghệ phù hợp với điều kiện của {place}",
    "Cử cán bộ tham gia các khóa đào tạo, hội thảo quốc tế về khoa học, công nghệ và đổi mới sáng tạo theo kế hoạch "
    "của cấp trên"};

inline constexpr std::span<const std::string_view> kTemplateWorks[] = {
    kTemplateWorks1, kTemplateWorks2, kTemplateWorks3, kTemplateWorks4, kTemplateWorks5, kTemplateWorks6};

inline constexpr std::string_view kTemplatePurposes[] = {
    "Nâng cao nhận thức, trách nhiệm của cấp ủy, tổ chức đảng, cán bộ, đảng viên thuộc {unit}, nhất là người đứng đầu, "
    "về vai trò của khoa học và công nghệ",
    "Cụ thể hóa các nội dung của Kết luận số 69-KL/TW thành nhiệm vụ, giải pháp sát với tình hình thực tế của {place}",
    "Việc tổ chức thực hiện phải nghiêm túc, thiết thực, tiết kiệm, tránh hình thức, có phân công cụ thể, rõ người, rõ "
    "việc, rõ thời gian, rõ kết quả"};

inline constexpr std::string_view kTemplateDuties[] = {
    "Theo dõi, đôn đốc, hướng dẫn, kiểm tra việc triển khai thực hiện Kế hoạch này; tổng hợp kết quả, định kỳ báo cáo "
    "Ban Thường vụ theo quy định",
    "Căn cứ chức năng, nhiệm vụ được giao, xây dựng kế hoạch cụ thể để tổ chức thực hiện, bảo đảm chất lượng và đúng "
    "tiến độ",
    "Phối hợp tuyên truyền, vận động đoàn viên, hội viên và các tầng lớp Nhân dân hưởng ứng, tham gia thực hiện Kế "
    "hoạch",
    "Chủ trì, phối hợp với các đơn vị liên quan cân đối, bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách"};

inline constexpr std::string_view kGuidance[] = {
    "Nâng cao nhận thức, trách nhiệm, tạo chuyển biến mạnh mẽ trong tư duy, hành động của các cấp ủy, tổ chức đảng, "
    "cán bộ, đảng viên, nhất là người đứng đầu, cán bộ lãnh đạo, quản lý và toàn xã hội về vai trò của khoa học và "
    "công nghệ là quốc sách hàng đầu, đột phá chiến lược, là động lực quan trọng để đổi mới mô hình tăng trưởng, phát "
    "triển đất nước nhanh và bền vững.",
    "Kết luận phải được phổ biến đến tất cả các cấp ủy đảng, từng đảng viên. Việc triển khai thực hiện Nghị quyết số "
    "20-NQ/TW và Kết luận cần tiến hành thường xuyên, nghiêm túc, hiệu quả, đồng bộ với các đường lối, chủ trương của "
    "Đảng và chính sách, pháp luật của Nhà nước, gắn với đặc thù của địa phương, đơn vị.",
    "Lãnh đạo, chỉ đạo tổ chức triển khai có hiệu quả các chương trình, kế hoạch thực hiện Nghị quyết số 20-NQ/TW và "
    "Kết luận phù hợp với chức năng, nhiệm vụ đặc thù của cơ quan, đơn vị."};

inline constexpr std::string_view kGroupNames[] = {
    "Tăng cường sự lãnh đạo của Đảng đối với phát triển khoa học, công nghệ và đổi mới sáng tạo",
    "Đổi mới tư duy, hoàn thiện chính sách, pháp luật, nâng cao vai trò quản lý nhà nước về khoa học, công nghệ và đổi "
    "mới sáng tạo",
    "Nâng cao tiềm lực khoa học, công nghệ và đổi mới sáng tạo",
    "Phát triển hệ thống đổi mới sáng tạo quốc gia, hệ sinh thái khởi nghiệp sáng tạo",
    "Thúc đẩy phát triển thị trường khoa học và công nghệ",
    "Đẩy mạnh hội nhập, hợp tác quốc tế về khoa học, công nghệ và đổi mới sáng tạo"};

}  // namespace rasoat::bench
