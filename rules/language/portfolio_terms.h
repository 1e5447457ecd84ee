// What an audit of many plans may find beside the rules of each plan: the ids of its rules, and the {names} that their
// wordings may use.
//
// The rules themselves are the files of pack tham-dinh, `check: { portfolio: ID }`; checker/portfolio makes the
// findings. As with faults (fault_terms.h), one row per id, so that a page that is missing or a name that is never
// bound is found when the pack is loaded.
//
//   find_portfolio_terms("unit-plan-late")->arguments == "unit plan state date due days"
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace rasoat::rules {

// The one pack whose rules look at several plans. A check of one plan passes over it.
inline constexpr std::string_view kPortfolioPack = "tham-dinh";

struct PortfolioTerms {
  std::string_view id;
  std::string_view arguments;   // blank-separated
  bool needs_roster = false;    // without a roster it does not apply
  bool needs_superior = false;  // nor without the superior's plan
  bool of_listed = false;       // nor to units that the roster has not
  bool of_missing = false;      // it is for units without a plan too
};

[[nodiscard]] std::optional<PortfolioTerms> find_portfolio_terms(std::string_view id);
[[nodiscard]] std::vector<std::string_view> portfolio_ids();

}  // namespace rasoat::rules
