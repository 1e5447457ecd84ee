// A short list kept in place: a deadline's dates, a value's figures. No allocation, a hard bound, compared by content.
//
//   FewOf<Date, 4> dates;
//   if (!dates.add(date)) …   // full: there are more than can be meant
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace rasoat::plans {

template <typename T, std::size_t N>
class FewOf {
 public:
  // Says no, and adds nothing, when the list is full.
  [[nodiscard]] constexpr bool add(const T& item) {
    if (size_ == N) return false;
    items_[size_++] = item;
    return true;
  }
  constexpr void clear() { size_ = 0; }

  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr const T* begin() const { return items_.data(); }
  [[nodiscard]] constexpr const T* end() const { return items_.data() + size_; }
  [[nodiscard]] constexpr T* begin() { return items_.data(); }
  [[nodiscard]] constexpr T* end() { return items_.data() + size_; }
  [[nodiscard]] constexpr const T& operator[](std::size_t i) const { return items_[i]; }
  [[nodiscard]] constexpr T& operator[](std::size_t i) { return items_[i]; }
  [[nodiscard]] constexpr const T& front() const { return items_[0]; }
  [[nodiscard]] constexpr const T& back() const { return items_[size_ - 1U]; }

  friend constexpr bool operator==(const FewOf& a, const FewOf& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  std::array<T, N> items_{};
  std::uint8_t size_ = 0;
};

}  // namespace rasoat::plans
