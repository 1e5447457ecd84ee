#include "checker/applicability.h"

#include <algorithm>

#include "plans/symbol.h"

namespace rasoat::checker {

namespace {

using Codes = std::vector<std::string>;

const Wording kNotInForce{"Không có hiệu lực tại ngày của kế hoạch.", "Not in force at the date of the plan."};
const Wording kNotForDrafts{"Không áp dụng cho dự thảo.", "Does not apply to drafts."};
const Wording kDraftsOnly{"Chỉ áp dụng cho dự thảo.", "Applies to drafts only."};
const Wording kGuidanceUnread{"Không đọc được kế hoạch thực hiện hướng dẫn nào.",
                              "Which guidance the plan carries out could not be read."};

bool has(const Codes& codes, const std::string& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool fits(const Codes& only, const Codes& except, const PlanCode& code) {
  return !code.unknown && (only.empty() || has(only, code.code)) && !has(except, code.code);
}

}  // namespace

bool has_symbol(const std::vector<std::string>& all, std::string_view symbol) {
  return std::ranges::any_of(all, [symbol](const std::string& one) { return plans::same_symbol(one, symbol); });
}

Applies pack_applies(const rules::RulePack& pack, const PlanFacts& facts) {
  if (pack.guidance.empty()) return {};
  for (const std::string& guidance : pack.guidance)
    if (has_symbol(facts.guidance, guidance)) return {};
  if (facts.guidance_unknown) return {Truth::kUnknown, Why::of(kGuidanceUnread)};
  return {Truth::kFalse,
          {"Kế hoạch không ghi là thực hiện " + pack.guidance.front() + ".",
           "The plan does not say that it carries out " + pack.guidance.front() + "."}};
}

Applies rule_applies(const rules::Rule& rule, const PlanFacts& facts) {
  if (!holds_at(rule.in_force, facts.date)) return {Truth::kFalse, Why::of(kNotInForce)};
  const rules::Applicability& to = rule.applies_to;
  if (to.draft && *to.draft != facts.draft) return {Truth::kFalse, Why::of(facts.draft ? kNotForDrafts : kDraftsOnly)};
  Applies result;
  const auto ask = [&result](const Codes& only, const Codes& except, const PlanCode& code) {
    if (only.empty() && except.empty()) return;  // as with most rules
    // What certainly does not apply is not made doubtful by another question.
    const Truth answer = code.unknown ? Truth::kUnknown : Truth::kFalse;
    if (answer < result.answer && !fits(only, except, code)) result = {answer, code.excluded()};
  };
  ask(to.unit_types, to.except_unit_types, facts.unit_type);
  ask(to.systems, to.except_systems, facts.system);
  ask(to.types, {}, facts.type);
  return result;
}

}  // namespace rasoat::checker
