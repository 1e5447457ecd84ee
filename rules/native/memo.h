// What a family of native checks works out once for a plan and shares: kept until the plan is judged.
//
// Distinct from Knowledge, which every check may ask: what lies here is known to its family only, by its type. One for
// each plan under check; not shared between threads.
//
//   const BodiesOutOfTime& bodies = asked.memo.get<BodiesOutOfTime>([&] { return bodies_out_of_time(…); });
#pragma once

#include <memory>
#include <typeindex>
#include <unordered_map>
#include <utility>

namespace rasoat::rules {

class Memo {
 public:
  // The one T of this plan; `make` gives it when it is asked for the first time.
  template <typename T, typename Make>
  const T& get(Make&& make) {
    std::shared_ptr<const void>& slot = slots_[std::type_index(typeid(T))];
    if (slot == nullptr) slot = std::make_shared<const T>(std::forward<Make>(make)());
    return *static_cast<const T*>(slot.get());
  }

 private:
  std::unordered_map<std::type_index, std::shared_ptr<const void>> slots_;
};

}  // namespace rasoat::rules
