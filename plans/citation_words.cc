#include "plans/citation_words.h"

#include <algorithm>
#include <utility>

#include "plans/citation_phrases.h"
#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"

namespace rasoat::plans {

// Splits the folded text; what has a value of its own first, then phrases, then plain words.
class WordSplitter {
 public:
  WordSplitter(std::string_view text, CitationWords& words) : text_(text), out_(words), folded_(words.folded_->text) {}

  void run() {
    while (at_ < folded_.size()) {
      if (folded_[at_] == ' ') {
        ++at_;
        continue;
      }
      end_line();
      if (symbol() || punctuation() || valued() || phrase()) continue;
      plain();
    }
  }

 private:
  [[nodiscard]] std::uint32_t source(std::size_t at) const { return out_.folded_->offsets[at]; }

  CitationWord& add(WordKind kind, std::size_t length) {
    CitationWord word;
    word.kind = kind;
    word.where = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(at_ + length)};
    std::size_t from = source(at_);
    const char32_t first = from < text_.size() ? next_code_point(text_, from) : U' ';
    word.capital = is_capital(first);
    const char32_t second = from < text_.size() ? next_code_point(text_, from) : U' ';
    word.all_capitals = word.capital && is_capital(second);
    at_ += length;
    out_.words_.push_back(word);
    return out_.words_.back();
  }

