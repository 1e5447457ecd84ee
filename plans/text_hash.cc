#include "plans/text_hash.h"

#include <algorithm>
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

std::uint64_t word_at(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

// All of fewer than eight bytes. Some stand there twice, which does no harm beside the size.
std::uint64_t short_word(std::string_view text) {
  const std::size_t size = text.size();
  if (size >= sizeof(std::uint32_t)) {
    std::uint32_t front = 0;
    std::uint32_t back = 0;
    std::memcpy(&front, text.data(), sizeof front);
    std::memcpy(&back, text.data() + size - sizeof back, sizeof back);
    return std::uint64_t{front} << 32 | back;
  }
  if (size == 0) return 0;
  const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(text[at])}; };
  return byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1);
}

const std::uint64_t kSeed = mix(
    static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count()) | 1, 0x9E3779B97F4A7C15U);

}  // namespace

std::uint64_t hash_of_text(std::string_view text) {
  const std::uint64_t first = kFirst ^ kSeed;
  std::uint64_t hash = kSeed ^ text.size();
  if (text.size() < 8) return mix(short_word(text) ^ hash, first);
  const char* at = text.data();
  const char* const last = text.data() + text.size() - 8;
  for (; last - at > 8; at += 16) hash = mix(word_at(at) ^ hash, word_at(at + 8) ^ first);
  return mix(word_at(std::min(at, last)) ^ hash, word_at(last) ^ first) ^ kSecond;
}

}  // namespace rasoat::plans
