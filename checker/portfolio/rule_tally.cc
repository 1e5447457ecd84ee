#include "checker/portfolio/rule_tally.h"

namespace rasoat::checker {
namespace {

void count(Answer answer, RuleTotals& totals) {
  switch (answer) {
    case Answer::kHolds:
      ++totals.holds;
      break;
    case Answer::kBroken:
      ++totals.broken;
      break;
    case Answer::kNotApplicable:
      ++totals.not_applicable;
      break;
    case Answer::kWaived:
      ++totals.waived;
      break;
    case Answer::kUndecided:
      ++totals.undecided;
      break;
  }
}

}  // namespace

void RuleTally::expect(std::size_t plans) {
  answers_.reserve(plans * row_size());
  found_end_.reserve(plans);
}

void RuleTally::add(const PlanRecord& record) {
  const std::size_t row = answers_.size();
  answers_.resize(row + row_size());
  for (std::size_t rule = 0; rule < record.answers.size(); ++rule)
    answers_[row + rule / 2] |= static_cast<std::uint8_t>(static_cast<unsigned>(record.answers[rule]) << rule % 2 * 4);
  for (const KeptFinding& finding : record.findings)
    if (!finding.waived) found_.push_back(static_cast<std::uint16_t>(finding.rule));
  found_end_.push_back(found_.size());
}

std::vector<RuleTotals> RuleTally::totals(std::span<const PlanLine> plans) const {
  std::vector<RuleTotals> totals(rules_);
  for (std::size_t plan = 0; plan < plans.size(); ++plan) {
    if (!plans[plan].counts) continue;
    for (std::size_t rule = 0; rule < rules_; ++rule)
      count(static_cast<Answer>(answers_[plan * row_size() + rule / 2] >> rule % 2 * 4 & 15U), totals[rule]);
    for (std::size_t at = plan == 0 ? 0 : found_end_[plan - 1]; at < found_end_[plan]; ++at)
      ++totals[found_[at]].findings;
  }
  return totals;
}

}  // namespace rasoat::checker
