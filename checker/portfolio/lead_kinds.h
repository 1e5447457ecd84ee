// Lead bodies that ought to stand in the roster: of a kind of which it lists several units, and not among them.
//
// A kind is the longest beginning that three names of the roster share before their own names ("Đảng ủy xã …",
// "Đảng ủy Trường Đại học …"). Departments within a unit are of no such kind, and are never asked for. What the roster
// has in a shorter or longer form, groups, lists of bodies, and bodies that the registry knows are passed over.
//
//   LeadKinds kinds(roster, registry);
//   kinds.look_at(plan, traits, remarks);
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "checker/portfolio/remark.h"
#include "checker/portfolio/roster.h"
#include "checker/portfolio/unit_finder.h"
#include "plans/plan.h"
#include "rules/native/bodies.h"

namespace rasoat::checker {

class LeadKinds {
 public:
  LeadKinds(const Roster& roster, const rules::Registry& registry);

  void look_at(const plans::Plan& plan, const UnitTraits& traits, std::vector<Remark>& remarks) const;

 private:
  void learn_kinds(const Roster& roster);
  // How many words of a name are a kind, with more behind them; 0: none are.
  [[nodiscard]] std::size_t kind_words(std::string_view folded) const;
  // Of such a kind, and with a name of its own after it.
  [[nodiscard]] bool is_of_kind(const rules::NamedBody& body) const;
  [[nodiscard]] bool is_missing(const rules::NamedBody& body, const UnitTraits& traits) const;

  UnitFinder finder_;
  const rules::Registry& registry_;
  std::unordered_set<std::string> kinds_;
  std::vector<std::size_t> beginnings_;  // of all names, word by word: 64 bits of their hashes, in ascending order
};

}  // namespace rasoat::checker
