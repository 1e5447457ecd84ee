// The order of names in a Vietnamese list: a, ă, â, b … d, đ, e; tones after letters; numbers by their value.
//
// As ICU's collation for Vietnamese. Made once, asked from any thread.
//
//   const NameOrder order;
//   order.key("Chi bộ 2") < order.key("Chi bộ 10")
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace rasoat::rules {

class NameOrder {
 public:
  NameOrder();
  ~NameOrder();
  NameOrder(const NameOrder&) = delete;
  NameOrder& operator=(const NameOrder&) = delete;

  // Keys are compared byte by byte. Names that differ in nothing but case or form have keys that are near, or the same.
  [[nodiscard]] std::string key(std::string_view name) const;

 private:
  struct Collator;
  std::unique_ptr<Collator> collator_;
};

}  // namespace rasoat::rules
