#include "plans/utf8.h"

#include <algorithm>
#include <array>

#include "plans/utf8_wide.h"

namespace rasoat::plans {
namespace {

// A state is a bit offset into a byte's row, and the row holds the next state at that offset: one load, one shift per
// byte, and no branch for the mixed one-, two- and three-byte letters of Vietnamese to mispredict.
constexpr std::uint64_t kBad = 0, kGood = 6, kOneMore = 12, kTwoMore = 18, kThreeMore = 24, kAfterE0 = 30,
                        kAfterED = 36, kAfterF0 = 42, kAfterF4 = 48;

constexpr std::uint64_t continuation_row(unsigned byte) {
  std::uint64_t row = (kGood << kOneMore) | (kOneMore << kTwoMore) | (kTwoMore << kThreeMore);
  if (byte >= 0xA0) row |= kOneMore << kAfterE0;
  if (byte < 0xA0) row |= kOneMore << kAfterED;
  if (byte >= 0x90) row |= kTwoMore << kAfterF0;
  if (byte < 0x90) row |= kTwoMore << kAfterF4;
  return row;
}

constexpr std::uint64_t row_of(unsigned byte) {
  if (byte < 0x80) return kGood << kGood;
  if (byte < 0xC0) return continuation_row(byte);
  if (byte < 0xC2 || byte > 0xF4) return 0;
  if (byte < 0xE0) return kOneMore << kGood;
  if (byte == 0xE0) return kAfterE0 << kGood;
  if (byte == 0xED) return kAfterED << kGood;
  if (byte < 0xF0) return kTwoMore << kGood;
  if (byte == 0xF0) return kAfterF0 << kGood;
  return (byte == 0xF4 ? kAfterF4 : kThreeMore) << kGood;
}

constexpr std::uint8_t rare_of(unsigned byte) {
  if (byte == 0) return static_cast<std::uint8_t>(Rare::kNul);
  if (byte == '\r') return static_cast<std::uint8_t>(Rare::kCarriageReturn);
  if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F) return static_cast<std::uint8_t>(Rare::kControl);
  if (byte == 0xC2 || byte == 0xEF) return static_cast<std::uint8_t>(Rare::kSuspectLead);
  return 0;
}

// The highest state reads six bits from 48 on; above them is room for what is rare, so that one load tells both.
constexpr unsigned kRareShift = 56;

constexpr std::array<std::uint64_t, 256> make_rows() {
  std::array<std::uint64_t, 256> rows{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    rows[byte] = row_of(byte) | std::uint64_t{rare_of(byte)} << kRareShift;
  }
  return rows;
}
constexpr std::array<std::uint64_t, 256> kRows = make_rows();

// Runs over [from, to) from `state`; stops at nothing, for kBad is a state that nothing leaves.
std::uint64_t run(std::string_view bytes, std::size_t from, std::size_t to, std::uint64_t state, std::uint8_t& seen) {
  std::uint64_t all = 0;
#pragma GCC unroll 8
  for (std::size_t at = from; at < to; ++at) {
    const std::uint64_t row = kRows[static_cast<unsigned char>(bytes[at])];
    state = row >> (state & 63);
    all |= row;
  }
  seen |= static_cast<std::uint8_t>(all >> kRareShift);
  return state & 63;
}

// The first byte of the letter that is broken off before `at`.
std::size_t lead_before(std::string_view bytes, std::size_t at) {
  do --at;
  while (static_cast<unsigned char>(bytes[at]) < 0xC0);
  return at;
}

}  // namespace

Utf8Survey survey_utf8(std::string_view bytes) {
  if (has_wide_survey()) {
    if (const auto survey = survey_wide(bytes)) return *survey;
  }
  return survey_utf8_by_bytes(bytes);
}

Utf8Survey survey_utf8_by_bytes(std::string_view bytes) {
  constexpr std::size_t kBlock = 4096;
  Utf8Survey survey;
  std::uint64_t state = kGood;
  for (std::size_t from = 0; from < bytes.size(); from += kBlock) {
    const std::size_t to = std::min(from + kBlock, bytes.size());
    const std::uint64_t before = state;
    state = run(bytes, from, to, state, survey.seen);
    if (state != kBad) continue;
    std::uint64_t now = before, last = before;
    std::size_t at = from;
    while ((now = (kRows[static_cast<unsigned char>(bytes[at])] >> now) & 63) != kBad) {
      last = now;
      ++at;
    }
    survey.first_bad = last == kGood ? at : lead_before(bytes, at);
    return survey;
  }
  if (state != kGood) survey.first_bad = lead_before(bytes, bytes.size());  // the file ends within a letter
  return survey;
}

CodePoint code_point_at(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < bytes.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) : 0u;
  };
  const std::uint32_t lead = byte(0);
  if (lead < 0xC0) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (lead < 0xF0) return {(lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {(lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
}

std::string hex_digits(std::uint32_t value, std::size_t digits) {
  std::string out;
  for (; value != 0 || out.size() < digits; value >>= 4) out.push_back("0123456789ABCDEF"[value & 15]);
  std::ranges::reverse(out);
  return out;
}

std::string code_name(std::uint32_t code) { return "U+" + hex_digits(code, 4); }

}  // namespace rasoat::plans
