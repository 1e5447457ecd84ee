// Memory for a vector that is made larger first and filled afterwards: `resize` leaves the new elements as they are.
//
// For types that may be overwritten as bytes. An element must be assigned before it is read; whoever makes more room
// than it fills cuts the vector down to what was filled.
//
//   std::vector<Shape, Unset<Shape>> shapes;
//   shapes.resize(256);   // nothing is written
//   shapes[0] = {…};
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace rasoat::plans {

template <typename T>
struct Unset : std::allocator<T> {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
  template <typename U>
  struct rebind {
    using other = Unset<U>;
  };

  template <typename U>
  void construct(U*) {}
  template <typename U, typename... From>
  void construct(U* at, From&&... from) {
    std::construct_at(at, std::forward<From>(from)...);
  }
};

}  // namespace rasoat::plans
