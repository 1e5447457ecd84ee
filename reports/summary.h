// What a unit takes away from an audit: what is to be done, and how the plan stands; as data, not yet laid out.
//
//   for (const Action& action : actions_of(audit, lang)) …   // most severe first
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"

namespace rasoat::reports {

// One thing to do, in all the places where it is to be done.
struct Action {
  checker::Severity severity{};
  std::string rule;
  std::string text;  // an instruction without a full stop at its end
  std::uint32_t places = 0;
  bool whole_plan = false;           // about the plan as such: its line would say nothing
  std::vector<std::uint32_t> lines;  // ascending, each once
};

// Of the findings that are not waived: one for each rule, or for each remedy where a rule has a few different ones.
// Errors before warnings before infos, then by the first place.
[[nodiscard]] std::vector<Action> actions_of(const checker::Audit& audit, checker::Lang lang);

// "3 chỗ: dòng 41, 57, 60"
[[nodiscard]] std::string places_text(const Action& action, checker::Lang lang);

// Rules that could not be decided for one and the same reason. Of a plan that could not be opened there are none: no
// rule has anything of its own to say.
struct UndecidedCause {
  std::string why;  // without a full stop at its end; may be empty
  std::vector<const checker::RuleCard*> rules;
};
[[nodiscard]] std::vector<UndecidedCause> undecided_causes(const checker::Audit& audit, checker::Lang lang);

// "short-lead ×3, funding-source"
[[nodiscard]] std::string rule_tally(const checker::Audit& audit, const std::vector<const checker::Finding*>& findings);

[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

// Why a waived finding is waived, as it was written; or that no reason was given, or that it was there before.
// "Chờ sắp xếp; người duyệt: Bí thư; đến 31/12/2026"
[[nodiscard]] std::string waiver_text(const checker::WaiverNote& waiver, checker::Lang lang);
[[nodiscard]] std::string waiver_text(const checker::Finding& finding, checker::Lang lang);

// Of the rules on a single plan; those of an audit of many are passed over.
struct RulingCounts {
  std::uint32_t examined = 0;
  std::uint32_t held = 0;
  std::uint32_t broken = 0;
  std::uint32_t waived = 0;
  std::uint32_t not_applicable = 0;
  std::uint32_t undecided = 0;
  std::uint32_t off = 0;  // none of those examined
};
[[nodiscard]] RulingCounts count_rulings(const checker::Audit& audit);

// "Đã xét 60 quy tắc: 50 đạt, 10 không áp dụng. 12 quy tắc không bật."
[[nodiscard]] std::string rulings_text(const checker::Audit& audit, checker::Lang lang);

// Who issued it and when, what it is about, the rules applied: a line each, those that are known.
[[nodiscard]] std::vector<std::string> identity_lines(const checker::Audit& audit, checker::Lang lang);

// What is said of a plan as a whole, with the guidance that nobody held it against: `unserved`, of all it names.
[[nodiscard]] std::string verdict_text(std::string_view verdict, const std::vector<std::string>& unserved,
                                       const checker::PlanIdentity& plan, checker::Lang lang);
[[nodiscard]] std::string verdict_text(const checker::Audit& audit, checker::Lang lang);

// What that means, in a sentence.
[[nodiscard]] std::string general_rules_text(const std::vector<std::string>& unserved, checker::Lang lang);

// Counted over all plans of a run.
struct Totals {
  std::uint64_t plans = 0;
  std::uint64_t accepted = 0;
  std::uint64_t incomplete = 0;
  std::uint64_t not_verified = 0;
  std::uint64_t errors = 0;
  std::uint64_t warnings = 0;
  std::uint64_t infos = 0;

  void add(const checker::Audit& audit);
};

// "3 kế hoạch: 2 đủ điều kiện trình, 1 cần hoàn thiện (4 lỗi)."
[[nodiscard]] std::string totals_text(const Totals& totals, checker::Lang lang);

// "3 lỗi, 2 cảnh báo, 4 lưu ý"; what there is none of is left out.
[[nodiscard]] std::string counts_text(std::uint64_t errors, std::uint64_t warnings, std::uint64_t infos,
                                      checker::Lang lang);
[[nodiscard]] std::string counts_text(const checker::Audit& audit, checker::Lang lang);

}  // namespace rasoat::reports
