// The lists behind tests/bench/phrases.cc, and for it alone: sentences that a made-up unit writes for itself.
#pragma once

#include <span>
#include <string_view>

namespace rasoat::bench {

inline constexpr std::string_view kWorks1[] = {
    "Ra nghị quyết chuyên đề về {topic} tại {place}, nêu rõ {N} việc phải xong trước năm {Y}, {manner}",
    "Phân công từng ủy viên phụ trách {spot1}, {spot2} trực tiếp nghe {people} phản ánh về {topic}, {reason}",
    "Đưa chỉ tiêu {topic} vào nghị quyết năm của {N} chi bộ ở {spot3}, {manner}, [kiểm điểm vào cuối năm|báo cáo kết "
    "quả tại hội nghị gần nhất]",
    "Tổ chức tọa đàm giữa {people} với {partner} về {topic}, [chọn ra {N} vấn đề để đặt hàng|ký cam kết theo dõi {N} "
    "tháng], {reason}",
    "Lập tổ công tác gồm {people} và {people}, mỗi tháng xuống {spot4} một lần xem việc {topic}, {manner}",
    "Sơ kết {N} năm làm {topic} ở {spot5}, tách phần việc [đã dùng được|còn dở dang] để giao lại cho {people}, "
    "{reason}",
    "Mở đợt thi đua hiến kế về {topic} trong {people}, {manner}, trao thưởng {N} ý kiến đem thử được ngay tại {spot6}",
    "Kết nạp, bồi dưỡng {N} quần chúng là {people} giỏi {topic} ở {spot2}, [cử đi học tại|gửi kèm cặp ở] {partner}, "
    "{manner}",
    "Giao người đứng đầu {N} cơ sở ở {spot1} cam kết bằng văn bản về {topic}, {manner}, {reason}"};

inline constexpr std::string_view kWorks2[] = {
    "Sửa quy chế chi tiêu để khoán {N} khoản cho nhóm làm {topic}, {manner}, {reason}",
    "Bỏ {N} loại giấy tờ khi {people} đăng ký thử nghiệm {topic}, [trả lời trong {N} ngày|hẹn giờ trả kết quả qua tin "
    "nhắn], {reason}",
    "Ban hành quy định dùng chung {means} giữa {spot1} và {spot3}, {manner}",
    "Rà soát {N} văn bản cũ về {topic}, [bãi bỏ văn bản không còn phù hợp|gộp các văn bản trùng nhau] trước năm {Y}, "
    "{reason}",
    "Xây dựng cơ chế thưởng cho {people} có sáng kiến về {topic}, mức thưởng tính theo {P} số tiền làm lợi, {manner}",
    "Đưa hồ sơ {topic} của {spot4} lên môi trường số nhờ {means}, {people} tra cứu tại nhà, {manner}",
    "Trình cấp có thẩm quyền cho thí điểm {means} trong {topic} ở {spot5}, thời hạn {N} tháng, {reason}",
    "Ký quy chế phối hợp với {partner} về kiểm tra việc {topic}, [chia sẻ số liệu hằng tuần|họp giao ban mỗi quý], "
    "{manner}",
    "Đặt đầu mối tiếp nhận đề xuất của {people} về {topic} tại {spot6}, {reason}"};

inline constexpr std::string_view kWorks3[] = {
    "Mua {N} bộ {means} phục vụ {topic} tại {spot1}, {manner}, {reason}",
    "Cử {N} cán bộ đi học {topic} ở {partner}, về truyền lại cho {people} tại {spot2}, {manner}",
    "Xây dựng phòng thực hành {topic} ở {spot3} trên nền [trụ sở cũ|kho cũ|trường cũ], lắp {means}, {reason}",
    "Thu thập số liệu {topic} của {N} năm từ {spot4}, {spot5}, làm sạch rồi đưa vào {means}, {manner}",
    "Mời {partner} kèm {N} {people} làm chủ {means}, kết thúc phải tự vận hành được tại {spot6}, {reason}",
    "Sưu tầm, số hóa {N} quy trình {topic} của {people} ở {spot2}, {manner}, in thành sổ tay phát không",
    "Nâng cấp đường truyền và {means} ở {spot1} để {people} dùng chung khi làm {topic}, {reason}",
    "Đặt hàng {partner} nghiên cứu {topic} trong điều kiện {spot3}, kinh phí {N} trăm triệu đồng, {manner}",
    "Tuyển {N} người có trình độ về {topic} cho {spot5}, [cấp chỗ ở|hỗ trợ {P} lương trong hai năm], {reason}"};

inline constexpr std::string_view kWorks4[] = {
    "Ươm tạo {N} nhóm {people} khởi nghiệp từ {topic}, [cho mượn mặt bằng ở {spot1}|hỗ trợ {P} chi phí thử nghiệm], "
    "{manner}",
    "Tổ chức cuộc thi ý tưởng {topic} cho {people}, chấm bằng sản phẩm chạy thử tại {spot2}, {reason}",
    "Dựng điểm trình diễn {means} ở {spot3} để {people} đến xem và làm thử {topic}, {manner}",
    "Kết nối {N} {people} với {partner} để góp vốn làm {topic}, [ký tại chỗ|theo dõi trong {N} tháng], {reason}",
    "Lập quỹ nhỏ cho {people} vay làm {topic}, mỗi món không quá {N} triệu đồng, {manner}",
    "Mở lớp kỹ năng bán hàng trực tuyến sản phẩm {topic} cho {N} {people} ở {spot4}, {reason}",
    "Thử nghiệm {means} trong {topic} tại {N} hộ ở {spot5}, so sánh với cách làm cũ sau hai vụ, {manner}",
    "Đưa nội dung {topic} vào hoạt động ngoại khóa của {people} ở {spot6}, {partner} cử người hướng dẫn, {reason}",
    "Vinh danh {N} {people} đưa {means} vào {topic} có hiệu quả, {manner}"};

inline constexpr std::string_view kWorks5[] = {
    "Đăng ký nhãn hiệu tập thể cho sản phẩm {topic} của {spot1}, {partner} giúp làm hồ sơ, {reason}",
    "Giới thiệu {N} kết quả về {topic} tại phiên chợ công nghệ ở {spot2}, {manner}",
    "Chuyển giao {means} cho {N} {people} ở {spot3} theo hợp đồng có bảo hành {N} tháng, {reason}",
    "Định giá {N} sáng chế về {topic} trước khi góp vốn với {partner}, {manner}",
    "Lập danh mục nhu cầu {means} của {people} ở {spot4}, gửi {partner} chào giá công khai, {reason}",
    "Bảo hộ giống và quy trình {topic} của {people} {spot5}, {manner}, lệ phí do đơn vị trả {P}",
    "Tổ chức {N} chuyến đưa {people} đi xem {means} tại {partner}, sau đó đặt mua chung cho {spot6}, {reason}",
    "Hỗ trợ {N} doanh nghiệp đạt chứng nhận chất lượng về {topic}, mỗi đơn vị {P} chi phí đánh giá, {manner}",
    "Mở gian hàng số cho sản phẩm {topic} của {spot2}, {people} tự quản trị sau {N} tuần tập huấn, {reason}"};

inline constexpr std::string_view kWorks6[] = {
    "Ký thỏa thuận với {partner} về trao đổi {N} {people} làm {topic}, {manner}",
    "Mời {N} chuyên gia kiều bào giảng về {topic} cho {people} tại {spot1}, {reason}",
    "Tham gia dự án do {partner} tài trợ về {topic}, phần đối ứng là {means} ở {spot2}, {manner}",
    "Dịch và phổ biến {N} tài liệu nước ngoài về {topic} cho {people}, [in khổ nhỏ|đăng trên trang nội bộ], {reason}",
    "Đón đoàn {partner} khảo sát {topic} tại {spot3}, chuẩn bị {N} đề xuất hợp tác cụ thể, {manner}",
    "Gửi mẫu {topic} của {spot4} đi kiểm nghiệm ở nước ngoài, so kết quả với {means} trong nước, {reason}",
    "Dự {N} hội thảo quốc tế về {topic}, mỗi người về có một đề xuất làm thử tại {spot5}, {manner}",
    "Học cách quản lý {means} của nước bạn qua {partner}, chọn {N} điểm áp dụng ở {spot6}, {reason}"};

inline constexpr std::span<const std::string_view> kWorks[] = {kWorks1, kWorks2, kWorks3, kWorks4, kWorks5, kWorks6};

inline constexpr std::string_view kSituations[] = {
    "{place} có {N} cơ sở làm {topic}, trong đó {P} đã dùng {means}; {people} ở {spot1} còn thiếu vốn",
    "Năm trước {unit} thu {N} tỷ đồng từ {topic}, bằng {P} kế hoạch, {reason}",
    "Thế mạnh là {topic} và {topic}; khó nhất ở {spot2} là thiếu {people} biết dùng {means}",
    "Đã có {N} sáng kiến về {topic} được công nhận, nhưng chỉ {P} được {people} đem dùng",
    "{spot3} và {spot4} mới có {means} từ năm ngoái; {N} {people} được hướng dẫn, {P} dùng thường xuyên",
    "Dân số {N} nghìn người, {P} sống bằng {topic}; {partner} có {N} chương trình đang làm ở {spot5}"};

inline constexpr std::string_view kShortcomings[] = {
    "Quy định về {topic} ở {spot1} có {N} điểm chồng nhau, {people} phải nộp hồ sơ hai nơi",
    "Chỉ {P} {people} tại {spot2} dùng được {means}, số còn lại vẫn ghi sổ tay",
    "{N} thiết bị mua cho {topic} để ở {spot3} không ai vận hành, {reason}",
    "Nghị quyết của {N} chi bộ ở {spot4} chưa nói gì đến {topic}",
    "Việc xét duyệt một đề xuất về {topic} mất {N} ngày, qua tay năm người, {reason}",
    "{people} ở {spot5} muốn làm {topic} mà không biết hỏi ai, {partner} thì ở xa",
    "So với nơi dẫn đầu, {topic} của {place} kém {P} năng suất, {reason}"};

inline constexpr std::string_view kRemedies[] = {
    "Gộp {N} thủ tục về {topic} làm một, giao {spot1} trả kết quả, {manner}",
    "Mở lớp {means} ngay tại {spot2} cho {N} {people}, {manner}",
    "Giao {people} nhận khoán thiết bị ở {spot3}, {partner} bảo trì, {reason}",
    "Buộc {N} chi bộ ở {spot4} ghi {topic} vào nghị quyết quý tới, {manner}",
    "Cắt còn hai người duyệt đề xuất {topic}, quá {N} ngày coi như đồng ý, {manner}",
    "Đặt bàn hỏi đáp {topic} ở {spot5} vào thứ bảy, {partner} trực, {reason}",
    "Thuê {partner} đo lại năng suất {topic}, chọn {N} khâu để thay bằng {means}"};

inline constexpr std::string_view kIndicators[] = {"Tỷ lệ {people} dùng {means}",
                                                   "Số cơ sở làm {topic} có chứng nhận",
                                                   "Số sáng kiến về {topic} được đem dùng",
                                                   "Diện tích {topic} có dùng {means}",
                                                   "Doanh thu từ {topic}",
                                                   "Số {people} được đào tạo về {topic}",
                                                   "Tỷ lệ hồ sơ {topic} giải quyết trực tuyến"};

inline constexpr std::string_view kProducts[] = {
    "Báo cáo kết quả {topic}",     "Quy chế được ban hành",       "Danh sách {N} {people} đạt yêu cầu",
    "Biên bản nghiệm thu {means}", "Hồ sơ đăng ký tại {partner}", "Sổ tay {topic}",
    "Hợp đồng với {partner}",      "{N} mô hình chạy ổn định",    "Đoạn phim hướng dẫn {topic}"};

}  // namespace rasoat::bench
