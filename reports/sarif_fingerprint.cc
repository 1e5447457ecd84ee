#include "reports/sarif_fingerprint.h"

#include <array>
#include <charconv>
#include <unordered_map>

#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

constexpr std::size_t kWindow = 100;
constexpr std::uint64_t kMultiplier = 37;
constexpr std::uint16_t kEndOfFile = 0xFFFF;

constexpr std::uint64_t power_of_multiplier(std::size_t exponent) {
  std::uint64_t power = 1;
  for (std::size_t i = 0; i < exponent; ++i) power *= kMultiplier;
  return power;
}

// A window of the last hundred characters. A line's hash is ready when its first character is about to leave.
class RollingHash {
 public:
  void put(std::uint16_t unit) {
    if (unit == ' ' || unit == '\t' || (after_cr_ && unit == '\n')) {
      after_cr_ = false;
      return;
    }
    after_cr_ = unit == '\r';
    if (after_cr_) unit = '\n';
    settle();
    if (at_line_start_) begins_line_[index_] = true;
    at_line_start_ = unit == '\n';
    push(unit);
  }

  std::vector<LineHash> finish() {
    put(kEndOfFile);
    for (std::size_t i = 0; i < kWindow; ++i) {
      settle();
      push(0);
    }
    return std::move(hashes_);
  }

 private:
  void settle() {
    if (!begins_line_[index_]) return;
    begins_line_[index_] = false;
    hashes_.push_back({hash_, ++seen_[hash_]});
  }

  void push(std::uint16_t unit) {
    constexpr std::uint64_t kOldestFactor = power_of_multiplier(kWindow);
    hash_ = hash_ * kMultiplier + unit - kOldestFactor * window_[index_];
    window_[index_] = unit;
    index_ = (index_ + 1) % kWindow;
  }

  std::array<std::uint16_t, kWindow> window_{};
  std::array<bool, kWindow> begins_line_{};
  std::size_t index_ = 0;
  std::uint64_t hash_ = 0;
  bool at_line_start_ = true;
  bool after_cr_ = false;
  std::unordered_map<std::uint64_t, std::uint32_t> seen_;
  std::vector<LineHash> hashes_;
};

}  // namespace

std::vector<LineHash> line_hashes(std::string_view source) {
  RollingHash rolling;
  for (std::size_t at = 0; at < source.size();) {
    const CodePoint point = code_point_at(source, at);
    const char32_t value = point.valid ? point.value : 0xFFFD;
    if (value > 0xFFFF) {
      rolling.put(static_cast<std::uint16_t>(0xD800 + ((value - 0x10000) >> 10)));
      rolling.put(static_cast<std::uint16_t>(0xDC00 + ((value - 0x10000) & 0x3FF)));
    } else {
      rolling.put(static_cast<std::uint16_t>(value));
    }
    at += point.size;
  }
  return rolling.finish();
}

std::string to_text(const LineHash& hash) {
  std::array<char, 16> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), hash.hash, 16);
  return std::string(digits.data(), end) + ":" + std::to_string(hash.occurrence);
}

}  // namespace rasoat::reports
