// Finds the plans of a portfolio that were copied from one another or from the superior's plan.
//
// Sketches suggest pairs (checker/portfolio/copy_candidates.h); only those plans are opened again and read side by side
// (checker/portfolio/plan_comparison.h), so nothing is said that the texts do not bear out. What everybody may write is
// discounted: the guidance, titles of documents, quotations, names and figures, the superior's passages, and wording
// that more than a few plans share without being copies as wholes. Only the
// plan that counts for a unit is looked at; plans that can no longer be opened are passed over. Time grows as n·log n;
// memory by some bytes a plan.
//
//   find_copies(rules, wishes, traits, std::move(sketches), portfolio);   // portfolio.copies, portfolio.clusters
#pragma once

#include <vector>

#include "checker/portfolio/portfolio_judge.h"

namespace rasoat::checker {

// `portfolio` has its plans and their units; traits and sketches are as the plans.
void find_copies(const rules::RuleSet& rules, const PortfolioWishes& wishes, const std::vector<PlanTraits>& traits,
                 Sketches sketches, Portfolio& portfolio);

}  // namespace rasoat::checker
