// Gathers what is wrong with units and between plans, as findings of the rules of pack tham-dinh: worded in the
// language of the run, with the severity that pack and configuration give, in the order of units and rules.
//
// A rule that is switched off, retired or not loaded says nothing. Fingerprints are made of the rule, the unit, the
// plan's symbol (else its file's name) and what distinguishes several findings of one plan, never of positions: they
// stay the same while the thing itself is there. Distinct from checker/settle, which is about one plan.
//
//   UnitFindings findings(table, lang, as_of, portfolio);
//   findings.add("unit-draft-only", {.unit = unit, .plan = plan}, {});
//   findings.finish();                    // portfolio.findings, findings of every unit, totals of the rules
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/plan_facts.h"
#include "checker/rule_table.h"
#include "rules/language/message.h"

namespace rasoat::checker {

struct FindingPlace {
  std::uint32_t unit = kNone;
  std::uint32_t plan = kNone;
  std::string path = {};
  std::vector<std::uint32_t> related = {};
};

class UnitFindings {
 public:
  // All must outlive it; the units and plans of `portfolio` must be settled.
  UnitFindings(const RuleTable& table, Lang lang, std::optional<rules::Date> as_of, Portfolio& portfolio);

  // {unit} and {plan} are bound from the place unless given. `at_most`: where it is less grave than the rule says.
  void add(std::string_view rule, FindingPlace place, rules::Arguments arguments, const std::string& distinguishes = "",
           Severity at_most = Severity::kError);
  // A note, by which the rule is not broken: undecided, where it cannot be told of the unit, or not applicable yet.
  void add_note(std::string_view rule, FindingPlace place, rules::Arguments arguments, Answer answer);
  // Once, after the last.
  void finish();

  // "Chi bộ 1 (Đảng ủy A)" where several units have the name.
  [[nodiscard]] std::string unit_title(std::uint32_t unit) const;
  // "05-KH/ĐU ngày 20/5/2024", "05-KH/ĐU, tháng 5/2024"; the file where there is no symbol.
  [[nodiscard]] std::string plan_title(std::uint32_t plan) const;
  // "05-KH/ĐU", or the file.
  [[nodiscard]] std::string plan_symbol(std::uint32_t plan) const;
  [[nodiscard]] std::string day(const rules::Date& date) const;

 private:
  void count_totals();
  [[nodiscard]] std::string fingerprint_base(const UnitFinding& finding, const std::string& distinguishes) const;

  const RuleTable& table_;
  Lang lang_;
  PlanFacts facts_;  // only its date
  Portfolio& portfolio_;
  UnitTitles titles_;
  std::vector<UnitFinding> findings_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, Answer> noted_;  // rule, unit; few
  SharedTexts remedies_;                                             // few are about this unit or plan alone
};

}  // namespace rasoat::checker
