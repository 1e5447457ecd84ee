// Makers of large and deep texts, for the tests of what a hostile input can do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rasoat::tests {

inline std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

// `before0after before1after …`
inline std::string numbered(std::string_view before, std::string_view after, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) ((text += before) += std::to_string(i)) += after;
  return text;
}

// `k:` on every line, each one blank deeper than the last.
inline std::string staircase(std::size_t levels) {
  std::string text;
  for (std::size_t level = 0; level < levels; ++level) text += std::string(level, ' ') + "k:\n";
  return text;
}

}  // namespace rasoat::tests
