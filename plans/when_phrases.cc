#include "plans/when_phrases.h"

namespace rasoat::plans {
namespace {

using enum WhenWord;

constexpr WhenPhrases kUnits[] = {
    {kDay, 0, "ngày"},
    {kMonth, 0, "tháng|thang|t|th"},
    {kMonth, 3, "tháng thanh niên"},
    {kMonth, 5, "tháng công nhân"},
    {kQuarter, 0, "quý|quí|qúi|qui|quy|q"},
    {kQuarter, 1, "qi|quýi"},
    {kQuarter, 2, "qii|quýii"},
    {kQuarter, 3, "qiii|quýiii"},
    {kQuarter, 4, "qiv|quýiv"},
    {kYear, 0, "năm|nam|năm ngân sách|năm tài chính|năm kế hoạch"},
    {kWeek, 0, "tuần"},
    {kWeekday, 0, "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật"},
    {kHour, 0, "giờ|h|g"},
    {kMinute, 0, "phút"},
    {kHalf, 0, "nửa"},
    {kPart, 1, "đầu|thượng tuần"},
    {kPart, 2, "giữa|trung tuần"},
    {kPart, 3, "cuối|hạ tuần"},
    {kOf, 0, "của|trong|các"},
    {kFirstDay, 0, "mồng|mùng"},
    {kNextYear, 0, "năm sau|năm kế tiếp|năm tiếp theo|năm liền kề|năm sau liền kề|năm tiếp sau|năm kế tiếp liền kề"},
    {kNextMonth, 0, "tháng sau|tháng kế tiếp|tháng tiếp theo|tháng liền kề|tháng sau liền kề"},
    {kQuarterMonth, 1, "tháng đầu quý|tháng đầu của quý|tháng đầu mỗi quý|tháng đầu tiên của quý|tháng đầu hằng quý"},
    {kQuarterMonth, 2, "tháng giữa quý|tháng giữa của quý|tháng thứ hai của quý"},
    {kQuarterMonth, 3,
     "tháng cuối quý|tháng cuối của quý|tháng cuối mỗi quý|tháng cuối cùng của quý|tháng cuối hằng quý|"
     "tháng cuối hàng quý|tháng cuối của mỗi quý"},
    {kQuarterMonth, 4,
     "tháng đầu quý sau|tháng đầu của quý sau|tháng đầu quý tiếp theo|tháng đầu của quý tiếp theo|"
     "tháng đầu quý kế tiếp|tháng đầu tiên của quý sau|tháng đầu tiên của quý tiếp theo"},
    {kStage, 0, "giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì"},
    {kVision, 0, "tầm nhìn|định hướng"},
    {kSchoolYear, 0, "năm học"},
    {kSemester, 0, "học kỳ|học kì|hk|hki|hkii"},
    {kRoman, 1, "i|ⅰ|Ⅰ"},
    {kRoman, 2, "ii|ⅱ|Ⅱ"},
    {kRoman, 3, "iii|ⅲ|Ⅲ"},
    {kRoman, 4, "iv|iiii|ⅳ|Ⅳ"},
    {kRoman, 5, "v|vi"},
};

constexpr WhenPhrases kRelations[] = {
    {kFrom, 0, "từ|kể từ|tính từ|bắt đầu từ"},
    {kTo, 0, "đến|tới|cho đến|cho tới"},
    {kAllOf, 0, "hết"},
    {kBefore, 0, "trước|truớc"},
    {kBy, 0,
     "chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá|không chậm quá|không muộn quá|hạn cuối|hạn cuối "
     "cùng|hạn chót"},
    {kAfter, 0, "sau"},
    {kNow, 0, "nay|hiện nay|bây giờ"},
    {kOnward, 0,
     "những năm tiếp theo|các năm tiếp theo|những năm sau|các năm sau|những năm sau đó|các năm sau đó|"
     "những năm kế tiếp|các năm kế tiếp|những năm tới|các năm tới|hằng năm tiếp theo|hàng năm tiếp theo|trở đi|"
     "trở về sau|về sau|các năm học tiếp theo|những năm học tiếp theo|các năm học sau|giai đoạn tiếp theo|các giai "
     "đoạn tiếp theo|những giai đoạn tiếp theo|giai đoạn sau"},
    {kRecur, 1, "hằng ngày|hàng ngày|mỗi ngày|từng ngày"},
    {kRecur, 2, "hằng tuần|hàng tuần|mỗi tuần|từng tuần|các tuần"},
    {kRecur, 3,
     "hằng tháng|hàng tháng|mỗi tháng|từng tháng|các tháng|hăng tháng|cuối mỗi tháng|cuối hằng tháng|đầu mỗi tháng|"
     "tuần đầu hằng tháng|tuần đầu tiên hằng tháng|tuần đầu tiên của tháng|tuần cuối hằng tháng|tuần cuối của tháng"},
    {kRecur, 4,
     "hằng quý|hàng quý|mỗi quý|từng quý|các quý|hằng quí|hàng quí|hăng quý|cuối mỗi quý|cuối các quý|đầu mỗi quý"},
    {kRecur, 5,
     "hằng năm|hàng năm|mỗi năm|từng năm|các năm|hăng năm|thường niên|cuối mỗi năm|đầu mỗi năm|"
     "mỗi năm học|đầu mỗi năm học|cuối mỗi năm học|đầu năm học hằng năm|đầu năm học hàng năm|cuối năm học hằng năm|"
     "cuối năm học hàng năm|hằng năm học|hàng năm học|từng năm học"},
    {kRecur, 6, "mỗi học kỳ|mỗi học kì|từng học kỳ|hằng học kỳ|đầu mỗi học kỳ|cuối mỗi học kỳ|cuối mỗi học kì"},
    {kPeriodic, 0, "định kỳ|định kì|mỗi|cứ"},
    {kPeriodic, 1, "thường kỳ|thường kì"},
    {kTimes, 0, "lần"},
    {kOnward, 1,
     "duy trì thường xuyên|duy trì hằng năm|duy trì hàng năm|sau đó thường xuyên|sau đó duy trì thường xuyên|"
     "sau đó duy trì|sau đó hằng năm|sau đó cập nhật hằng năm|sau đó cập nhật hàng năm|sau đó cập nhật thường xuyên|"
     "sau đó rà soát hằng năm|sau đó bổ sung hằng năm"},
    {kOngoing, 0, "thường xuyên|thương xuyên|liên tục|lâu dài|xuyên suốt"},
    {kOngoing, 1,
     "trong suốt thời gian thực hiện|trong suốt quá trình thực hiện|"
     "trong quá trình thực hiện|trong quá trình triển khai|trong quá trình triển khai thực hiện|"
     "trong thời gian thực hiện|suốt thời gian thực hiện|suốt quá trình thực hiện|trong suốt quá trình triển khai"},
    {kWorking, 0, "làm việc"},
    {kDash, 0, "->|=>|→|÷|~"},
    {kAnd, 0, "và|&|+"},
    {kOr, 0, "hoặc|hay"},
    {kLabel, 0, "đợt|lần thứ|bước|đợt thứ"},
};

constexpr WhenPhrases kCauses[] = {
    {kAccording, 0, "theo|căn cứ theo|thực hiện theo|triển khai theo"},
    {kDocumentNoun, 0,
     "kế hoạch|chương trình|đề án|dự án|quyết định|nghị quyết|chỉ thị|kết luận|hướng dẫn|quy định|quy chế|thông tư|"
     "nghị định|luật|công văn|văn bản|lộ trình|tiến độ|lịch|hợp đồng|phụ lục|quy trình|thời gian quy định|"
     "thời hạn quy định|phân công|sự phân công|chuyên đề|thư mời|giấy mời|"
     "thỏa thuận|giấy triệu tập"},
    {kOwnDocument, 0,
     "kế hoạch riêng|có kế hoạch riêng|văn bản riêng|có văn bản riêng|hướng dẫn riêng|có hướng dẫn riêng|"
     "chương trình riêng|đề án riêng|quy định riêng"},
    {kEventNoun, 0,
     "yêu cầu|đề nghị|chỉ đạo|sự chỉ đạo|nhu cầu|tình hình|thực tế|thực tiễn|diễn biến|thông báo|điều kiện|khả năng|"
     "vụ việc|từng thời điểm|từng giai đoạn|từng nội dung|từng nhiệm vụ|từng chuyên đề|từng chương trình|từng đợt|"
     "sáp nhập|sắp xếp|thanh tra|khai giảng|chức năng"},
    {kEventNoun, 1,
     "đại hội|kỳ họp|kì họp|phiên họp|hội nghị|cuộc họp|tết|bầu cử|ngày bầu cử|ngày lễ|mùa mưa|mùa bão|mùa mưa bão|"
     "mùa lũ|kỳ nghỉ|kì nghỉ|kỳ nghỉ tết|kì nghỉ tết|kỳ nghỉ hè|kì nghỉ hè|nghỉ tết|nghỉ hè|ngày khai giảng|lễ khai "
     "giảng|hội thi|cuộc thi|mỗi kỳ họp|mỗi kì họp|từng kỳ họp|các kỳ họp|mỗi phiên họp|mỗi cuộc họp|mỗi hội nghị"},
    {kNamedTime, 0,
     "tháng khuyến học|ngày khoa học|ngày chuyển đổi số|ngày đổi mới sáng tạo|ngày sở hữu trí tuệ|ngày pháp luật|ngày "
     "sách|ngày hội|tuần lễ"},
    {kEventLead, 0,
     "khi|sau khi|trước khi|ngay sau khi|ngay khi|kể từ khi|từ khi|đến khi|cho đến khi|tính từ khi|tùy|tùy theo|"
     "tùy thuộc|tùy thuộc vào|nhân|cùng với|cùng thời điểm|cùng thời gian|cùng kỳ|gắn với|lồng ghép|kết hợp|ngay "
     "sau|tại|gửi kèm|gửi kèm theo|gửi cùng|gửi cùng với"},
    {kEventLead, 1, "dịp|nhân dịp|vào dịp|trong dịp|đúng dịp"},
    {kRemark, 0, "đối với|dành cho|thay cho|thay thế|thay vì"},
    {kEvent, 0,
     "đột xuất|kỳ sinh hoạt gần nhất|kỳ sinh hoạt chi bộ gần nhất|kỳ sinh hoạt đảng gần nhất|buổi sinh hoạt gần nhất|"
     "buổi sinh hoạt chi bộ gần nhất|kỳ họp gần nhất|phiên họp gần nhất|cuộc họp gần nhất|hội nghị gần nhất"},
    {kFiller, 0,
     "hoàn thành|hoàn thành xong|cơ bản hoàn thành|hoàn thành cơ bản|hoàn thiện|hoàn tất|xong|kết thúc|dự kiến|"
     "phấn đấu|vào|là|ngay|khoảng|thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|tiến hành|tổ chức|"
     "ban hành|báo cáo|gửi|gửi báo cáo|gửi về|trình|nộp|áp dụng|duy trì|nhiệm vụ|công việc|việc|xây dựng|sơ kết|"
     "tổng kết|đánh giá|rà soát|cập nhật|bổ sung|bắt đầu|khởi công|vận hành|phê duyệt|tham mưu|ký|công bố|"
     "đưa vào sử dụng|cả|toàn|toàn bộ|suốt|trong suốt|thời gian|thời gian thực hiện|thời gian hoàn thành|thời điểm|"
     "thời hạn|trong vòng|trong thời hạn|hạn|được|sáng|chiều|tối|buổi sáng|buổi chiều|tối thiểu|ít nhất|tập trung|"
     "đồng loạt|bảo đảm|đảm bảo|thứ|việt nam|cao điểm|cao điểm vào|cao điểm trong|trọng tâm|gia hạn|lùi|điều "
     "chỉnh|nhân rộng"},
    {kFiller, 1,
     "đầu kỳ|giữa kỳ|cuối kỳ|sơ kết giữa kỳ|đầu nhiệm kỳ|giữa nhiệm kỳ|cuối nhiệm kỳ|đầu giai đoạn|giữa giai đoạn|"
     "cuối giai đoạn|giữa thời kỳ|cuối thời kỳ"},
    {kFiller, 2,
     "kỳ sinh hoạt|kỳ sinh hoạt chi bộ|kỳ sinh hoạt thường kỳ|kỳ sinh hoạt định kỳ|kỳ sinh hoạt chi bộ thường kỳ|"
     "buổi sinh hoạt|buổi sinh hoạt chi bộ|buổi sinh hoạt thường kỳ|buổi sinh hoạt chi bộ thường kỳ|sinh hoạt chi "
     "bộ|đợt sinh hoạt|đợt đánh giá|"
     "kỳ đánh giá|đợt đánh giá, xếp loại|kỳ đánh giá, xếp loại|đợt kiểm điểm|đợt kiểm điểm, đánh giá"},
    {kCount, 1, "một|thứ nhất"},
    {kCount, 2, "hai"},
    {kCount, 3, "ba"},
    {kCount, 4, "bốn|tư"},
    {kCount, 6, "sáu"},
    {kCount, 7, "bảy"},
    {kCount, 8, "tám"},
    {kCount, 9, "chín"},
    {kCount, 10, "mười"},
    {kCount, 11, "mười một"},
    {kCount, 12, "mười hai"},
};

}  // namespace

std::span<const std::span<const WhenPhrases>> when_phrases() {
  static constexpr std::span<const WhenPhrases> kAll[] = {kUnits, kRelations, kCauses};
  return kAll;
}

}  // namespace rasoat::plans
