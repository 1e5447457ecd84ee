// A type as a value, to look up by what was made of a type: an address, so that telling two apart is one comparison.
//
//   type_tag<Prose>() == type_tag<Prose>()
#pragma once

namespace rasoat::plans {

using TypeTag = const void*;

namespace detail {
template <typename T>
inline constexpr char kTypeTag = 0;
}  // namespace detail

template <typename T>
[[nodiscard]] constexpr TypeTag type_tag() {
  return &detail::kTypeTag<T>;
}

}  // namespace rasoat::plans
