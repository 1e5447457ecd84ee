#include "rules/native/written_symbol.h"

#include "plans/digits.h"

namespace rasoat::rules {

using plans::is_digit;

namespace {

constexpr std::string_view kEnDash = "\xE2\x80\x93";

bool is_year(std::string_view text) {
  return text.size() == 4 && plans::all_digits(text) && (text.starts_with("19") || text.starts_with("20"));
}

bool is_letter(char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
}

class Parts {
 public:
  explicit Parts(std::string_view text) : text_(text) {}

  std::optional<WrittenSymbol> read() {
    WrittenSymbol parts;
    parts.number = take(is_digit);
    parts.first = separator();
    if (!rest().empty() && is_digit(rest().front())) {
      parts.dated = is_year(take(is_digit));
      if (!parts.dated || separator() == 0) return std::nullopt;
    }
    parts.type = take(is_letter);
    parts.second = separator();
    parts.organ = rest();
    if (const std::size_t last = parts.organ.find_last_of("/-");
        last != std::string_view::npos && is_year(parts.organ.substr(last + 1))) {
      parts.organ = parts.organ.substr(0, last);
      parts.dated = true;
    }
    const bool whole = !parts.number.empty() && parts.first != 0 && !parts.type.empty() && parts.second != 0 &&
                       !parts.organ.empty() && is_letter(parts.organ.front());
    // “158/KHLT/HND-SNN” has its own reasons.
    const bool clear = parts.first != parts.second || parts.organ.find_first_of("-/") == std::string_view::npos;
    return whole && clear ? std::optional(parts) : std::nullopt;
  }

 private:
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

  template <typename Holds>
  std::string_view take(const Holds& holds) {
    const std::size_t begin = at_;
    while (!rest().empty() && holds(rest().front()) && !rest().starts_with(kEnDash)) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  char separator() {
    const auto is_blank = [](char byte) { return byte == ' '; };
    take(is_blank);
    const bool dash = rest().starts_with(kEnDash);
    const char found = dash ? '-' : rest().empty() ? '\0' : rest().front();
    if (found != '-' && found != '/') return 0;
    at_ += dash ? kEnDash.size() : 1;
    take(is_blank);
    return found;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<WrittenSymbol> written_symbol(std::string_view text) { return Parts(text).read(); }

}  // namespace rasoat::rules
