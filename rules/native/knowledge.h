// What a native check knows besides the words of the plan: the registry, the day at which its facts are read, and what
// several checks need of the whole plan, worked out once.
//
// One for each plan under check, made by whoever judges; not shared between threads. Nothing here judges: it says what
// is cited and what the registry knows of it.
//
//   Knowledge knowledge(plan, *rules.registry(), as_of, plan_date, texts);
//   for (const CitedDocument& one : knowledge.cited()) …
//   knowledge.registry().body("Ban Tuyên giáo Trung ương", knowledge.at())
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plans/plan.h"
#include "plans/readings.h"
#include "rules/native/cited_documents.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

class Knowledge {
 public:
  // `at`: the day at which facts are read, `--as-of` or the plan's own; none: the latest. All outlive this.
  // `guidances`: the symbols for which there are rule packs.
  Knowledge(const plans::Plan& plan, const Registry& registry, std::optional<Date> at, std::optional<Date> plan_date,
            plans::TextStore& texts, std::span<const std::string> guidances = {});

  [[nodiscard]] const Registry& registry() const { return registry_; }
  [[nodiscard]] const Date& at() const { return at_; }
  // Is that a day that someone has given?
  [[nodiscard]] bool is_dated() const { return is_dated_; }
  // The plan's own date, where it gives one.
  [[nodiscard]] const std::optional<Date>& plan_date() const { return plan_date_; }

  [[nodiscard]] std::span<const std::string> guidances() const { return guidances_; }

  // Every citation of the plan, in the order of the format.
  [[nodiscard]] std::span<const CitedDocument> cited();
  [[nodiscard]] plans::Readings& readings() { return readings_; }

 private:
  const plans::Plan& plan_;
  const Registry& registry_;
  bool is_dated_;
  Date at_;
  std::optional<Date> plan_date_;
  std::span<const std::string> guidances_;
  plans::Readings readings_;
  std::optional<std::vector<CitedDocument>> cited_;
};

}  // namespace rasoat::rules
