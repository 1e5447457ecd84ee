// Figures from the wording of a plan: `read_number` of plans/number.h.
#include <algorithm>
#include <array>

#include "plans/digits.h"
#include "plans/number.h"
#include "plans/numeral.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

// What stands behind the sign that a unit begins with, and blanks; NUL where nothing does.
char first_behind(std::string_view unit) {
  const std::size_t at = unit.find_first_not_of(' ', 1);
  return at == std::string_view::npos ? '\0' : unit[at];
}

bool multiply(Decimal& value, std::uint8_t zeros) {
  const std::uint8_t taken = std::min(value.scale, zeros);
  value.scale = static_cast<std::uint8_t>(value.scale - taken);
  for (std::uint8_t i = taken; i < zeros; ++i)
    if (__builtin_mul_overflow(value.mantissa, std::int64_t{10}, &value.mantissa)) return false;
  return true;
}

enum class Lead : std::uint8_t { kComparator, kRise, kFall, kNothing };
struct LeadWord {
  std::string_view word;
  Lead lead{};
  Comparator comparator = Comparator::kStated;
};

using enum Comparator;
// Longer ones before those that they begin with.
constexpr LeadWord kLeads[] = {
    {">=", Lead::kComparator, kAtLeast},
    {"=>", Lead::kComparator, kAtLeast},
    {"> =", Lead::kComparator, kAtLeast},
    {"≥", Lead::kComparator, kAtLeast},
    {"⩾", Lead::kComparator, kAtLeast},
    {"≧", Lead::kComparator, kAtLeast},
    {"<=", Lead::kComparator, kAtMost},
    {"=<", Lead::kComparator, kAtMost},
    {"< =", Lead::kComparator, kAtMost},
    {"≤", Lead::kComparator, kAtMost},
    {"⩽", Lead::kComparator, kAtMost},
    {"≦", Lead::kComparator, kAtMost},
    {">", Lead::kComparator, kAbove},
    {"<", Lead::kComparator, kBelow},
    {"=", Lead::kComparator, kEqual},
    {"~", Lead::kComparator, kAbout},
    {"≈", Lead::kComparator, kAbout},
    {"tối thiểu", Lead::kComparator, kAtLeast},
    {"ít nhất", Lead::kComparator, kAtLeast},
    {"không dưới", Lead::kComparator, kAtLeast},
    {"không ít hơn", Lead::kComparator, kAtLeast},
    {"không thấp hơn", Lead::kComparator, kAtLeast},
    {"không nhỏ hơn", Lead::kComparator, kAtLeast},
    {"tối đa", Lead::kComparator, kAtMost},
    {"nhiều nhất", Lead::kComparator, kAtMost},
    {"không quá", Lead::kComparator, kAtMost},
    {"không vượt quá", Lead::kComparator, kAtMost},
    {"không cao hơn", Lead::kComparator, kAtMost},
    {"không lớn hơn", Lead::kComparator, kAtMost},
    {"không nhiều hơn", Lead::kComparator, kAtMost},
    {"top", Lead::kComparator, kAtMost},
    {"tốp", Lead::kComparator, kAtMost},
    {"trên", Lead::kComparator, kAbove},
    {"hơn", Lead::kComparator, kAbove},
    {"lớn hơn", Lead::kComparator, kAbove},
    {"cao hơn", Lead::kComparator, kAbove},
    {"nhiều hơn", Lead::kComparator, kAbove},
    {"dưới", Lead::kComparator, kBelow},
    {"nhỏ hơn", Lead::kComparator, kBelow},
    {"thấp hơn", Lead::kComparator, kBelow},
    {"ít hơn", Lead::kComparator, kBelow},
    {"bằng", Lead::kComparator, kEqual},
    {"đúng", Lead::kComparator, kEqual},
    {"khoảng", Lead::kComparator, kAbout},
    {"gần", Lead::kComparator, kAbout},
    {"xấp xỉ", Lead::kComparator, kAbout},
    {"ước", Lead::kComparator, kAbout},
    {"tăng thêm", Lead::kRise},
    {"tăng", Lead::kRise},
    {"giảm", Lead::kFall},
    {"phấn đấu", Lead::kNothing},
    {"đạt", Lead::kNothing},
    {"mức", Lead::kNothing},
    {"tỷ lệ", Lead::kNothing},
    {"tỉ lệ", Lead::kNothing},
    {"bình quân", Lead::kNothing},
    {"trung bình", Lead::kNothing},
    {"từ", Lead::kNothing},
    {"có", Lead::kNothing},
};

struct Magnitude {
  std::string_view word;
  std::uint8_t zeros = 0;
};
constexpr Magnitude kMagnitudes[] = {
    {"nghìn tỷ", 12}, {"nghìn tỉ", 12}, {"ngàn tỷ", 12}, {"ngàn tỉ", 12}, {"nghìn", 3},
    {"ngàn", 3},      {"triệu", 6},     {"tỷ", 9},       {"tỉ", 9},
};

class FigureReader {
 public:
  FigureReader(const Folded& folded, std::string_view text, Span part) : folded_(folded), text_(text), part_(part) {}

  NumberOutcome read() {
    read_leads();
    if (!read_value(figure_.low)) return outcome_;
    figure_.high = figure_.low;
    const bool scaled = read_magnitude(figure_.low);
    if (!read_range_end(scaled)) return outcome_;
    if (!sound_) return NumberOutcome::kUnread;
    if (!figure_.range) figure_.high = figure_.low;
    if (doubtful_ && figure_.percent) return NumberOutcome::kAmbiguous;
    return read_unit() ? NumberOutcome::kNumber : NumberOutcome::kUnread;
  }
  [[nodiscard]] const Figure& figure() const { return figure_; }

