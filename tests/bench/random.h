// Numbers that look random and are the same on every machine: same seed, same numbers. For the generators of plans.
//
//   Random random(7);
//   std::string_view body = random.of(kBodies);
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace rasoat::bench {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 149) {}

  std::uint64_t next() {
    std::uint64_t word = (state_ += 0x9E3779B97F4A7C15u);
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
    return word ^ (word >> 31);
  }
  std::size_t below(std::size_t n) { return next() % n; }
  std::size_t between(std::size_t least, std::size_t most) { return least + below(most - least + 1); }
  double real() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  bool chance(double share) { return real() < share; }
  template <typename List>
  const auto& of(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

// The streams of neighbouring seeds are shifts of one another; these are not.
inline Random random_for(std::uint64_t seed) { return Random(Random(seed).next()); }

}  // namespace rasoat::bench
