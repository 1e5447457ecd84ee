// A value that is made when it is first asked for: once, whichever thread asks. Copies share it.
//
// For what only pages and a few reports need: the examples of a rule, its card in full. A value that is there already
// is one too, so that nobody who makes or reads them need know the difference.
//
//   OnDemand<std::string> page([&] { return render(rule); });
//   page->size()      // renders
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace rasoat::rules {

template <typename T>
class OnDemand {
 public:
  OnDemand() = default;
  template <std::convertible_to<T> Value>
  OnDemand(Value&& value) : kept_(std::make_shared<Kept>()) {  // NOLINT(google-explicit-constructor)
    std::call_once(kept_->once, [&] { kept_->value = std::forward<Value>(value); });
  }
  explicit OnDemand(std::function<T()> make) : kept_(std::make_shared<Kept>()) { kept_->make = std::move(make); }

  const T& operator*() const {
    static const T kNone{};
    if (!kept_) return kNone;
    std::call_once(kept_->once, [&] { kept_->value = kept_->make(); });
    return kept_->value;
  }
  const T* operator->() const { return &**this; }

 private:
  struct Kept {
    std::once_flag once;
    std::function<T()> make;
    T value{};
  };
  std::shared_ptr<Kept> kept_;
};

}  // namespace rasoat::rules
