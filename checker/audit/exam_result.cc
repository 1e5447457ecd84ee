#include "checker/audit/exam_result.h"

#include <algorithm>

namespace rasoat::checker {

std::uint32_t RuleExam::count(Mark mark) const {
  const auto has_mark = [mark](const ExampleResult& result) { return result.mark == mark; };
  return static_cast<std::uint32_t>(std::count_if(examples.begin(), examples.end(), has_mark));
}

std::uint32_t Exam::rules() const {
  std::size_t number = 0;
  for (const PackExam& pack : packs) number += pack.rules.size();
  return static_cast<std::uint32_t>(number);
}

bool Exam::passed() const {
  return std::all_of(packs.begin(), packs.end(), [](const PackExam& pack) {
    return std::all_of(pack.rules.begin(), pack.rules.end(), [](const RuleExam& rule) { return rule.passed(); });
  });
}

}  // namespace rasoat::checker
