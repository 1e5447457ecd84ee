// Which parts of a citation in prose are certainly its own, and not those of a document around it or of the sentence.
//
// "Kế hoạch của Đảng ủy thực hiện Kết luận số 69-KL/TW ngày 15/5/2024": the day of the plan or of the conclusion?
// "Thực hiện Kết luận số 69-KL/TW, ngày 15/5/2024 Đảng ủy họp": no doubt the meeting's. Generous: in doubt a part is
// not its own, and there is doubt wherever more than "Căn cứ", "Thực hiện" and the like comes before. What stands under
// a key of its own in a full form always is its own.
//
//   OwnParts(plan, citations).of(i).date
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "plans/citation.h"
#include "plans/plan.h"

namespace rasoat::rules {

class OwnParts {
 public:
  struct Answer {
    bool date = true;
    bool issuer = true;  // with term and plenum
    bool joined = true;  // "ngày … của …": if one of the two is its own, so is the other
  };
  // `citations`: all those of one node; both outlive this.
  OwnParts(const plans::Plan& plan, const std::vector<plans::Citation>& citations)
      : plan_(plan), citations_(citations) {}

  [[nodiscard]] Answer of(std::size_t which) const;

 private:
  [[nodiscard]] bool date_ends_there(std::size_t which) const;
  [[nodiscard]] bool begins_its_clause(std::size_t which) const;

  const plans::Plan& plan_;
  const std::vector<plans::Citation>& citations_;
};

}  // namespace rasoat::rules
