// The lists behind tests/bench/phrases.cc, and for it alone: what made-up units say of themselves.
// Topics, people and the rest are put together from parts, so that two units rarely say the same.
#pragma once

#include <span>
#include <string_view>

namespace rasoat::bench {

inline constexpr std::string_view kCrafts[] = {
    "trồng",          "chế biến",         "bảo quản",       "tiêu thụ",          "nhân giống",
    "cải tạo",        "cơ giới hóa",      "truy xuất",      "thâm canh",         "sơ chế",
    "đóng gói",       "kiểm nghiệm",      "quảng bá",       "thu gom",           "phục tráng",
    "cấp chứng nhận", "dự báo sản lượng", "phòng bệnh cho", "tận dụng phụ phẩm", "xây dựng nhãn hiệu"};

inline constexpr std::string_view kThings[] = {
    "lúa chịu mặn", "chè búp",   "tôm thẻ",        "keo lai",         "vải thiều",
    "cam sành",     "mía đường", "dược liệu",      "na dai",          "lạc đỏ",
    "bưởi da xanh", "cá tầm",    "ong mật",        "nấm rơm",         "hồ tiêu",
    "mắc ca",       "quế hồi",   "rau thủy canh",  "hoa lan",         "bò lai",
    "gà đồi",       "vịt biển",  "lợn hương",      "dê núi",          "tằm dâu",
    "cói",          "bông vải",  "sắn cao sản",    "khoai tím",       "ngô sinh khối",
    "cà phê chè",   "ca cao",    "dừa xiêm",       "thanh long",      "xoài cát",
    "nhãn lồng",    "sen trắng", "tre trúc",       "gỗ rừng trồng",   "song mây",
    "thổ cẩm",      "gốm mộc",   "đá mỹ nghệ",     "gạch không nung", "muối sạch",
    "nước mắm",     "mực khô",   "rong biển",      "hàu sữa",         "cua gạch",
    "ngao trắng",   "cá lồng",   "lươn không bùn", "ếch thương phẩm", "trà hoa vàng",
    "sâm nam",      "nghệ đỏ",   "gừng gió",       "tỏi tía",         "hành tăm",
    "ớt chỉ thiên", "dưa lưới",  "cà chua bi",     "dâu tây",         "atisô",
    "bơ sáp",       "chanh leo", "sầu riêng",      "mít tố nữ",       "chuối tiêu hồng",
    "dứa queen",    "hạt điều",  "cao su",         "đậu tương",       "vừng đen",
    "kê nếp",       "cốm non",   "miến dong",      "bún khô",         "bánh đa"};

inline constexpr std::string_view kWheres[] = {"trên đất dốc",         "vụ đông",           "theo chuỗi khép kín",
                                               "quanh lòng hồ",        "ở vùng trũng",      "dưới tán rừng",
                                               "trong nhà màng",       "theo hướng hữu cơ", "ven đê",
                                               "trên đất phèn",        "quy mô hộ",         "ở thôn bản xa",
                                               "cạnh khu công nghiệp", "trong mùa mưa",     "xen vườn tạp",
                                               "bằng nước lợ",         "theo đơn hàng",     "sau dồn điền",
                                               "ngoài bãi bồi",        "gắn với du lịch",   "ở sườn núi đá",
                                               "nơi thiếu nước tưới",  "trái vụ",           "phục vụ bếp ăn tập thể",
                                               "ở vùng hạn",           "theo tổ đổi công",  "trong vườn trường",
                                               "nơi giáp ranh",        "để xuất khẩu",      "cho người ăn kiêng"};

inline constexpr std::string_view kDevices[] = {
    "cảm biến",       "máy sấy",          "phần mềm",        "bản đồ số",    "máy bay phun",  "kho lạnh",
    "mã truy xuất",   "chế phẩm vi sinh", "bơm tưới",        "trạm đo",      "camera",        "lò hơi",
    "máy cắt",        "màng lọc",         "bộ xét nghiệm",   "máy sàng",     "tủ ấp",         "nhà lưới",
    "thiết bị cân",   "sổ tay điện tử",   "pin lưu trữ",     "máy ép",       "băng chuyền",   "đầu đọc thẻ",
    "kính hiển vi",   "máy in nhiệt",     "hệ thống loa",    "máy chủ nhỏ",  "lều nấm",       "bồn ủ",
    "cổng thông tin", "máy dò",           "quạt gió",        "đèn bẫy",      "xe vận chuyển", "khung ươm",
    "máy nghiền",     "bể tuần hoàn",     "thùng giữ nhiệt", "bộ điều khiển"};

inline constexpr std::string_view kFeatures[] = {"chạy điện mặt trời",
                                                 "nối mạng di động",
                                                 "do thợ địa phương chế",
                                                 "mua lại của nơi khác",
                                                 "mã nguồn mở",
                                                 "công suất nhỏ",
                                                 "điều khiển bằng giọng nói",
                                                 "có tiếng dân tộc",
                                                 "thuê theo vụ",
                                                 "tháo lắp được",
                                                 "dùng trấu làm nhiên liệu",
                                                 "đạt chuẩn vùng",
                                                 "không cần chuyên gia",
                                                 "bền với nước mặn",
                                                 "kèm bảo hành ba năm",
                                                 "đã qua thử nghiệm",
                                                 "ghép từ linh kiện cũ",
                                                 "in ngay tại chỗ",
                                                 "dùng chung nhiều xóm",
                                                 "tự ghi số liệu",
                                                 "gắn trên xe máy",
                                                 "vận hành ban đêm",
                                                 "do sinh viên thiết kế",
                                                 "nhập theo dự án",
                                                 "có cảnh báo sớm",
                                                 "loại hai ngăn",
                                                 "tiết kiệm nước",
                                                 "chịu được lũ",
                                                 "dễ vệ sinh",
                                                 "theo bản vẽ mở"};

inline constexpr std::string_view kFolk[] = {
    "hộ nghèo",           "chủ hợp tác xã",  "giáo viên trẻ",    "bác sĩ tuyến dưới", "thợ bậc cao",
    "đoàn viên",          "trưởng nhóm",     "khuyến nông viên", "chủ xưởng",         "học sinh",
    "nghệ nhân",          "kỹ sư",           "hội viên phụ nữ",  "cựu chiến binh",    "tổ công nghệ cộng đồng",
    "trưởng thôn",        "nghiên cứu sinh", "kỹ thuật viên",    "ngư dân",           "cán bộ địa chính",
    "lao động hồi hương", "sinh viên",       "người cao tuổi",   "chủ trang trại",    "thương lái",
    "công nhân",          "già làng",        "thủ thư",          "lái máy",           "kế toán hợp tác xã"};

inline constexpr std::string_view kWhose[] = {"chưa qua đào tạo",
                                              "mới tách hộ",
                                              "đang thuê đất",
                                              "từng đi lao động nước ngoài",
                                              "làm nghề trên mười năm",
                                              "có con đang đi học",
                                              "ở xa trung tâm",
                                              "đã đăng ký từ đầu năm",
                                              "không có máy tính",
                                              "muốn đổi nghề",
                                              "đang nợ ngân hàng",
                                              "biết ngoại ngữ",
                                              "được chi bộ giới thiệu",
                                              "có sáng kiến cấp cơ sở",
                                              "bị ảnh hưởng bởi bão",
                                              "làm việc theo mùa",
                                              "mới nghỉ hưu",
                                              "tự học nghề",
                                              "thuộc diện chính sách",
                                              "có vườn mẫu",
                                              "bán hàng qua mạng",
                                              "góp vốn chung",
                                              "nuôi chí khởi nghiệp",
                                              "sống bằng nghề rừng",
                                              "vừa nhận đất"};

inline constexpr std::string_view kPartners[] = {"viện nghiên cứu cây trồng",
                                                 "trường đại học trong vùng",
                                                 "doanh nghiệp đầu tàu",
                                                 "quỹ phát triển địa phương",
                                                 "trung tâm ứng dụng kỹ thuật",
                                                 "hiệp hội làng nghề",
                                                 "tổ chức phi chính phủ",
                                                 "ngân hàng chính sách",
                                                 "trạm khuyến nông",
                                                 "nhà tài trợ song phương",
                                                 "hội đồng hương",
                                                 "trường nghề tư thục",
                                                 "công ty tư vấn",
                                                 "trung tâm kiểm nghiệm",
                                                 "câu lạc bộ nhà khoa học",
                                                 "sàn thương mại điện tử",
                                                 "đội xe tình nguyện",
                                                 "bưu cục",
                                                 "trạm khí tượng",
                                                 "xưởng cơ khí quân đội"};

inline constexpr std::string_view kSteps[] = {"kiểm đếm",
                                              "nghiệm thu",
                                              "đối thoại",
                                              "rút kinh nghiệm",
                                              "quay phim lại",
                                              "công khai chi phí",
                                              "bàn giao tài liệu",
                                              "đổi chéo người xem",
                                              "chấm điểm",
                                              "mời phản biện",
                                              "gửi tin nhắn nhắc việc",
                                              "treo bảng tiến độ",
                                              "họp tại ruộng",
                                              "ghi nhật ký",
                                              "thử lại",
                                              "khảo giá",
                                              "bốc thăm hộ làm trước",
                                              "lấy phiếu hài lòng",
                                              "cân đo đối chứng",
                                              "chốt danh sách"};

inline constexpr std::string_view kTimes[] = {"sau mỗi đợt giao hàng",
                                              "vào tuần cuối tháng",
                                              "trước khi trả tiền",
                                              "với sự có mặt của dân",
                                              "bằng mẫu in sẵn",
                                              "qua nhóm trò chuyện",
                                              "tại nhà văn hóa",
                                              "khi trời khô ráo",
                                              "mỗi lần thay ca",
                                              "ngay trong ngày",
                                              "dưới sự chứng kiến của thanh tra nhân dân",
                                              "theo từng tổ",
                                              "không báo trước",
                                              "trên máy tính bảng",
                                              "cùng kế toán",
                                              "trước vụ mới",
                                              "sau bữa cơm tối",
                                              "vào phiên chợ",
                                              "có ảnh kèm theo",
                                              "bằng hai thứ tiếng",
                                              "lúc nông nhàn",
                                              "trong giờ sinh hoạt",
                                              "cách nhau mười ngày",
                                              "theo số thứ tự"};

inline constexpr std::string_view kCauses[] = {
    "vì giá vật tư",     "do nước mặn",  "vì tuổi thợ",     "do đường vào",       "vì hợp đồng cũ", "do nhãn hàng",
    "vì mùa lũ",         "do dịch bệnh", "vì khách mua",    "do kho bãi",         "vì lớp trẻ",     "do đất bạc màu",
    "vì phí vận chuyển", "do mạng yếu",  "vì thói quen cũ", "do giống thoái hóa", "vì nguồn điện",  "do tay nghề",
    "vì thị trường gần", "do luật mới",  "vì bảo hiểm",     "do tiếng ồn",        "vì bụi vải",     "do nắng nóng"};

inline constexpr std::string_view kEffects[] = {"tăng {P} trong hai năm",
                                                "lấn thêm {N} km",
                                                "đều trên năm mươi",
                                                "hay bị chia cắt",
                                                "hết hạn năm sau",
                                                "chưa ai giữ",
                                                "đến sớm hơn trước",
                                                "làm mất {P} sản lượng",
                                                "đòi giấy chứng nhận",
                                                "chỉ đủ cho {N} hộ",
                                                "bỏ đi làm xa",
                                                "khó phục hồi một mình",
                                                "ăn hết phần lãi",
                                                "làm hỏng {N} mẻ hàng",
                                                "khó bỏ trong một sớm",
                                                "kéo năng suất xuống {P}",
                                                "chập chờn giờ cao điểm",
                                                "không theo kịp máy mới",
                                                "đã bão hòa",
                                                "buộc phải ghi nhãn",
                                                "không chi trả phần này",
                                                "bị phản ánh {N} lần",
                                                "ảnh hưởng trường học kề bên",
                                                "gây thiệt hại {N} triệu đồng mỗi vụ"};

inline constexpr std::string_view kTopics[] = {"{craft} {thing} {where}"};

inline constexpr std::string_view kMeans[] = {"{device} {feature}"};

inline constexpr std::string_view kPeople[] = {"{folk} {whose}"};

inline constexpr std::string_view kManners[] = {"{step} {time}", "{step} {time}, {step} {time}"};

inline constexpr std::string_view kReasons[] = {"{cause} {effect}", "{cause} {effect} ở {spot2}",
                                                "{cause} {effect} quanh {spot4}"};

}  // namespace rasoat::bench
