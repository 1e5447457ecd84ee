// Groups of neighbours in a sorted list, one after the other.
//
//   each_group(entries, [](const Entry& a, const Entry& b) { return a.key == b.key; },
//              [&](std::span<const Entry> group) { … });
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rasoat::checker {

// Calls `take` with each longest run of items that are `same` as its first.
template <typename Item, typename Same, typename Take>
void each_group(const std::vector<Item>& items, Same same, Take take) {
  for (std::size_t first = 0; first < items.size();) {
    std::size_t end = first;
    while (end < items.size() && same(items[first], items[end])) ++end;
    take(std::span(items).subspan(first, end - first));
    first = end;
  }
}

}  // namespace rasoat::checker