 private:
  [[nodiscard]] std::string_view rest() const {
    return std::string_view(folded_.text).substr(part_.begin, part_.end - part_.begin);
  }
  void skip(std::size_t bytes) {
    part_.begin += static_cast<std::uint32_t>(bytes);
    while (rest().starts_with(' ')) ++part_.begin;
  }
  bool take(std::string_view word) {
    const std::string_view here = rest();
    if (!here.starts_with(word)) return false;
    const bool is_word = is_folded_letter(word.back()) && word.front() != '\xE2';  // not a sign such as ≥
    if (is_word && here.size() > word.size() && is_folded_letter(here[word.size()])) return false;
    skip(word.size());
    return true;
  }

  void read_leads() {
    skip(0);
    const auto one = [this] {
      for (const LeadWord& each : kLeads) {
        if (!take(each.word)) continue;
        if (each.lead == Lead::kComparator) figure_.comparator = each.comparator;
        if (each.lead == Lead::kRise) figure_.change = Change::kRise;
        if (each.lead == Lead::kFall) figure_.change = Change::kFall;
        return true;
      }
      return false;
    };
    while (one()) {
    }
  }

  bool read_value(Decimal& value) {
    const bool negative = rest().size() > 1 && rest().front() == '-' && is_digit(rest()[1]);
    if (negative) skip(1);
    const std::string_view here = rest();
    std::size_t length = 0;
    while (length < here.size() && (is_digit(here[length]) || here[length] == '.' || here[length] == ',')) ++length;
    while (length > 0 && !is_digit(here[length - 1])) --length;
    if (length == 0 || !is_digit(here.front())) {
      outcome_ = NumberOutcome::kUnread;
      return false;
    }
    const Numeral numeral = read_numeral(here.substr(0, length));
    outcome_ = numeral.outcome;
    if (outcome_ != NumberOutcome::kNumber) return false;
    value = numeral.value;
    if (negative) value.mantissa = -value.mantissa;
    figure_.foreign = figure_.foreign || numeral.foreign;
    doubtful_ = doubtful_ || numeral.thousands;
    skip(length);
    if (take("%")) figure_.percent = true;
    return true;
  }

  bool read_magnitude(Decimal& value) {
    const auto found = std::ranges::find_if(kMagnitudes, [this](const Magnitude& each) { return take(each.word); });
    if (found == std::end(kMagnitudes)) return false;
    zeros_ = found->zeros;
    sound_ = multiply(value, zeros_) && sound_;
    return true;
  }

  // "40 - 50", "từ 40% đến 50%", "2 - 3 triệu".
  bool read_range_end(bool scaled) {
    const Span before = part_;
    if (!take("-") && !take("đến") && !take("tới")) return true;
    if (rest().empty() || !is_digit(rest().front())) {
      part_ = before;
      return true;
    }
    figure_.range = true;
    if (!read_value(figure_.high)) return false;
    if (read_magnitude(figure_.high) && !scaled) sound_ = multiply(figure_.low, zeros_) && sound_;
    return true;
  }

  // The words after the number; false where they hold another number, or make a fraction of this one.
  bool read_unit() {
    if (take("trở lên")) figure_.comparator = kAtLeast;
    if (take("trở xuống")) figure_.comparator = kAtMost;
    drop_end("trở lên", kAtLeast);
    drop_end("trở xuống", kAtMost);
    drop_end(".", figure_.comparator);
    const std::string_view unit = rest();
    if (unit.starts_with('/') && unit.size() > 1 && is_digit(first_behind(unit))) return false;
    for (std::size_t at = 0; at < unit.size(); ++at) {
      if (!is_digit(unit[at]) || (at > 0 && (is_folded_letter(unit[at - 1]) || is_digit(unit[at - 1])))) continue;
      if (!unit.substr(0, at).ends_with("năm ")) return false;
    }
    if (!unit.empty()) figure_.unit = text_of(folded_.original(part_), text_);
    return true;
  }

  void drop_end(std::string_view word, Comparator comparator) {
    if (!rest().ends_with(word)) return;
    part_.end -= static_cast<std::uint32_t>(word.size());
    while (rest().ends_with(' ')) --part_.end;
    figure_.comparator = comparator;
  }

  const Folded& folded_;
  std::string_view text_;
  Span part_;
  Figure figure_;
  NumberOutcome outcome_ = NumberOutcome::kUnread;
  std::uint8_t zeros_ = 0;
  bool sound_ = true;
  bool doubtful_ = false;
};

}  // namespace

Number read_number(std::string_view text) {
  const Folded folded = fold_with_offsets(text);
  const auto size = static_cast<std::uint32_t>(folded.text.size());
  const auto failed = [text](NumberOutcome outcome) {
    return Number{is_placeholder(text) ? NumberOutcome::kNone : outcome, {}};
  };
  Number number;
  for (std::uint32_t at = 0; at < size;) {
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(folded.text.find(';', at), size));
    FigureReader reader(folded, text, {at, end});
    const NumberOutcome outcome = reader.read();
    if (outcome != NumberOutcome::kNumber) return failed(outcome);
    if (!number.figures.add(reader.figure())) return failed(NumberOutcome::kUnread);
    at = end + 1;
  }
  number.outcome = number.figures.empty() ? NumberOutcome::kNone : NumberOutcome::kNumber;
  return number;
}

}  // namespace rasoat::plans
