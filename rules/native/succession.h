// What a plan itself says of who carries on when a body ends (`ke_thua`).
//
// A clause speaks of one level of bodies as a whole where it names any body of the districts, or of the townships.
// Where its day is no date
// ("khi có quyết định của cấp có thẩm quyền"), it holds from no known day on.
//
//   const Succession succession(asked);
//   if (succession.excuses_old(*answer.body, plan_date)) …
#pragma once

#include <optional>
#include <vector>

#include "rules/native/native.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

class Succession {
 public:
  explicit Succession(const NativeCase& asked);
  // Does a clause account for this body in a plan of that day?
  [[nodiscard]] bool excuses_old(const Body& body, const Date& day) const;
  // The same of the bodies of a province that has ended.
  [[nodiscard]] bool excuses_old(const Place& province, const Date& day) const;
  // Is it named as one that will carry on?
  [[nodiscard]] bool names_new(const Body& body) const;

 private:
  struct Clause {
    std::vector<const Body*> before, after;
    std::vector<const Place*> provinces;
    std::optional<Date> from;
  };
  std::vector<Clause> clauses_;
};

}  // namespace rasoat::rules
