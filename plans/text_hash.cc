#include "plans/text_hash.h"

#include <chrono>
#include <cstring>

namespace rasoat::plans {
namespace {

constexpr std::uint64_t kFirst = 0xD6E8FEB86659FD93U;
constexpr std::uint64_t kSecond = 0xA0761D6478BD642FU;

// The product's both halves, mixed: every bit of either factor reaches the result.
std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t word_at(const char* bytes, std::size_t size) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, size);
  return word;
}

const std::uint64_t kSeed = mix(
    static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count()) | 1, 0x9E3779B97F4A7C15U);

}  // namespace

std::uint64_t hash_of_text(std::string_view text) {
  const std::uint64_t first = kFirst ^ kSeed;
  std::uint64_t hash = kSeed ^ text.size();
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left > 16; at += 16, left -= 16) hash = mix(word_at(at, 8) ^ hash, word_at(at + 8, 8) ^ first);
  if (left >= 8) return mix(word_at(at, 8) ^ hash, word_at(at + left - 8, 8) ^ first) ^ kSecond;
  return mix((left == 0 ? 0 : word_at(at, left)) ^ hash, first);  // no text may have no bytes to look at
}

}  // namespace rasoat::plans
