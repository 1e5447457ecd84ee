// The steps after reading, for a plan from wherever it comes: judge every rule, settle, fill the Audit.
//
// `Checker` feeds it files; the exam feeds it examples, which are nodes of a rule file, and asks of one rule only.
//
//   Audit audit = check_bound(table, {source, &bound.plan, faults, complete}, options, texts);
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "checker/checker.h"
#include "checker/rule_table.h"
#include "checker/waiver.h"
#include "plans/plan.h"
#include "plans/text_store.h"

namespace rasoat::checker {

struct CheckInput {
  std::shared_ptr<const plans::SourceFile> source;
  const plans::Plan* plan = nullptr;                 // null when nothing could be bound
  std::vector<plans::Fault> faults;                  // of loading, reading and binding
  bool complete = false;                             // the whole file was read
  std::optional<std::uint32_t> only = std::nullopt;  // judge this card alone, whatever guidance the plan names
  WaiverSources waivers{};                           // besides those of the plan
};

// `texts`: of no plan that is being checked now.
[[nodiscard]] Audit check_bound(const RuleTable& table, CheckInput input, const CheckOptions& options,
                                plans::TextStore& texts);

}  // namespace rasoat::checker
