// The words in which times are told, as tokens: the first half of reading dates and deadlines.
//
// Folded text is cut into numbers, signs and known phrases ("hằng năm", "chậm nhất", "những năm tiếp theo"), the
// longest first; a syllable that is in no phrase is kOther. What sequences of tokens mean is for plans/when_reader.h
// and plans/deadline_reader.h. Internal to plans/.
//
//   const WhenTokens tokens("quý ii/2025");   // kQuarter, kRoman 2, kSlash, kNumber 2025, kEnd
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace rasoat::plans {

enum class WhenWord : std::uint8_t {
  kEnd,
  kOther,
  kNumber,
  kSlash,
  kDash,
  kDot,
  kComma,
  kSemicolon,
  kColon,
  kOpenBracket,
  kCloseBracket,
  kRoman,         // value: 1 to 5
  kCount,         // a number in words; value
  kDay,           // ngày
  kMonth,         // tháng; value: the month of a name (tháng thanh niên)
  kQuarter,       // quý; value: the quarter when it is written on (qii)
  kYear,          // năm
  kWeek,          // tuần
  kWeekday,       // thứ hai … chủ nhật
  kHour,          // giờ, h
  kMinute,        // phút
  kHalf,          // nửa
  kPart,          // value 1: đầu, 2: giữa, 3: cuối
  kOf,            // của, trong, các: between a smaller and a larger stretch
  kFirstDay,      // mồng, mùng
  kNextYear,      // năm sau, after a day or a month of it
  kNextMonth,     // tháng sau
  kQuarterMonth,  // tháng đầu quý (1), tháng giữa quý (2), tháng cuối quý (3), tháng đầu quý sau (4)
  kFrom,
  kTo,
  kAllOf,  // hết: to the end of
  kBefore,
  kBy,
  kAfter,
  kOnward,  // và những năm tiếp theo, trở đi; value 1: duy trì thường xuyên
  kNow,
  kStage,   // giai đoạn, nhiệm kỳ
  kVision,  // tầm nhìn
  kSchoolYear,
  kSemester,
  kRecur,         // hằng năm …; value: a Cycle, or 6: mỗi học kỳ, half a year
  kPeriodic,      // định kỳ
  kTimes,         // lần
  kOngoing,       // value 1: trong suốt thời gian thực hiện, of what may follow
  kAccording,     // theo
  kDocumentNoun,  // kế hoạch, chương trình …: after theo
  kEventNoun,     // yêu cầu, đề nghị …: after theo, sau, trước; value 1: đại hội, kỳ họp …: also alone
  kEventLead,     // khi, sau khi, tùy …: free wording follows; value 1: dịp, where a day may follow
  kNamedTime,     // ngày khoa học và công nghệ …: a time by its name
  kRemark,        // đối với: for whom, which is no matter here
  kEvent,         // đột xuất: an event in itself
  kOwnDocument,   // có kế hoạch riêng
  kWorking,       // làm việc
  kAnd,
  kOr,
  kLabel,   // đợt, lần thứ: before a number and a colon
  kFiller,  // hoàn thành, xong, dự kiến …; value 1: giữa nhiệm kỳ …, also alone; 2: kỳ sinh hoạt …, at the time told
            // next
};

struct WhenToken {
  WhenWord word = WhenWord::kEnd;
  std::uint8_t value = 0;
  std::uint8_t digits = 0;   // kNumber: how many are written
  bool glued = false;        // nothing stands between it and the token before
  std::uint32_t number = 0;  // kNumber; no more than nine digits are kept
  std::uint16_t begin = 0;   // in the folded text
  std::uint16_t end = 0;
};

class WhenTokens {
 public:
  static constexpr std::size_t kMost = 128;
  static constexpr std::size_t kLongest = 1500;  // bytes
  // `folded` is text as fold() gives it and must outlive the tokens.
  explicit WhenTokens(std::string_view folded);

  // Too long to be a time: there are no tokens.
  [[nodiscard]] bool too_long() const { return too_long_; }
  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  // kEnd from the end on.
  [[nodiscard]] const WhenToken& operator[](std::size_t i) const { return i < tokens_.size() ? tokens_[i] : end_; }
  [[nodiscard]] std::string_view text() const { return text_; }

 private:
  std::string_view text_;
  std::vector<WhenToken> tokens_;
  bool too_long_ = false;
  WhenToken end_;
};

}  // namespace rasoat::plans
