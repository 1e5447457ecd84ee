#include "rules/language/portfolio_terms.h"

namespace rasoat::rules {
namespace {

// `plan`, `other`: a plan by symbol and date, else its file. `more`: how many other places there are of the same kind.
constexpr PortfolioTerms kTerms[] = {
    {"deadline-after-superior", "unit plan kind what ours theirs superior more", false, true},
    {"indicator-below-superior", "unit plan what ours theirs year superior more", false, true},
    {"lead-not-in-roster", "unit plan body near more", true},
    {"plan-after-audit-day", "unit plan date as_of"},
    {"plan-copied", "unit plan other other_unit percent from order more"},
    {"plan-superseded", "unit plan other"},
    {"plan-wrong-period", "unit plan period wanted", true, false, true},
    {"report-after-superior", "unit plan ours theirs superior", false, true},
    {"same-symbol-twice", "unit plan symbol other_unit"},
    {"unit-draft-only", "unit plan state due"},
    {"unit-not-in-roster", "unit plan reason near first second", true},
    {"unit-other-plan-incomplete", "unit plan other state errors"},
    {"unit-plan-duplicate", "unit plan file other symbol same"},
    {"unit-plan-late", "unit plan other state date due days", false, false, true},
    {"unit-plan-missing", "unit due state near", true, false, true, true},
    {"unit-plan-unreadable", "unit plan owner"},
};

}  // namespace

std::optional<PortfolioTerms> find_portfolio_terms(std::string_view id) {
  for (const PortfolioTerms& terms : kTerms) {
    if (terms.id == id) return terms;
  }
  return std::nullopt;
}

std::vector<std::string_view> portfolio_ids() {
  std::vector<std::string_view> ids;
  for (const PortfolioTerms& terms : kTerms) ids.push_back(terms.id);
  return ids;
}

}  // namespace rasoat::rules
