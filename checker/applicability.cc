#include "checker/applicability.h"

#include <algorithm>

#include "plans/symbol.h"

namespace rasoat::checker {

namespace {

using Codes = std::vector<std::string>;

bool has(const Codes& codes, const std::string& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool fits(const Codes& only, const Codes& except, const PlanCode& code) {
  if (only.empty() && except.empty()) return true;
  return !code.unknown && (only.empty() || has(only, code.code)) && !has(except, code.code);
}

struct Name {
  std::string_view vi, en;
};

Applies code_applies(const Codes& only, const Codes& except, const PlanCode& code, Name name_of) {
  if (fits(only, except, code)) return {};
  const Wording name{std::string(name_of.vi), std::string(name_of.en)};
  if (code.unknown)
    return {Truth::kUnknown, {"Không đọc được " + name.vi + ".", "The " + name.en + " could not be read."}};
  if (!only.empty() && code.code.empty()) {
    return {Truth::kFalse, {"Kế hoạch không ghi " + name.vi + ".", "The plan does not state its " + name.en + "."}};
  }
  if ((!only.empty() && !has(only, code.code)) || has(except, code.code)) {
    return {Truth::kFalse,
            {"Không áp dụng cho " + name.vi + " “" + code.code + "”.",
             "Does not apply to the " + name.en + " “" + code.code + "”."}};
  }
  return {};
}

}  // namespace

Applies pack_applies(const rules::RulePack& pack, const PlanFacts& facts) {
  if (pack.guidance.empty()) return {};
  for (const std::string& guidance : pack.guidance) {
    const auto same = [&](const std::string& named) { return plans::same_symbol(named, guidance); };
    if (std::any_of(facts.guidance.begin(), facts.guidance.end(), same)) return {};
  }
  if (facts.guidance_unknown) {
    return {
        Truth::kUnknown,
        {"Không đọc được kế hoạch thực hiện hướng dẫn nào.", "Which guidance the plan carries out could not be read."}};
  }
  return {Truth::kFalse,
          {"Kế hoạch không ghi là thực hiện " + pack.guidance.front() + ".",
           "The plan does not say that it carries out " + pack.guidance.front() + "."}};
}

Applies rule_applies(const rules::Rule& rule, const PlanFacts& facts) {
  if (!holds_at(rule.in_force, facts.date)) {
    return {Truth::kFalse, {"Không có hiệu lực tại ngày của kế hoạch.", "Not in force at the date of the plan."}};
  }
  const rules::Applicability& to = rule.applies_to;
  if (to.draft && *to.draft != facts.draft) {
    if (facts.draft) return {Truth::kFalse, {"Không áp dụng cho dự thảo.", "Does not apply to drafts."}};
    return {Truth::kFalse, {"Chỉ áp dụng cho dự thảo.", "Applies to drafts only."}};
  }
  // Nearly every rule does: why it does not is worded for the others only.
  if (fits(to.unit_types, to.except_unit_types, facts.unit_type) && fits(to.systems, to.except_systems, facts.system) &&
      fits(to.types, {}, facts.type))
    return {};
  Applies parts[] = {code_applies(to.unit_types, to.except_unit_types, facts.unit_type, {"loại đơn vị", "unit type"}),
                     code_applies(to.systems, to.except_systems, facts.system, {"hệ thống", "system"}),
                     code_applies(to.types, {}, facts.type, {"loại văn bản", "type of document"})};
  // What certainly does not apply is not made doubtful by another question.
  return std::move(*std::min_element(std::begin(parts), std::end(parts),
                                     [](const Applies& a, const Applies& b) { return a.answer < b.answer; }));
}

}  // namespace rasoat::checker
