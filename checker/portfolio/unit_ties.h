// How the units of two plans stand to one another, as far as that explains why they say the same: both under one
// superior, who may have handed out a template; or one above the other, whose plan it carries out.
//
// Told by the roster, else by what the plans declare. Numbers stand for names; some bytes a plan.
//
//   const UnitTies ties(traits, portfolio);
//   if (ties.are_siblings(a, b) || ties.are_in_line(a, b)) …
#pragma once

#include <cstdint>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/plan_record.h"

namespace rasoat::checker {

class UnitTies {
 public:
  UnitTies(const std::vector<PlanTraits>& traits, const Portfolio& portfolio);

  // The unit above, by the roster or by the symbol of its plan: the same number for the same; kNone: not known.
  [[nodiscard]] std::uint32_t superior_of(std::uint32_t plan) const { return plans_[plan].superior; }
  [[nodiscard]] bool are_siblings(std::uint32_t a, std::uint32_t b) const {
    return plans_[a].superior != kNone && plans_[a].superior == plans_[b].superior;
  }
  // Is either the unit above the other?
  [[nodiscard]] bool are_in_line(std::uint32_t a, std::uint32_t b) const { return is_above(a, b) || is_above(b, a); }

 private:
  struct Ties {
    std::uint32_t body = kNone, symbol = kNone, superior = kNone, superior_body = kNone, superior_symbol = kNone;
  };
  [[nodiscard]] bool is_above(std::uint32_t a, std::uint32_t b) const {
    const Ties& below = plans_[b];
    return (below.superior_body != kNone && below.superior_body == plans_[a].body) ||
           (below.superior_symbol != kNone && below.superior_symbol == plans_[a].symbol);
  }

  std::vector<Ties> plans_;
};

}  // namespace rasoat::checker
