// Steps over the bytes of a YAML source: to the end of a line, over blanks, to the colon that ends a key.
//
// A Scanner is a view with questions, no state and no opinion: what a thing means is for the readers that use it.
// Offsets are bytes from the start of the source. Past the end every byte reads as a line end, so no caller needs to
// check. Long distances go through memchr.
//
//   const std::uint32_t end = scan.line_end(p);
//   const std::uint32_t colon = scan.key_colon(p, end);   // kNowhere when the line has no key
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "plans/byte_class.h"
#include "plans/span.h"

namespace rasoat::plans {

inline constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

// One line of a plain scalar.
struct PlainLine {
  std::uint32_t end = 0;             // after the last byte that is no blank
  std::uint32_t colon = kNowhere;    // the first `:` that YAML would read as the end of a key
  std::uint32_t comment = kNowhere;  // the `#` that ends it
};

class Scanner {
 public:
  explicit Scanner(std::string_view source) : s_(source.data()), size_(static_cast<std::uint32_t>(source.size())) {}

  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] std::string_view view(Span span) const { return {s_ + span.begin, span.size()}; }
  [[nodiscard]] char at(std::uint32_t p) const { return p < size_ ? s_[p] : '\n'; }
  [[nodiscard]] bool starts(std::uint32_t p, std::string_view what) const {
    return p <= size_ && std::string_view(s_ + p, size_ - p).starts_with(what);
  }

  // The first `byte` in [from, to), or kNowhere.
  [[nodiscard]] std::uint32_t find(char byte, std::uint32_t from, std::uint32_t to) const {
    if (from >= to) return kNowhere;
    const void* hit = std::memchr(s_ + from, byte, to - from);
    return hit == nullptr ? kNowhere : static_cast<std::uint32_t>(static_cast<const char*>(hit) - s_);
  }
  // Offset of the `\n` that ends the line of `p`, or the size.
  [[nodiscard]] std::uint32_t line_end(std::uint32_t p) const {
    const std::uint32_t end = find('\n', p, size_);
    return end == kNowhere ? size_ : end;
  }
  [[nodiscard]] std::uint32_t next_line(std::uint32_t p) const {
    const std::uint32_t end = line_end(p);
    return end < size_ ? end + 1 : size_;
  }
  [[nodiscard]] std::uint32_t skip_spaces(std::uint32_t p) const {
    while (p < size_ && s_[p] == ' ') ++p;
    return p;
  }
  [[nodiscard]] std::uint32_t skip_blanks(std::uint32_t p) const {
    while (p < size_ && is_blank(s_[p])) ++p;
    return p;
  }
  // The end of the text in [from, to) without blanks and carriage returns behind it.
  [[nodiscard]] std::uint32_t trim(std::uint32_t from, std::uint32_t to) const {
    while (to > from && (is_blank(s_[to - 1]) || s_[to - 1] == '\r')) --to;
    return to;
  }
  // The end of the line without its `\r\n` or `\n`.
  [[nodiscard]] std::uint32_t line_text_end(std::uint32_t p) const {
    const std::uint32_t end = line_end(p);
    return end > p && s_[end - 1] == '\r' ? end - 1 : end;
  }

  // A blank or a line end stands at `p`.
  [[nodiscard]] bool separates(std::uint32_t p) const { return is_separator(at(p)); }
  [[nodiscard]] bool is_dash(std::uint32_t p) const { return at(p) == '-' && separates(p + 1); }
  [[nodiscard]] bool is_comment(std::uint32_t p) const { return at(p) == '#' && (p == 0 || is_separator(s_[p - 1])); }
  // `---` or `...` at the start of a line.
  [[nodiscard]] bool is_document_marker(std::uint32_t p) const {
    return (starts(p, "---") || starts(p, "...")) && separates(p + 3) &&
           (p == 0 || s_[p - 1] == '\n' || is_bom_before(p));
  }
  [[nodiscard]] bool is_bom_before(std::uint32_t p) const { return p == 3 && starts(0, "\xEF\xBB\xBF"); }

  // Where the comment in [from, to) begins, or kNowhere. `from` itself is text.
  [[nodiscard]] std::uint32_t comment_in(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t p = find('#', from + 1, to); p != kNowhere; p = find('#', p + 1, to)) {
      if (is_blank(s_[p - 1])) return p;
    }
    return kNowhere;
  }
  // The first `:` in [from, to) with a blank or a line end behind it, or kNowhere.
  [[nodiscard]] std::uint32_t colon_in(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t p = find(':', from, to); p != kNowhere; p = find(':', p + 1, to)) {
      if (separates(p + 1)) return p;
    }
    return kNowhere;
  }
  // The colon that ends the plain key which begins at `from`, or kNowhere.
  [[nodiscard]] std::uint32_t key_colon(std::uint32_t from, std::uint32_t line_end) const {
    // Keys are short: most are found before a call to memchr would pay.
    const std::uint32_t near = from + kNear < line_end ? from + kNear : line_end;
    for (std::uint32_t p = from; p < near; ++p) {
      if (s_[p] == ':' && separates(p + 1)) return p;
      if (s_[p] == '#' && p > from && is_blank(s_[p - 1])) return kNowhere;
    }
    const std::uint32_t colon = colon_in(near, line_end);
    if (colon == kNowhere || near == from) return colon;
    return comment_in(near - 1, colon) == kNowhere ? colon : kNowhere;
  }
  [[nodiscard]] PlainLine plain_line(std::uint32_t from, std::uint32_t line_end) const {
    PlainLine line;
    line.comment = comment_in(from, line_end);
    const std::uint32_t stop = line.comment == kNowhere ? line_end : line.comment;
    line.colon = colon_in(from, stop);
    line.end = trim(from, stop);
    return line;
  }

 private:
  static constexpr std::uint32_t kNear = 32;

  const char* s_;
  std::uint32_t size_;
};

}  // namespace rasoat::plans
