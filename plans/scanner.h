// Steps over the bytes of a YAML source: to the end of a line, over blanks, to the colon that ends a key.
//
// A Scanner is a view with questions, no state and no opinion: what a thing means is for the readers that use it.
// Offsets are bytes from the start of the source. Past the end every byte reads as a line end, so no caller needs to
// check. Nothing is looked for byte by byte where it may be far.
//
//   const std::uint32_t colon = scan.key_colon(p);   // kNowhere when the line has no key
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "plans/byte_block.h"
#include "plans/byte_class.h"
#include "plans/span.h"
#include "plans/utf8.h"

namespace rasoat::plans {

inline constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

// One line of a plain scalar.
struct PlainLine {
  std::uint32_t end = 0;             // after the last byte that is no blank
  std::uint32_t colon = kNowhere;    // the first `:` that YAML would read as the end of a key
  std::uint32_t comment = kNowhere;  // the `#` that ends it
  std::uint32_t line_end = 0;        // the `\n` that ends the line, or the size
};

// A line that begins with a plain key.
struct PlainPair {
  std::uint32_t colon = kNowhere;     // kNowhere: it does not, as far as was seen
  std::uint32_t value = 0;            // the first byte after the colon that is no blank
  std::uint32_t line_end = kNowhere;  // kNowhere: the value is more than some text that ends with the line
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
  // The first of these bytes from `p` on, or the size.
  [[nodiscard]] std::uint32_t find_any(std::uint32_t p, char a, char b, char c) const {
    while (p < size_) {
      const std::uint32_t places = block(p, a, b, c);
      if (places != 0) return p + static_cast<std::uint32_t>(std::countr_zero(places));
      if (size_ - p < kBlockBytes) break;
      p += kBlockBytes;
    }
    return size_;
  }
  // The first byte from `p` on that may end a plain text within brackets, or the size. Such texts are short.
  [[nodiscard]] std::uint32_t find_flow_stop(std::uint32_t p) const {
    while (p < size_ && !is_flow_stop(s_[p])) ++p;
    return p;
  }
  [[nodiscard]] std::uint32_t skip_spaces(std::uint32_t p) const {
    while (std::uint64_t{p} + kBlockBytes <= size_) {
      const std::uint32_t others = places_of(s_ + p, ' ') ^ kWholeBlock;
      if (others != 0) return p + static_cast<std::uint32_t>(std::countr_zero(others));
      p += kBlockBytes;
    }
    while (p < size_ && s_[p] == ' ') ++p;
    return p;
  }
  [[nodiscard]] std::uint32_t skip_blanks(std::uint32_t p) const {
    while (p < size_ && !is_visible(s_[p]) && is_blank(s_[p])) ++p;
    return p;
  }
  // The end of the text in [from, to) without blanks and carriage returns behind it.
  [[nodiscard]] std::uint32_t trim(std::uint32_t from, std::uint32_t to) const {
    while (to > from && !is_visible(s_[to - 1]) && (is_blank(s_[to - 1]) || s_[to - 1] == '\r')) --to;
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
  [[nodiscard]] bool is_bom_before(std::uint32_t p) const { return p == 3 && starts(0, kByteOrderMark); }

  // The colon that ends the plain key which begins at `from`, or kNowhere.
  [[nodiscard]] std::uint32_t key_colon(std::uint32_t from) const { return look_along(from, true).colon; }
  [[nodiscard]] PlainLine plain_line(std::uint32_t from) const { return ended(look_along(from, false), from); }
  [[nodiscard]] PlainLine ended(PlainLine line, std::uint32_t from) const {
    line.end = trim(from, line.comment == kNowhere ? line.line_end : line.comment);
    return line;
  }
  // The line whose text begins at `from`. Whoever looks has seen that a plain key may begin there.
  [[nodiscard]] PlainPair plain_pair(std::uint32_t from) const {
    constexpr std::uint32_t kBehind = 2;  // bytes behind a block that may be looked at too
    PlainPair pair;
    for (std::uint32_t p = from; size_ - p >= 4 * kBlockBytes + kBehind; p += 4 * kBlockBytes) {
      for (std::uint64_t places = places_in_four(s_ + p, ':', '#', '\n'); places != 0; places &= places - 1) {
        const std::uint32_t at = p + static_cast<std::uint32_t>(std::countr_zero(places));
        if (s_[at] == '\n') {
          pair.line_end = at;
          return pair;
        }
        if (s_[at] == ':' ? !is_separator(s_[at + 1]) : at == from || !is_blank(s_[at - 1])) continue;
        if (s_[at] == '#' || pair.colon != kNowhere) return pair;
        pair.colon = at;
        pair.value = at + (s_[at + 1] == ' ' ? 2 : 1);
        if (!is_visible(s_[pair.value])) pair.value = skip_blanks(pair.value);
        if (lead_of(this->at(pair.value)) != Lead::kText) return pair;
      }
    }
    return pair;
  }
  // A line of which all but `end` is known; with `to_colon` nothing that stands behind the colon is.
  [[nodiscard]] PlainLine look_along(std::uint32_t from, bool to_colon) const {
    PlainLine line;
    line.line_end = size_;
    for (std::uint32_t p = from; p < size_; p += kBlockBytes) {
      for (std::uint32_t places = block(p, ':', '#', '\n'); places != 0; places &= places - 1) {
        const std::uint32_t at = p + static_cast<std::uint32_t>(std::countr_zero(places));
        if (s_[at] == ':') {
          if (line.colon != kNowhere || !separates(at + 1)) continue;
          line.colon = at;
          if (to_colon) return line;
        } else if (s_[at] == '\n') {
          line.line_end = at;
          return line;
        } else if (at > from && is_blank(s_[at - 1])) {
          line.comment = at;
          line.line_end = line_end(at);
          return line;
        }
      }
      if (size_ - p < kBlockBytes) break;
    }
    return line;
  }

 private:
  // Where one of these bytes stands in the block at `p`, which may be cut short by the end.
  [[nodiscard]] std::uint32_t block(std::uint32_t p, char a, char b, char c) const {
    if (size_ - p >= kBlockBytes) return places_of(s_ + p, a, b, c);
    return places_by_bytes(s_ + p, size_ - p, a, b, c);
  }

  const char* s_;
  std::uint32_t size_;
};

}  // namespace rasoat::plans
