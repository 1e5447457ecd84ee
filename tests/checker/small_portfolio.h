// A handful of plans written in a test, judged together by the packs of the binary.
//
//   SmallPortfolio all({.plans = {{"a.yaml", "van_ban: …"}}, .roster = "- Tỉnh ủy A"});
//   all.said("unit-plan-missing")   // "Tỉnh ủy A" of each finding's unit, its file and its words
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checker/portfolio/portfolio_judge.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

namespace rasoat::tests {

struct PortfolioCase {
  std::vector<std::pair<std::string, std::string>> plans = {};  // file, text; in path order
  std::string roster = {};                                      // YAML; "": none
  std::string superior = {};                                    // "": none
  std::optional<rules::Date> as_of = {}, due = {};
  rules::Lang lang = rules::Lang::kVi;
  rules::Tuning tuning = {};
};

class SmallPortfolio {
 public:
  explicit SmallPortfolio(const PortfolioCase& one) {
    const std::shared_ptr<const rules::RuleSet> rules = rules_of(one);
    const checker::Checker checker(rules);
    checker::PortfolioWishes wishes;
    checker::LoadedRoster roster = checker::load_roster("don-vi.yaml", one.roster);
    if (!one.roster.empty()) {
      for (const rules::RuleError& error : roster.errors) UNSCOPED_INFO(error.line << ": " << error.what.en);
      REQUIRE(roster.errors.empty());
      roster.roster.working_folder = "/home/a";
      wishes.roster = &roster.roster;
    }
    if (!one.superior.empty()) wishes.superior = source("cap-tren.yaml", one.superior);
    wishes.as_of = one.as_of;
    wishes.due = one.due;
    wishes.lang = one.lang;
    const checker::Yardstick yardstick(wishes.roster, wishes.superior, rules->registry());
    checker::PortfolioJudge judge(checker, wishes);
    for (const auto& [file, text] : one.plans) {
      judge.add(examine(checker, source(file, text), {}, one.lang, &yardstick));
    }
    portfolio = judge.judge();
    cards = checker.cards();
  }

  // The findings of one rule, as "unit | file | words".
  [[nodiscard]] std::vector<std::string> said(std::string_view rule) const {
    std::vector<std::string> all;
    for (const checker::UnitFinding& finding : portfolio.findings) {
      if ((*cards)[finding.rule].id != rule) continue;
      const std::string file = finding.plan == checker::kNone ? "-" : portfolio.plans[finding.plan].file.str();
      all.push_back(portfolio.units[finding.unit].name.str() + " | " + file + " | " + finding.say.str());
    }
    return all;
  }
  [[nodiscard]] const checker::UnitFinding& finding(std::string_view rule) const {
    for (const checker::UnitFinding& one : portfolio.findings)
      if ((*cards)[one.rule].id == rule) return one;
    FAIL("no finding of " << rule);
    return portfolio.findings.front();
  }
  // The ids of all findings, in order.
  [[nodiscard]] std::vector<std::string> rules() const {
    std::vector<std::string> ids;
    for (const checker::UnitFinding& one : portfolio.findings) ids.push_back((*cards)[one.rule].id);
    return ids;
  }
  // The unit that a file was given to.
  [[nodiscard]] std::string unit_of(std::string_view file) const {
    for (const checker::PlanLine& line : portfolio.plans)
      if (line.file == file) return portfolio.units[line.unit].name.str();
    return "";
  }

  checker::Portfolio portfolio;
  std::shared_ptr<const std::vector<checker::RuleCard>> cards;

 private:
  static std::shared_ptr<const rules::RuleSet> rules_of(const PortfolioCase& one) {
    static const std::shared_ptr<const rules::RuleSet> standard = rules::load_rules({}).rules;
    if (one.tuning.rules.empty()) return standard;
    const rules::Loaded tuned =
        rules::load_rules({.folders = {}, .only = {}, .embedded = true, .tunings = {one.tuning}});
    REQUIRE(tuned.rules);
    return tuned.rules;
  }
  static std::shared_ptr<const plans::SourceFile> source(const std::string& file, const std::string& text) {
    return std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(file, text));
  }
};

using Said = std::vector<std::string>;

// A plan that says no more than who issued it, when and how.
inline std::string plan_of(const std::string& body, const std::string& more = "") {
  return "van_ban: { co_quan_ban_hanh: \"" + body + "\"" + (more.empty() ? "" : ", " + more) + " }\n";
}

}  // namespace rasoat::tests
