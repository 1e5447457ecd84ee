// One run of an audit for a history, put together by hand: every unit has one plan that counts.
//
//   (void)Run().unit("Xã A", {{0, "f1"}}).keep(file);
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/history.h"

namespace rasoat::tests {

using app::History;
using checker::Answer;
using checker::KeptFinding;
using checker::kNone;
using checker::PlanLine;
using checker::PlanRecord;
using checker::PortfolioRun;
using checker::RuleCard;
using checker::Trend;
using checker::TrendCounts;
using checker::Unit;
using checker::UnitFinding;

class Run {
 public:
  explicit Run(const std::vector<std::string>& rules = {"lead-missing", "deadline-missing", "submission-missing"}) {
    std::vector<RuleCard> cards;
    for (const std::string& id : rules) {
      cards.push_back({});
      cards.back().id = id;
      cards.back().title = {"Tên " + id, "Title of " + id};
    }
    run_.info.tool_version = "1.0";
    run_.info.cards = std::make_shared<const std::vector<RuleCard>>(std::move(cards));
  }

  // Of the plan's findings: the rule's number and the fingerprint.
  Run& unit(const std::string& name, const std::vector<std::pair<std::uint32_t, std::string>>& findings) {
    PlanRecord record;
    record.file = name + ".yaml";
    record.content_hash = name + std::to_string(findings.size());
    record.answers.assign(run_.info.cards->size(), Answer::kHolds);
    for (const auto& [rule, fingerprint] : findings) {
      KeptFinding finding;
      finding.rule = rule;
      finding.fingerprint = fingerprint;
      record.findings.push_back(finding);
      record.answers[rule] = Answer::kBroken;
    }
    PlanLine line;
    line.file = record.file;
    line.unit = static_cast<std::uint32_t>(run_.portfolio.units.size());
    line.read_completely = line.counts = true;
    unit_without_plan(name);
    run_.portfolio.units.back().plans = {static_cast<std::uint32_t>(records_.size())};
    run_.portfolio.plans.push_back(line);
    records_.push_back(std::move(record));
    return *this;
  }
  Run& unit_without_plan(const std::string& name) {
    Unit unit;
    unit.name = name;
    run_.portfolio.units.push_back(unit);
    return *this;
  }
  Run& below(const std::string& superior) {
    run_.portfolio.units.back().superior = superior;
    return *this;
  }
  Run& undecided(std::uint32_t rule) {
    records_.back().answers[rule] = Answer::kUndecided;
    return *this;
  }
  Run& waived() {
    records_.back().findings.back().waived = true;
    return *this;
  }
  Run& unreadable() {
    run_.portfolio.plans.back().read_completely = false;
    return *this;
  }
  Run& does_not_count() {
    run_.portfolio.plans.back().counts = false;
    return *this;
  }
  Run& of_unit(std::uint32_t unit, std::uint32_t rule, const std::string& fingerprint, std::uint32_t plan = kNone) {
    UnitFinding finding;
    finding.unit = unit;
    finding.rule = rule;
    finding.fingerprint = fingerprint;
    finding.plan = plan;
    run_.portfolio.findings.push_back(finding);
    return *this;
  }

  // Written up to the last moment before it is there.
  Trend write(History& history, const std::string& name = "", const std::string& scope = "tinh",
              const std::string& basis = "b") {
    history.begin(run_, {.scope = scope, .name = name, .basis_digest = basis});
    for (std::uint32_t plan = 0; plan < records_.size(); ++plan) history.add(plan, records_[plan]);
    return history.close();
  }
  Trend keep(const std::string& file, const std::string& name = "", const std::string& scope = "tinh",
             const std::string& basis = "b") {
    History history(file);
    const Trend trend = write(history, name, scope, basis);
    history.commit();
    return trend;
  }

 private:
  PortfolioRun run_;
  std::vector<PlanRecord> records_;
};

inline std::string counts(const TrendCounts& c) {
  return std::to_string(c.added) + " " + std::to_string(c.fixed) + " " + std::to_string(c.persisting);
}

}  // namespace rasoat::tests