  // A line end is a stop where the sentence does not plainly go on.
  void end_line() {
    const std::size_t here = source(at_);
    if (at_ == 0 || folded_[at_ - 1] != ' ') return;
    const std::string_view between = text_.substr(source(at_ - 1), here - source(at_ - 1));
    if (between.find('\n') == std::string_view::npos) return;
    const bool paragraph = between.find('\n') != between.rfind('\n');
    if (!paragraph && (expects_more() || !begins_line(here))) return;
    CitationWord stop;
    stop.kind = WordKind::kStop;
    stop.where = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(at_)};
    out_.words_.push_back(stop);
  }

  // Does a line that begins here begin something new: an entry of a list, a document, a number?
  [[nodiscard]] bool begins_line(std::size_t here) const {
    std::size_t next = here;
    const char32_t first = next_code_point(text_, next);
    if (!is_letter(first)) return true;
    const std::string_view rest = std::string_view(folded_).substr(at_);
    const Phrase* phrase = find_phrase(rest);
    return is_capital(first) && (rest.starts_with("căn cứ ") || (phrase != nullptr && phrase->kind == WordKind::kType));
  }

  // Does the last word ask for another: "số", "của", "thực hiện"?
  [[nodiscard]] bool expects_more() const {
    if (out_.words_.empty()) return true;
    switch (out_.words_.back().kind) {
      case WordKind::kNumber:
      case WordKind::kOpener:
      case WordKind::kCalled:
      case WordKind::kOf:
      case WordKind::kAnd:
      case WordKind::kType:
      case WordKind::kOpen:
        return true;
      default:
        return false;
    }
  }

  bool symbol() {
    while (next_symbol_ < out_.symbols_.size() && out_.symbols_[next_symbol_].where.begin < source(at_)) ++next_symbol_;
    if (next_symbol_ >= out_.symbols_.size()) return false;
    const Symbol& symbol = out_.symbols_[next_symbol_];
    if (symbol.where.begin != source(at_)) return false;
    const auto& offsets = out_.folded_->offsets;
    const auto end =
        std::lower_bound(offsets.begin() + static_cast<std::ptrdiff_t>(at_), offsets.end(), symbol.where.end);
    std::size_t length = static_cast<std::size_t>(end - offsets.begin()) - at_;
    while (length > 1 && folded_[at_ + length - 1] == ' ') --length;
    add(WordKind::kSymbol, length).value = static_cast<std::uint32_t>(next_symbol_++);
    return true;
  }

  bool punctuation() {
    const std::string_view rest = std::string_view(folded_).substr(at_);
    using enum WordKind;
    constexpr std::pair<char, WordKind> kMarks[] = {{',', kComma}, {':', kComma}, {';', kStop},  {'(', kOpen},
                                                    {'[', kOpen},  {')', kClose}, {']', kClose}, {'-', kDash}};
    for (const auto& [mark, kind] : kMarks) {
      if (rest[0] != mark) continue;
      add(kind, 1);
      return true;
    }
    if (rest[0] == '.') {
      if (rest.size() > 1 && rest[1] != ' ') return false;
      add(is_abbreviation() ? kPlain : kStop, 1);
      return true;
    }
    for (const std::string_view quote : {"“", "”", "\"", "‘", "’", "«", "»"}) {
      if (!rest.starts_with(quote)) continue;
      at_ += quote.size();
      return true;
    }
    return false;
  }

  // "TP. Hồ Chí Minh", "PGS. TS.": no sentence ends here.
  [[nodiscard]] bool is_abbreviation() const {
    if (out_.words_.empty() || out_.words_.back().where.end != at_) return false;
    constexpr std::string_view kShort[] = {"tp", "gs", "pgs", "ts", "ths", "tx", "tt"};
    return std::ranges::find(kShort, out_.folded(out_.words_.back())) != std::end(kShort);
  }

  bool valued() {
    const std::string_view rest = std::string_view(folded_).substr(at_);
    std::size_t length = 0;
    if (rest.starts_with("ngày") || rest.starts_with("tháng ") || rest.starts_with("năm ") || is_digit(rest[0])) {
      const DateReading date = leading_date(rest, length);
      if (length > 0) add(WordKind::kDate, length).date = date;
      return length > 0;
    }
    return glued_number(rest) || term(rest) || plenum(rest) || congress(rest);
  }

  // "số57-NQ/TW"
  bool glued_number(std::string_view rest) {
    constexpr std::string_view kSaid = "số";
    const bool glued = rest.starts_with(kSaid) && rest.substr(kSaid.size()).find_first_of("0123456789") == 0;
    if (glued) add(WordKind::kNumber, kSaid.size());
    return glued;
  }

  bool term(std::string_view rest) {
    constexpr std::string_view kTerm = "khóa ";
    if (!rest.starts_with(kTerm)) return false;
    std::size_t skipped = kTerm.size();
    if (rest.substr(skipped).starts_with("thứ ")) skipped += std::string_view("thứ ").size();
    std::size_t length = 0;
    const std::uint8_t number = leading_number(rest.substr(skipped), length);
    if (number == 0) return false;
    add(WordKind::kTerm, skipped + length).value = number;
    return true;
  }

  // "hội nghị [trung ương | ban chấp hành trung ương [đảng]] [lần thứ] sáu"
  bool plenum(std::string_view rest) {
    constexpr std::string_view kMeeting = "hội nghị ";
    const bool named = rest.starts_with(kMeeting);
    const bool resolution = !out_.words_.empty() && out_.words_.back().kind == WordKind::kType;
    if (!named && !(resolution && (rest.starts_with("trung ương ") || rest.starts_with("tw ")))) return false;
    std::size_t at = named ? kMeeting.size() : 0;
    const std::size_t body = at;
    for (const std::string_view word : {"lần thứ", "ban chấp hành ", "bch ", "trung ương ", "tw ", "đảng "}) {
      if (word != "lần thứ" && rest.substr(at).starts_with(word)) at += word.size();
    }
    const std::size_t body_end = at;
    bool ordinal = false;
    for (const std::string_view word : {"lần thứ ", "thứ ", "lần "}) {
      if (ordinal || !rest.substr(at).starts_with(word)) continue;
      at += word.size();
      ordinal = true;
    }
    if (!ordinal && body_end == body) return false;
    std::size_t length = 0;
    const std::uint8_t number =
        ordinal ? leading_ordinal(rest.substr(at), length) : leading_number(rest.substr(at), length);
    if (number == 0 || number > 30) return false;
    const std::size_t begin = at_;
    CitationWord& word = add(WordKind::kPlenum, at + length);
    word.value = number;
    const std::string_view inner = rest.substr(body, body_end - body);
    if (inner.starts_with("ban chấp hành") || inner.starts_with("bch"))
      word.inner = {static_cast<std::uint32_t>(begin + body), static_cast<std::uint32_t>(begin + body_end - 1)};
    return true;
  }

  // "đại hội [đại biểu] [toàn quốc] [đảng …] [lần thứ] XIII"; of other bodies: value 0
  bool congress(std::string_view rest) {
    constexpr std::string_view kCongress = "đại hội";
    if (!rest.starts_with(kCongress)) return false;
    std::size_t at = kCongress.size();
    const auto skip = [&](std::string_view word) {
      if (!rest.substr(at).starts_with(word)) return false;
      at += word.size();
      return true;
    };
    skip(" đại biểu");
    skip(" toàn quốc");
    const bool local = rest.substr(at).starts_with(" đảng bộ") || rest.substr(at).starts_with(" chi bộ");
    if (!local) {
      skip(" của đảng") || skip(" đảng cộng sản việt nam") || skip(" đảng toàn quốc") || skip(" đảng");
      skip(" toàn quốc");
    }
    const bool ordinal = skip(" lần thứ") || skip(" lần");
    std::size_t length = 0;
    const std::uint8_t number = !local && rest.substr(at).starts_with(' ')
                                    ? leading_ordinal_of(rest.substr(at + 1), ordinal, length)
                                    : std::uint8_t{0};
    if (number == 0) {
      add(WordKind::kCongress, kCongress.size()).value = 0;
      return true;
    }
    add(WordKind::kCongress, at + 1 + length).value = number;
    return true;
  }

  static std::uint8_t leading_ordinal_of(std::string_view text, bool ordinal, std::size_t& length) {
    return ordinal ? leading_ordinal(text, length) : leading_number(text, length);
  }

  bool phrase() {
    const std::string_view rest = std::string_view(folded_).substr(at_);
    const Phrase* phrase = find_phrase(rest);
    if (phrase == nullptr) return false;
    CitationWord& word = add(phrase->kind, phrase->text.size());
    word.code = phrase->code;
    // Capitalised, these are parts of names: "Bộ Xây dựng", "Ban Chỉ đạo".
    const bool plain_when_capital =
        word.kind == WordKind::kBreak || (word.kind == WordKind::kOpener && !phrase->text.starts_with("v"));
    if (word.capital && plain_when_capital) word.kind = WordKind::kPlain;
    if (word.kind != WordKind::kNumber) return true;
    // "số: 20-NQ/TW"; but "chuyển đổi số", "một số điều".
    std::size_t next = at_ < folded_.size() && folded_[at_] == ':' ? at_ + 1 : at_;
    while (next < folded_.size() && folded_[next] == ' ') ++next;
    const bool digit = next < folded_.size() && is_digit(folded_[next]);
    if (digit) at_ = next;
    if (!digit) word.kind = WordKind::kPlain;
    return true;
  }

  void plain() {
    std::size_t end = at_;
    while (end < folded_.size()) {
      const char c = folded_[end];
      if (c == ' ' || c == ',' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']' || c == ':') break;
      if (c == '.' && (end + 1 == folded_.size() || folded_[end + 1] == ' ')) break;
      std::size_t next = end;
      const char32_t point = next_code_point(folded_, next);
      if (point == U'“' || point == U'”' || point == U'"') break;
      if (next_symbol_ < out_.symbols_.size() && end > at_ && source(end) == out_.symbols_[next_symbol_].where.begin)
        break;
      end = next;
    }
    add(WordKind::kPlain, std::max<std::size_t>(end - at_, 1));
  }

  std::string_view text_;
  CitationWords& out_;
  const std::string& folded_;
  std::size_t at_ = 0;
  std::size_t next_symbol_ = 0;
};

CitationWords::CitationWords(std::string_view text, Look look) : own_(fold_with_offsets(text)), folded_(&own_) {
  symbols_ = find_symbols(text);
  const bool cites = look == Look::kEverything || !symbols_.empty() || may_cite_without_symbol(own_.text);
  mark_end();
  if (cites) split(text);
}

CitationWords::CitationWords(std::string_view text, const Folded& folded, std::vector<Symbol> symbols)
    : folded_(&folded), symbols_(std::move(symbols)) {
  mark_end();
  split(text);
}

void CitationWords::mark_end() {
  end_.kind = WordKind::kEnd;
  const auto size = static_cast<std::uint32_t>(folded_->text.size());
  end_.where = {size, size};
}

void CitationWords::split(std::string_view text) {
  constexpr std::size_t kBytesOfAWord = 5;
  words_.reserve(folded_->text.size() / kBytesOfAWord + 1);
  WordSplitter(text, *this).run();
}

}  // namespace rasoat::plans
