// Items found again by a hash of theirs, in a step or two: a table made once, of what is known to be its whole content.
//
// Items lie in buckets by the first bits of their hash, and within a bucket in the order in which they were given, so
// what goes by one hash is met in that order. Hashes must be as good as random. Memory: the items, which are not copied
// where they come in the order of their hashes, and four bytes for each. A value.
//
//   HashBuckets<Seed> seeds(std::move(all), [](const Seed& seed) { return seed.hash; });
//   for (const Seed& seed : seeds.near(hash))
//     if (seed.hash == hash) …
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace rasoat::checker {

template <typename Item>
class HashBuckets {
 public:
  HashBuckets() = default;
  template <typename HashOf>
  HashBuckets(std::vector<Item> items, HashOf hash_of)
      : shift_(64 - static_cast<unsigned>(std::bit_width(items.size() | 1))), ends_(bucket_of(0xFFFFFFFF) + 2) {
    const auto bucket_of_item = [&](const Item& item) { return bucket_of(hash_of(item)); };
    for (const Item& item : items) ++ends_[bucket_of_item(item) + 1];
    for (std::size_t bucket = 1; bucket < ends_.size(); ++bucket) ends_[bucket] += ends_[bucket - 1];
    if (std::ranges::is_sorted(items, {}, bucket_of_item)) {
      ends_.erase(ends_.begin());
      items_ = std::move(items);
      return;
    }
    items_.resize(items.size());
    for (const Item& item : items) items_[ends_[bucket_of_item(item)]++] = item;  // begins become ends
  }

  [[nodiscard]] std::span<const Item> items() const { return items_; }

  // All that go by the hash, and a few others.
  [[nodiscard]] std::span<const Item> near(std::uint32_t hash) const {
    if (items_.empty()) return {};
    const std::size_t bucket = bucket_of(hash);
    const std::size_t begin = bucket == 0 ? 0 : ends_[bucket - 1];
    return std::span(items_).subspan(begin, ends_[bucket] - begin);
  }

 private:
  [[nodiscard]] std::size_t bucket_of(std::uint32_t hash) const {
    return static_cast<std::size_t>((std::uint64_t{hash} << 32) >> shift_);
  }

  unsigned shift_ = 63;
  std::vector<std::uint32_t> ends_;  // of each bucket, in items_
  std::vector<Item> items_;
};

}  // namespace rasoat::checker
