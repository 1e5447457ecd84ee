// One native check asked of a plan in a test, with the embedded registry: a verdict for each of the subjects.
//
//   const auto verdicts = ask_native("several-leads", built.plan(), {work});
//   ask_native("body-not-alive", built.plan(), {0}, {}, {.at = Date{2026, 1, 5}, .plan_date = {}})
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/native/native.h"
#include "tests/support/catch.h"

namespace rasoat::tests {

struct NativeDay {
  std::optional<rules::Date> at;         // none: the latest
  std::optional<rules::Date> plan_date;  // the plan's own
};

inline std::vector<rules::NativeVerdict> ask_native(std::string_view name, const plans::Plan& plan,
                                                    const std::vector<plans::PlanNode>& subjects,
                                                    const rules::NativeSettings& settings = {},
                                                    const NativeDay& day = {}) {
  static const rules::LoadedRegistry loaded = rules::load_registry({});
  REQUIRE(loaded.registry != nullptr);
  const rules::NativeCheck* check = rules::find_native(name);
  REQUIRE(check != nullptr);
  plans::TextStore texts;
  rules::Knowledge knowledge(plan, *loaded.registry, day.at, day.plan_date, texts);
  rules::Memo memo;
  std::vector<rules::NativeVerdict> all(subjects.size());
  for (auto& [subject, verdict] : check->run({plan, subjects, settings, knowledge, memo}))
    all.at(subject) = std::move(verdict);
  return all;
}

}  // namespace rasoat::tests
