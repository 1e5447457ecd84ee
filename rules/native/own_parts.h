// Which parts of a citation in prose are certainly its own, and not those of a document around it or of the sentence.
//
// "Kế hoạch của Đảng ủy thực hiện Kết luận số 69-KL/TW ngày 15/5/2024": the day of the plan or of the conclusion? "Tổ
// chức học tập Nghị quyết số 57-NQ/TW ngày 13/01/2025": of the resolution or of the meeting? "Thực hiện Nghị quyết số
// 57-NQ/TW năm 2025": no doubt this year's work. Generous: in doubt a part is not its own. What comes before it in its
// clause decides (Lead), and whether the clause ends behind. What stands under a key of its own in a full form always
// is its own.
//
//   OwnParts(plan, citations).of(i).date
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "plans/citation.h"
#include "plans/plan.h"

namespace rasoat::rules {

class OwnParts {
 public:
  struct Answer {
    bool date = true;
    bool early = true;   // no meeting's or plan's: its own if it is before the document's, when nobody could meet on it
    bool issuer = true;  // with term and plenum
    bool joined = true;  // "ngày … của …": if one of the two is its own, so is the other
  };
  // `citations`: all those of one node; both outlive this.
  OwnParts(const plans::Plan& plan, const std::vector<plans::Citation>& citations)
      : plan_(plan), citations_(citations) {}

  [[nodiscard]] Answer of(std::size_t which);

 private:
  // What the words before a citation do with it; each leaves more in doubt than the one before.
  enum class Lead : std::uint8_t {
    kNamed,       // "Căn cứ", "theo": what follows is its own
    kCarriedOut,  // "Thực hiện": a year or a month may be when
    kStudied,     // "Quán triệt", "Triển khai": a day too, but no body is theirs
    kOther,       // "Hội nghị quán triệt", "Kế hoạch thực hiện": all may be that of something else
  };

  [[nodiscard]] Lead lead(std::size_t which);
  [[nodiscard]] Lead read_lead(std::size_t which) const;
  [[nodiscard]] Lead lead_in_title(std::size_t which) const;
  [[nodiscard]] bool date_ends_there(std::size_t which) const;

  const plans::Plan& plan_;
  const std::vector<plans::Citation>& citations_;
  std::vector<Lead> leads_;  // of the first so many
};

}  // namespace rasoat::rules
