// A regular expression of a rule: RE2, so that no pattern can take more than linear time (packs may come from
// strangers).
//
// Checked at load, compiled on first use: most patterns of a run are never asked. Safe to share between threads.
// rules/language/pattern.cc is the only door to RE2.
//
//   Pattern pattern("[0-9]{2,4}-KH/.*");   pattern.error().empty();   pattern.matches("05-KH/ĐU")
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::rules {

class Pattern {
 public:
  explicit Pattern(std::string text);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  [[nodiscard]] const std::string& text() const;
  [[nodiscard]] std::string error() const;                   // RE2's word on a bad pattern; "" when good
  [[nodiscard]] bool too_large() const;                      // `\p{L}{2,5}` and the like, which explode: an error too
  [[nodiscard]] bool matches(std::string_view whole) const;  // the whole value
  [[nodiscard]] bool found_in(std::string_view text) const;  // anywhere
  // The first place where it is found, a part of `text`; nothing where it is not.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view text) const;
  // In one of many texts, joined by line ends? `false` is certain; what is found may reach from one text into the next.
  [[nodiscard]] bool may_be_in_some(std::string_view texts) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rasoat::rules
