#include "plans/symbol_reader.h"

#include <algorithm>
#include <array>
#include <string>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/symbol_codes.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kMostLetters = 24;  // of one abbreviation
constexpr int kMostBlanks = 3;

bool is_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

// Letters of other alphabets that look like a Latin one, and those that conversion leaves behind: С → C, Ð → Đ.
char32_t latin_look(char32_t point) {
  constexpr std::u32string_view kAlike = U"АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧÐðƉ";
  constexpr std::u32string_view kLatin = U"ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXĐđĐ";
  const std::size_t at = point < 0x80 ? std::u32string_view::npos : kAlike.find(point);
  return at == std::u32string_view::npos ? point : kLatin[at];
}

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(latin_look(next_code_point(text, at)));
}

// Letters and digits that stand together, as Latin ones. Symbols are looked for at every number of a plan, so nothing
// here allocates before there is one.
class Run {
 public:
  Run(std::string_view text, std::size_t at) {
    while (at < text.size() && size_ < kMostLetters) {
      const char32_t point = latin_look(next_code_point(text, at));
      if (point == 0x31B && size_ > 0 && (points_[size_ - 1] == U'U' || points_[size_ - 1] == U'u')) {
        points_[size_ - 1] = points_[size_ - 1] == U'U' ? U'Ư' : U'ư';  // decomposed Ư
        ends_[size_ - 1] = at;
        continue;
      }
      const bool mark = point >= 0x300 && point <= 0x36F;
      if (mark || char_family(point) == CharFamily::kNothing) continue;
      if (point == U'&' && size_ > 0 && letter_at(text, at)) continue;  // KHCN&MT is KHCNMT
      if (!is_letter(point) && !is_digit(point)) break;
      points_[size_] = point;
      ends_[size_++] = at;
    }
  }
  [[nodiscard]] std::u32string_view letters() const { return {points_.data(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  // In the text, of the last of the first `count` letters; 0 < count.
  [[nodiscard]] std::size_t end(std::size_t count) const { return ends_[count - 1]; }
  [[nodiscard]] std::size_t end() const { return end(size_); }
  [[nodiscard]] bool begins_with_letter() const { return size_ > 0 && is_letter(points_[0]); }

 private:
  std::array<char32_t, kMostLetters> points_{};
  std::array<std::size_t, kMostLetters> ends_{};
  std::size_t size_ = 0;
};

// An abbreviation in lower case, as plans/symbol_codes.h asks for it; so many of its letters.
class Lowered {
 public:
  explicit Lowered(std::u32string_view letters) {
    std::size_t size = 0;
    for (std::size_t i = 0; i < std::min(letters.size(), ends_.size()); ++i) {
      std::array<char, 4> bytes{};
      const std::size_t length = encode_code_point(lower_letter(letters[i]), bytes);
      std::copy_n(bytes.begin(), length, bytes_.begin() + static_cast<std::ptrdiff_t>(size));
      ends_[i] = size += length;
    }
  }
  [[nodiscard]] std::string_view first(std::size_t count) const {
    return {bytes_.data(), count == 0 ? 0 : ends_[count - 1]};
  }

 private:
  // One more than a run: T.Ư ends in a W that is not written.
  std::array<char, 4 * (kMostLetters + 1)> bytes_{};
  std::array<std::size_t, kMostLetters + 1> ends_{};
};

std::string utf8(std::u32string_view letters) {
  std::string out;
  for (const char32_t letter : letters) append_code_point(out, letter);
  return out;
}

// Capitals, digits, and small letters that only go on with an onset (GDTrH, ThĐ, TTr) or with Công ty (TCty).
bool is_abbreviation(std::u32string_view run) {
  constexpr std::array<std::u32string_view, 12> kMixed = {U"Cty", U"Ngh", U"Ch", U"Gh", U"Gi", U"Kh",
                                                          U"Ng",  U"Nh",  U"Ph", U"Qu", U"Th", U"Tr"};
  std::size_t pieces = 0;
  for (; !run.empty(); ++pieces) {
    const auto mixed = std::ranges::find_if(kMixed, [run](auto piece) { return run.starts_with(piece); });
    if (mixed != kMixed.end()) {
      run.remove_prefix(mixed->size());
    } else if (is_capital(run[0]) || is_digit(run[0])) {
      run.remove_prefix(1);
    } else {
      return false;
    }
  }
  return pieces >= 2;
}

// Reads one symbol that begins at a digit.
class SymbolReader {
 public:
  SymbolReader(std::string_view text, std::size_t begin) : text_(text), begin_(begin), at_(begin) {}

  std::optional<Symbol> read() {
    if (!read_number()) return std::nullopt;
    const char first = separator();
    if (first == 0) return std::nullopt;
    const bool read = first == '/' ? read_after_slash() : read_type_and_organ('-');
    if (!read) return std::nullopt;
    return Symbol{{static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_)}, std::move(canonical_), false};
  }

 private:
  struct Type {
    std::string code;
    bool known = false;
    bool capitals = false;
  };
  struct Organ {
    std::string code;
    Issuer issuer = Issuer::kUnknown;
    bool capitals = false;
  };

  bool read_number() {
    while (at_ < text_.size() && is_digit(static_cast<unsigned char>(text_[at_]))) ++at_;
    number_ = text_.substr(begin_, at_ - begin_);
    if (number_.size() > kMostDigits) return false;
    const bool part = at_ + 1 < text_.size() && text_[at_] >= 'a' && text_[at_] <= 'd' &&
                      (text_[at_ + 1] == '-' || text_[at_ + 1] == '/');
    if (part) number_ = text_.substr(begin_, ++at_ - begin_);
    return true;
  }

  // A hyphen of any kind or a slash, with blanks around it; 0 when there is none.
  char separator() {
    std::size_t at = skip_blanks(at_);
    if (at >= text_.size()) return 0;
    const char32_t point = next_code_point(text_, at);
    const char found = point == U'/' || point == 0x2215 || point == 0xFF0F ? '/'
                       : char_family(point) == CharFamily::kDash           ? '-'
                                                                           : '\0';
    if (found != 0) at_ = skip_blanks(at);
    return found;
  }

  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
    for (int blanks = 0; at < text_.size() && blanks < kMostBlanks;) {
      std::size_t next = at;
      const char32_t point = next_code_point(text_, next);
      const CharFamily family = char_family(point);
      if (point == U'\n' || point == U'\r' || (family != CharFamily::kBlank && family != CharFamily::kNothing)) break;
      blanks += family == CharFamily::kBlank ? 1 : 0;
      at = next;
    }
    return at;
  }

  // <năm>/<LOẠI>-<CƠ QUAN>, <năm>/QH<khóa>, or at once <LOẠI>-<CƠ QUAN>.
  bool read_after_slash() {
    const Run run(text_, at_);
    const bool year = run.size() == 4 && std::ranges::all_of(run.letters(), is_digit) &&
                      (run.letters().starts_with(U"19") || run.letters().starts_with(U"20"));
    if (!year) return read_type_and_organ('/');
    at_ = run.end();
    if (separator() != '/') return false;
    const std::string number = std::string(number_) + "/" + utf8(run.letters());
    if (read_law(Run(text_, at_))) {
      canonical_ = number + "/" + canonical_;
      return true;
    }
    year_number_ = number;
    return read_type_and_organ('/');
  }

  // QH15, UBTVQH14: the National Assembly of a term.
  bool read_law(const Run& run) {
    const std::u32string_view letters = run.letters();
    const std::size_t digits = std::min(letters.find_first_of(U"0123456789"), letters.size());
    std::string code = utf8(letters.substr(0, digits));
    std::ranges::transform(code, code.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    std::size_t end = digits;
    while (end < letters.size() && end - digits < 2 && is_digit(letters[end])) ++end;
    if ((code != "QH" && code != "UBTVQH") || end == digits) return false;
    canonical_ = code + utf8(letters.substr(digits, end - digits));
    at_ = run.end(end);
    return true;
  }

  bool read_type_and_organ(char first) {
    const std::optional<Type> type = read_type();
    if (!type) return false;
    const char second = separator();
    if (second == 0) return false;
    const std::optional<Organ> organ = read_organ();
    if (!organ) return false;
    const bool sure = (type->known || type->capitals) && (organ->issuer != Issuer::kUnknown || organ->capitals);
    if (!sure) return false;
    return write(first, second, *type, *organ);
  }

  // The form is the issuer's own where the organ is known; as it was written where it is not.
  bool write(char first, char second, const Type& type, const Organ& organ) {
    const bool crossed = first == second;  // 68-NQ-TW, 57/NQ/TW
    if (crossed && (!type.known || organ.issuer == Issuer::kUnknown)) return false;
    const bool party =
        year_number_.empty() && (organ.issuer == Issuer::kParty || (organ.issuer == Issuer::kUnknown && first == '-'));
    const bool state_as_party = organ.issuer == Issuer::kState && first == '-' && !crossed;
    const std::string number = year_number_.empty() ? std::string(number_) : year_number_;
    canonical_ = party || state_as_party ? number + "-" + type.code + "/" + organ.code
                                         : number + "/" + type.code + "-" + organ.code;
    return true;
  }

  std::optional<Type> read_type() {
    const Run run(text_, at_);
    if (!run.begins_with_letter()) return std::nullopt;
    Type type;
    if (const std::string_view known = known_type(Lowered(run.letters()).first(run.size())); !known.empty()) {
      type.code = known;
      type.known = true;
      type.capitals = true;
    } else {
      const auto capitals = static_cast<std::size_t>(std::ranges::count_if(run.letters(), is_capital));
      // CTrPH, TTrLT: a known type, and how or with whom, in capitals.
      const std::size_t mixed = capitals < run.size() ? mixed_type_length(run.letters()) : 0;
      type.capitals = capitals >= 2 && run.size() <= 8 && (capitals == run.size() || mixed > 0) &&
                      std::ranges::all_of(run.letters().substr(mixed), is_capital);
      if (!type.capitals) return std::nullopt;
      type.code = utf8(run.letters());
    }
    at_ = run.end();
    return type;
  }

  // How much of `run` is a type with a small letter, in its own case, before more letters; else 0.
  static std::size_t mixed_type_length(std::u32string_view run) {
    const Lowered lowered(run);
    for (std::size_t length = 3; length < std::min<std::size_t>(run.size(), 5); ++length) {
      const std::u32string_view head = run.substr(0, length);
      if (std::ranges::all_of(head, is_capital)) continue;
      if (const std::string_view known = known_type(lowered.first(length)); !known.empty() && known == utf8(head))
        return length;
    }
    return 0;
  }

  std::optional<Organ> read_organ() {
    const Run run(text_, at_);
    if (std::optional<Organ> dotted = read_dotted_centre(run)) return dotted;
    if (!run.begins_with_letter()) return std::nullopt;
    const std::size_t length = organ_length(run.letters());
    if (length == 0) return std::nullopt;
    Organ organ = organ_of(run.letters().substr(0, length));
    at_ = run.end(length);
    if (length == run.size() && organ.capitals) read_sub_organs(organ);
    return organ;
  }

  // T.Ư, T.W: the Central Committee.
  std::optional<Organ> read_dotted_centre(const Run& first) {
    if (first.size() == 0 || first.letters().back() != U'T') return std::nullopt;
    const std::size_t at = first.end();
    if (at >= text_.size() || text_[at] != '.') return std::nullopt;
    const Run last(text_, at + 1);
    if (last.size() == 0 || (last.letters()[0] != U'Ư' && last.letters()[0] != U'W')) return std::nullopt;
    if (last.size() > 1 && is_capital(last.letters()[1])) return std::nullopt;
    at_ = last.end(1);
    return organ_of(std::u32string(first.letters()) + U"W");
  }

  // How much of a run is the organ, when a word is glued to it: "TUngày" is TU.
  static std::size_t organ_length(std::u32string_view run) {
    const Lowered lowered(run);
    const auto known = [&lowered](std::size_t length) {
      return known_organ(lowered.first(length)).issuer != Issuer::kUnknown;
    };
    if (known(run.size()) || centre(run) || is_abbreviation(run)) return run.size();
    if (run.starts_with(U"TTg") || run.starts_with(U"ThU")) return 3;
    std::size_t capitals = 0;
    while (capitals < run.size() && (is_capital(run[capitals]) || is_digit(run[capitals]))) ++capitals;
    const bool word_follows = capitals < run.size() && capitals > 1;
    if (word_follows && !known(capitals) && known(capitals - 1)) return capitals - 1;
    return capitals;
  }

  static bool centre(std::u32string_view run) {
    const std::u32string_view end = run.size() >= 2 ? run.substr(run.size() - 2) : U"";
    return end == U"TƯ" || end == U"Tư" || end == U"tư";
  }

  static Organ organ_of(std::u32string_view run) {
    std::u32string of_centre;
    if (centre(run)) {
      of_centre = run;
      of_centre.back() = U'W';
    }
    const std::u32string_view letters = of_centre.empty() ? run : of_centre;
    const OrganCode known = known_organ(Lowered(letters).first(letters.size()));
    if (!known.code.empty()) return {std::string(known.code), known.issuer, true};
    return {utf8(letters), Issuer::kUnknown,
            is_abbreviation(letters) || (letters.size() == 1 && is_capital(letters[0]))};
  }

  // TTLT-BKHCN-BTC, UBND-KGVX: further capitals, glued on with a hyphen.
  void read_sub_organs(Organ& organ) {
    while (at_ + 1 < text_.size() && text_[at_] == '-') {
      const Run run(text_, at_ + 1);
      if (!is_abbreviation(run.letters()) || !is_capital(run.letters()[0])) return;
      organ.code += "-" + utf8(run.letters());
      at_ = run.end();
    }
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t at_;
  std::string_view number_;
  std::string year_number_;  // "30/2020"
  std::string canonical_;
};

}  // namespace

std::optional<Symbol> read_symbol(std::string_view text, std::size_t begin) { return SymbolReader(text, begin).read(); }

}  // namespace rasoat::plans
