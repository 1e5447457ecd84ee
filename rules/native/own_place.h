// The province that a plan is of: from the names of its issuer and of the body above it, and from its place.
//
// A name that stands after "tỉnh", "Tỉnh ủy" … counts although the registry does not have it, one after "thành phố",
// "Thành ủy" only in a plan of provincial level, for else it is a town's; a bare place of issue only where the registry
// does, for many a provincial body is at home in a town of another name. Provinces that have become one, at whatever
// day, count as the same. Unknown where nothing tells. A superior that alone names its province counts for nothing
// where all committees and governments that the plan is sent to, reports to and rests on are of another one.
//
//   const OwnPlace& own = own_place(asked);
//   if (own.known() && !own.covers(*mention.place)) …
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "rules/native/native.h"
#include "rules/native/superiors.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

class OwnPlace {
 public:
  explicit OwnPlace(const NativeCase& asked);
  [[nodiscard]] bool known() const { return !names_.empty(); }
  [[nodiscard]] bool covers(const Place& place) const;
  // As the plan writes it; "" where it is unknown. Several names: the first.
  [[nodiscard]] std::string_view name() const { return names_.empty() ? std::string_view() : names_.front().text; }
  // With what it is: "tỉnh Lam Giang", "Thành phố Hồ Chí Minh".
  [[nodiscard]] std::string full_name() const;
  // It is known, under one name, and is a province or a city as `place` is.
  [[nodiscard]] bool is_one_like(const Place& place) const;
  // Does the head call the place at the beginning of the text a province?
  [[nodiscard]] bool says_province(std::string_view text) const { return says(text, false); }
  // Is it what a plan of provincial level calls its city?
  [[nodiscard]] bool says_city(std::string_view text) const { return provincial_ && says(text, true); }
  // `co_quan_cap_tren`, where it is of another province than all others; none.
  [[nodiscard]] plans::PlanNode odd_superior() const { return odd_superior_; }
  // That other province, and where the plan names it.
  [[nodiscard]] const std::vector<ProvinceMention>& others() const { return others_; }

 private:
  struct Name {
    std::string text, key;
    bool city = false;
  };
  void read(const plans::Plan& plan, plans::PlanNode node, const Registry& registry, bool bare);
  void add(std::string name, bool city);
  [[nodiscard]] bool says(std::string_view text, bool city) const;
  void weigh_superior(const NativeCase& asked, plans::PlanNode superior);

  bool provincial_ = false;
  std::vector<Name> names_;
  std::vector<Name> said_;  // what stands behind "tỉnh", "thành phố" …
  std::vector<const Place*> roots_;
  std::vector<ProvinceMention> others_;
  plans::PlanNode odd_superior_ = plans::kNoPlanNode;
};

// Of the plan that is asked about: one for all checks.
[[nodiscard]] const OwnPlace& own_place(const NativeCase& asked);

// What the province became in the end.
[[nodiscard]] const Place* root_of(const Place& place);

}  // namespace rasoat::rules
