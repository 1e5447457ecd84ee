// A text as the words that citations are made of: the step between folded text and plans/citation_reader.
//
// Symbols, dates, terms, plenums and congresses become one word each with their value; type words, words that open a
// title, "của", "và" and the punctuation that matters are told apart; the rest are plain words. One pass over the
// folded text. Offsets are those of the folded text.
//
//   CitationWords words("Kết luận số 69-KL/TW của Bộ Chính trị");   // kType kNumber kSymbol kOf kPlain kPlain kPlain
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "plans/date.h"
#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::plans {

enum class WordKind : std::uint8_t {
  kPlain,
  kType,      // code: "nghi_quyet"
  kNumber,    // "số", "số:"
  kSymbol,    // value: index in symbols()
  kDate,      // date
  kTerm,      // value: "khóa XI" is 11
  kPlenum,    // value: "Hội nghị lần thứ sáu" is 6; inner: the body named within it
  kCongress,  // value: "Đại hội … lần thứ XIII" is 13; 0 for a congress of a local or other body
  kOpener,    // opens a title: về, thực hiện, ban hành …
  kCalled,    // "sau đây gọi tắt là", "viết tắt là"
  kOf,        // của, do
  kAnd,       // và, cùng
  kBreak,     // a plain word with which a body's name cannot go on: nhằm, trong, theo …
  kComma,
  kDash,
  kStop,  // `;`, the end of a sentence, a line that ends one
  kOpen,
  kClose,
  kEnd,  // behind the last word
};

struct CitationWord {
  WordKind kind = WordKind::kPlain;
  bool capital = false;       // begins with a capital letter in the original
  bool all_capitals = false;  // its second letter is one too
  std::uint32_t value = 0;
  Span where;  // in the folded text
  Span inner;  // kPlenum: the body named in it, else empty
  std::string_view code;
  DateReading date;
};

// For citations only, a text in which none can stand is not split: it has no words.
enum class Look : std::uint8_t { kEverything, kCitations };

class CitationWords {
 public:
  explicit CitationWords(std::string_view text, Look look = Look::kEverything);
  // All words; `folded` and `symbols` are those of the text, known already. `folded` must outlive this.
  CitationWords(std::string_view text, const Folded& folded, std::vector<Symbol> symbols);
  CitationWords(const CitationWords&) = delete;
  CitationWords& operator=(const CitationWords&) = delete;

  // Words at or behind the end are kEnd.
  [[nodiscard]] const CitationWord& operator[](std::size_t i) const { return i < words_.size() ? words_[i] : end_; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] std::string_view folded(const CitationWord& word) const { return text_of(word.where, folded_->text); }
  // The folded text from this word on.
  [[nodiscard]] std::string_view folded_from(const CitationWord& word) const {
    return std::string_view(folded_->text).substr(word.where.begin);
  }
  [[nodiscard]] const std::vector<Symbol>& symbols() const { return symbols_; }
  // The bytes of the original for a part of the folded text.
  [[nodiscard]] Span original(Span part) const { return folded_->original(part); }

 private:
  friend class WordSplitter;
  void mark_end();
  void split(std::string_view text);

  Folded own_;  // where it was not handed in
  const Folded* folded_;
  std::vector<Symbol> symbols_;
  std::vector<CitationWord> words_;
  CitationWord end_;
};

// Roman (to xxxix) or Arabic (to 99) at the beginning of folded `text`, as a whole word; 0 when there is none.
[[nodiscard]] std::uint8_t leading_number(std::string_view text, std::size_t& length);
// The same, and "nhất", "hai" … "mười sáu".
[[nodiscard]] std::uint8_t leading_ordinal(std::string_view text, std::size_t& length);
// A date at the beginning of folded `text`; length 0 when there is none. "ngày … tháng … năm …" is one with kNone.
[[nodiscard]] DateReading leading_date(std::string_view text, std::size_t& length);

}  // namespace rasoat::plans
