// The province that a plan is of: from the names of its issuer and of the body above it, and from its place.
//
// A name that stands after "tỉnh", "Tỉnh ủy", "thành phố" … counts although the registry does not have it; a bare place
// of issue only where the registry does, for many a provincial body is at home in a town of another name. Provinces
// that have become one, at whatever day, count as the same. Unknown where nothing tells.
//
//   const OwnPlace own(plan, registry);
//   if (own.known() && !own.covers(*mention.place)) …
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

class OwnPlace {
 public:
  OwnPlace(const plans::Plan& plan, const Registry& registry);
  [[nodiscard]] bool known() const { return !names_.empty(); }
  [[nodiscard]] bool covers(const Place& place) const;
  // As the plan writes it; "" where it is unknown. Several names: the first.
  [[nodiscard]] std::string_view name() const { return names_.empty() ? std::string_view() : names_.front(); }
  // With what it is: "tỉnh Lam Giang", "Thành phố Hồ Chí Minh".
  [[nodiscard]] std::string full_name() const;
  // It is known, under one name, and is a province or a city as `place` is.
  [[nodiscard]] bool is_one_like(const Place& place) const;

 private:
  void read(std::string_view text, const Registry& registry, bool bare);
  void add(std::string name, bool city);

  std::vector<std::string> names_;
  std::vector<const Place*> roots_;
  bool city_ = false;
};

// What the province became in the end.
[[nodiscard]] const Place* root_of(const Place& place);

}  // namespace rasoat::rules
