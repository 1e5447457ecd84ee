// Text for a terminal: made harmless, measured, wrapped and coloured.
//
// Plans come from strangers and a terminal obeys what it is sent, so every text that is not ours goes through
// `printable` before it is written. Widths are display columns: a combining mark takes none, a wide letter two. Reports
// measure here and not in `plans/text.h` because they know the audit only.
//
//   for (const std::string& line : wrap(printable(finding.say.vi), 98)) out << "  " << line << "\n";
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rasoat::reports {

inline constexpr std::uint32_t kColumns = 100;  // what the text report is laid out for

// Valid UTF-8 without anything a terminal acts upon: line ends and tabs become blanks, other control characters `�`,
// marks that turn the direction of writing are left out.
[[nodiscard]] std::string printable(std::string_view text);

[[nodiscard]] std::uint32_t display_columns(std::string_view text);

// The part of `text` that lies in the display columns [begin, end); marks stay with their letter.
[[nodiscard]] std::string_view slice_columns(std::string_view text, std::uint32_t begin, std::uint32_t end);
// `text` where it fits into so many display columns, or else its beginning with "…", which do.
[[nodiscard]] std::string shortened(std::string_view text, std::uint32_t columns);

// Lines of at most `width` columns, broken at blanks; a word wider than that stands alone. Never empty.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::uint32_t width);

// `text` with blanks after it, up to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, std::uint32_t width);

// What `wrap` makes of printable texts, kept: reports say the same of plan after plan. It lets go of everything when it
// has grown too large.
class WrappedTexts {
 public:
  // wrap(printable(text), width); good until the next call.
  [[nodiscard]] const std::vector<std::string>& lines(std::string_view text, std::uint32_t width);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Lines = std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>>;

  std::map<std::uint32_t, Lines> by_width_;  // few
  std::size_t bytes_ = 0;
};

enum class Ink : std::uint8_t { kBold, kDim, kRed, kYellow, kBlue, kGreen };

// Colours, or nothing at all: the layout is the same.
class Paint {
 public:
  explicit Paint(bool enabled) : enabled_(enabled) {}
  [[nodiscard]] std::string operator()(Ink ink, std::string_view text) const;

 private:
  bool enabled_;
};

}  // namespace rasoat::reports
