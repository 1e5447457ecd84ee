// What a family of native checks works out once for a plan and shares: kept until the plan is judged.
//
// Distinct from Knowledge, which every check may ask: what lies here is known to its family only, by its type. One for
// each plan under check; not shared between threads.
//
//   const BodiesOutOfTime& bodies = asked.memo.get<BodiesOutOfTime>([&] { return Search(asked).run(); });
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "plans/type_tag.h"

namespace rasoat::rules {

class Memo {
 public:
  // The one T of this plan; `make` gives it when it is asked for the first time.
  template <typename T, typename Make>
  const T& get(Make&& make) {
    for (const auto& [type, value] : kept_)
      if (type == plans::type_tag<T>()) return *static_cast<const T*>(value.get());
    auto made = std::make_shared<const T>(std::forward<Make>(make)());  // which may ask for others
    const T& value = *made;
    kept_.emplace_back(plans::type_tag<T>(), std::move(made));
    return value;
  }

 private:
  std::vector<std::pair<plans::TypeTag, std::shared_ptr<const void>>> kept_;  // some twenty at most
};

}  // namespace rasoat::rules
